#include "checker/scan/learned_words.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/learn/english_attribution.h"
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

void ExpectEqual(ScoreSum a, ScoreSum b, size_t labels) {
  for (size_t i = 0; i + 1 < labels; ++i) EXPECT_EQ(a[i], b[i]);
}

// What is remembered of an item is what its features sum up to.
void ExpectScoresOf(const LearnedItem& item, const WordScores& scores) {
  const AttributionModel& model = EnglishAttributionModel();
  std::vector<FeatureHash> features;
  for (size_t place = 0; place < scores.role.size(); ++place) {
    features.clear();
    AddRoleWordFeatures(item, place, &features);
    ExpectEqual(scores.role[place], model.roles.SumOf(features), kRoleLabels);
  }
  for (CueSide side : {CueSide::kBefore, CueSide::kAfter}) {
    for (size_t place = 0; place <= 2 * kLinkReach; ++place) {
      features.clear();
      AddLinkWordFeatures(item, side, place, &features);
      ExpectEqual(scores.link[static_cast<size_t>(side)][place], model.links.SumOf(features),
                  kLinkLabels);
    }
  }
}

TEST(LearnedWordsTest, WhatIsRememberedIsTheSumOfTheFeatures) {
  WordScoreTable table(EnglishAttributionModel());
  const std::vector<LearnedItem> items = {Item("said"), Item("the"), Item("said"), Item("glimbs")};
  for (int round = 0; round < 2; ++round) {
    const std::vector<const WordScores*> scores = table.FindAll(items);
    ASSERT_EQ(scores.size(), items.size());
    for (size_t i = 0; i < items.size(); ++i) ExpectScoresOf(items[i], *scores[i]);
    EXPECT_EQ(scores[0], scores[2]);
  }
  ExpectScoresOf(ItemBeyondTheEdge(), table.edge());
}

TEST(LearnedWordsTest, ManyWordsAreForgottenAndFoundAgain) {
  WordScoreTable table(EnglishAttributionModel());
  for (size_t batch = 0; batch < 40; ++batch) {
    std::vector<LearnedItem> items;
    for (size_t i = 0; i < 1000; ++i) items.push_back(Item(absl::StrCat("word", batch, "-", i)));
    table.FindAll(items);
  }
  const std::vector<LearnedItem> items = {Item("said"), Item("word0-0")};
  const std::vector<const WordScores*> scores = table.FindAll(items);
  for (size_t i = 0; i < items.size(); ++i) ExpectScoresOf(items[i], *scores[i]);
}

TEST(LearnedWordsTest, AThreadsTableIsOfTheModelAskedFor) {
  const AttributionModel& english = EnglishAttributionModel();
  const std::vector<LearnedItem> items = {Item("said")};
  ExpectScoresOf(items[0], *WordScoreTable::OfThread(english).FindAll(items)[0]);
  AttributionModel other = english;
  other.id = 0;
  std::swap(other.roles, other.links);
  const WordScores scores = *WordScoreTable::OfThread(other).FindAll(items)[0];
  std::vector<FeatureHash> features;
  AddRoleWordFeatures(items[0], kRoleReach, &features);
  ExpectEqual(scores.role[kRoleReach], other.roles.SumOf(features), kRoleLabels);
  ExpectScoresOf(items[0], *WordScoreTable::OfThread(english).FindAll(items)[0]);
}

}  // namespace
}  // namespace quotecheck
