#include "checker/scan/learned_words.h"

#include <array>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/learn/english_attribution.h"
#include "checker/learn/weights.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

LearnedItem Item(const std::string& word) {
  LearnedItem item;
  item.word = item.lemma = HashWord(word);
  item.suffix = HashWord(word.substr(word.size() - 2));
  item.pos = static_cast<uint32_t>(word.size());
  return item;
}

template <size_t kPlaces>
std::array<HiddenBytes, kPlaces> SumsOf(const NeuralChain& chain, size_t first,
                                        const std::vector<FeatureHash>& features) {
  std::array<HiddenSum, kPlaces> exact;
  chain.AddItem(first, features, absl::MakeSpan(exact));
  std::array<HiddenBytes, kPlaces> sums;
  for (size_t place = 0; place < kPlaces; ++place) sums[place] = HiddenBytes(exact[place]);
  return sums;
}

void ExpectSums(const ItemSums& found, const AttributionModel& model, size_t first,
                const std::vector<FeatureHash>& features) {
  EXPECT_TRUE(found.role == SumsOf<2 * kRoleReach + 1>(model.roles, first, features));
  EXPECT_TRUE(found.link == SumsOf<2 * kLinkReach + 1>(model.links, first, features));
}

// What is remembered of an item is what its features add up to.
void ExpectSumsOf(const LearnedItem& item, const AttributionModel& model,
                  const WordScoreTable::Found& found) {
  std::vector<FeatureHash> features;
  AddWordFeatures(item, &features);
  ExpectSums(*found.word, model, 0, features);
  features.clear();
  AddPlaceFeatures(item, &features);
  ExpectSums(*found.place, model, kWordFeatures, features);
}

TEST(LearnedWordsTest, WhatIsRememberedIsTheSumOfTheFeatures) {
  const AttributionModel& model = EnglishAttributionModel();
  WordScoreTable table(model);
  std::vector<LearnedItem> items = {Item("said"), Item("the"), Item("said"), Item("glimbs")};
  items[1].rule = 3;
  items[2].begins_frame = true;
  for (int round = 0; round < 2; ++round) {
    const std::vector<WordScoreTable::Found> found = table.FindAll(items);
    ASSERT_EQ(found.size(), items.size());
    for (size_t i = 0; i < items.size(); ++i) ExpectSumsOf(items[i], model, found[i]);
    EXPECT_EQ(found[0].word, found[2].word);
    EXPECT_NE(found[0].place, found[2].place);
  }
}

TEST(LearnedWordsTest, ManyWordsAreForgottenAndFoundAgain) {
  const AttributionModel& model = EnglishAttributionModel();
  WordScoreTable table(model);
  for (size_t batch = 0; batch < 30; ++batch) {
    std::vector<LearnedItem> items;
    for (size_t i = 0; i < 1000; ++i) {
      items.push_back(Item(absl::StrCat("word", batch, "-", i)));
      // Rare words that look alike are one to the table.
      items.back().mention = static_cast<uint32_t>(batch * 1000 + i);
    }
    table.FindAll(items);
  }
  const std::vector<LearnedItem> items = {Item("said"), Item("word0-0")};
  const std::vector<WordScoreTable::Found> found = table.FindAll(items);
  for (size_t i = 0; i < items.size(); ++i) ExpectSumsOf(items[i], model, found[i]);
}

TEST(LearnedWordsTest, WordsOfANumberAreToldApartByTheirTraits) {
  const AttributionModel& model = EnglishAttributionModel();
  WordScoreTable table(model);
  std::vector<LearnedItem> items = {Item("vane"), Item("vane"), Item("vane"), Item("says")};
  for (LearnedItem& item : items) item.lasting_number = 7;
  items[1].traits = 5;
  for (uint64_t epoch : {1, 1, 2}) {
    // A new epoch numbers other words.
    items[3].lasting_number = static_cast<uint32_t>(6 + epoch);
    const std::vector<WordScoreTable::Found> found = table.FindAll(items, epoch);
    for (size_t i = 0; i < items.size(); ++i) ExpectSumsOf(items[i], model, found[i]);
  }
}

TEST(LearnedWordsTest, AThreadsTableIsOfTheModelAskedFor) {
  const AttributionModel& english = EnglishAttributionModel();
  const std::vector<LearnedItem> items = {Item("said")};
  ExpectSumsOf(items[0], english, WordScoreTable::OfThread(english).FindAll(items)[0]);
  WeightsWriter writer;
  writer.AddNumbers({});
  writer.AddNumbers({});
  NeuralWeights weights;
  weights.embedding = 1;
  weights.item_rows.resize(kWordFeatures + kPlaceFeatures + kEvidenceFeatures, 1.0f);
  weights.own_rows.resize(kLinkOwnFeatures * kHiddenUnits);
  weights.bias.resize(kHiddenUnits);
  weights.output.resize(kHiddenUnits * kMaxChainLabels);
  weights.output_bias.resize(kMaxChainLabels);
  for (size_t reach : {kRoleReach, kLinkReach}) {
    weights.reach = reach;
    weights.convolution.assign((2 * reach + 1) * kHiddenUnits, 0.25f);
    writer.AddNeuralChain(weights);
  }
  writer.AddChain({}, ChainTransitions{2, {}, {}}, 4);
  const std::string bytes = writer.bytes();
  const AttributionModel other = *ReadAttributionModel(bytes);
  ExpectSumsOf(items[0], other, WordScoreTable::OfThread(other).FindAll(items)[0]);
  ExpectSumsOf(items[0], english, WordScoreTable::OfThread(english).FindAll(items)[0]);
}

}  // namespace
}  // namespace quotecheck
