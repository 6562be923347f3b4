#include "checker/scan/learned_own_rows.h"

#include <random>
#include <vector>

#include "checker/learn/english_attribution.h"
#include "checker/learn/feature_hash.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// What the features add, found one by one.
std::array<int16_t, kHiddenUnits> SumOf(const NeuralChain& chain, size_t first,
                                        const std::vector<FeatureHash>& features) {
  HiddenSum sum;
  for (size_t k = 0; k < features.size(); ++k) {
    sum.AddBytes(chain.OwnFeature(first + k, features[k]));
  }
  return sum.Units();
}

// Items of few values, so that many have those of the one before.
std::vector<LearnedItem> RandomItems(size_t count) {
  std::mt19937_64 random(7);
  const auto below = [&](uint32_t limit) { return static_cast<uint32_t>(random() % limit); };
  std::vector<LearnedItem> items(count);
  for (LearnedItem& item : items) {
    item.cue_before = below(2) * HashWord("said");
    item.cue_after = below(2) * HashWord("say");
    item.distance_before = below(kDistanceSteps);
    item.distance_after = below(kDistanceSteps);
    item.sentence = JoinHash(below(3), below(3), 0);
    item.place_number = static_cast<uint8_t>(below(kPlaceNumbers));
    item.place = PlaceOfNumber(item.place_number);
  }
  return items;
}

TEST(LearnedOwnRowsTest, AddsWhatTheFeaturesOfItemsAdd) {
  const AttributionModel& model = EnglishAttributionModel();
  OwnRows own(model);
  for (const LearnedItem& item : RandomItems(1000)) {
    std::vector<FeatureHash> features;
    AddRoleOwnFeatures(item, &features);
    HiddenRows roles;
    own.AddRole(item, &roles);
    ASSERT_EQ(roles.Sum().Units(), SumOf(model.roles, 0, features));
    features.clear();
    AddLinkItemFeatures(item, &features);
    HiddenRows links;
    own.AddLinkItem(item, &links);
    ASSERT_EQ(links.Sum().Units(), SumOf(model.links, 0, features));
  }
}

// Every value that an item can have for a cue, as LinkFeatures puts them together.
TEST(LearnedOwnRowsTest, AddsWhatThePlaceOfAnItemAdds) {
  const AttributionModel& model = EnglishAttributionModel();
  const OwnRows own(model);
  std::mt19937_64 random(11);
  const auto below = [&](uint32_t limit) { return static_cast<uint32_t>(random() % limit); };
  for (size_t round = 0; round < 5000; ++round) {
    const uint32_t side = below(2), label = below(8);
    const uint32_t crossed = 16 * side + below(16), segments = 16 * side + below(16);
    const LinkValues values = {16 * side + below(kDistanceSteps),
                               crossed,
                               16 * side + below(16),
                               4 * side + below(4),
                               segments,
                               8 * segments + label,
                               8 * side + below(8),
                               8 * crossed + label,
                               below(kMaxLinkValues[8])};
    std::vector<FeatureHash> features;
    for (size_t k = 0; k < kLinkPlaceFeatures; ++k) {
      features.push_back(LinkPlaceFeature(k, values[k]));
    }
    HiddenRows rows;
    own.AddLinkPlace(values, &rows);
    ASSERT_EQ(rows.Sum().Units(), SumOf(model.links, kFirstLinkPlaceFeature, features));
  }
}

}  // namespace
}  // namespace quotecheck
