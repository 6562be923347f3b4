#include "checker/scan/learned_words.h"

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

void ExpectEqual(absl::Span<const HiddenSum> a, absl::Span<const HiddenSum> b) {
  ASSERT_EQ(a.size(), b.size());
  for (size_t place = 0; place < a.size(); ++place) EXPECT_EQ(a[place].Units(), b[place].Units());
}

// What is remembered of an item is what its features add up to.
void ExpectSumsOf(const LearnedItem& item, const AttributionModel& model,
                  const WordScoreTable::Found& found) {
  std::vector<FeatureHash> features;
  RoleSums role;
  LinkSums link;
  AddWordFeatures(item, &features);
  model.roles.AddItem(0, features, absl::MakeSpan(role));
  model.links.AddItem(0, features, absl::MakeSpan(link));
  ExpectEqual(found.word->role, role);
  ExpectEqual(found.word->link, link);
  features.clear();
  role = {};
  link = {};
  AddPlaceFeatures(item, &features);
  model.roles.AddItem(kWordFeatures, features, absl::MakeSpan(role));
  model.links.AddItem(kWordFeatures, features, absl::MakeSpan(link));
  ExpectEqual(found.place->role, role);
  ExpectEqual(found.place->link, link);
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
