#include "checker/learn/train/training_article.h"

#include <string>
#include <vector>

#include "checker/learn/train/gold.h"
#include "checker/scan/learned_decisions.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"
#include "checker/scan/learned_tagger.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TextSpan At(const std::string& text, const std::string& words) {
  const size_t begin = text.find(words);
  return {begin, begin + words.size()};
}

// "Ana Reyl warned that Tom Varga said the mill would close.": one attribution inside the other.
GoldArticle Nested() {
  GoldArticle gold;
  gold.text = "Ana Reyl warned that Tom Varga said the mill would close.";
  GoldAttribution outer, inner;
  outer.source = {At(gold.text, "Ana Reyl")};
  outer.cue = {At(gold.text, "warned that")};
  outer.content = {At(gold.text, "Tom Varga said the mill would close")};
  inner.source = {At(gold.text, "Tom Varga")};
  inner.cue = {At(gold.text, "said")};
  inner.content = {At(gold.text, "the mill would close")};
  gold.attributions = {outer, inner};
  return gold;
}

std::vector<uint8_t> Numbers(std::initializer_list<RoleLabel> labels) {
  std::vector<uint8_t> numbers;
  for (RoleLabel label : labels) numbers.push_back(LabelNumber(label));
  return numbers;
}

TEST(TrainingArticleTest, CuesWinOverSourcesAndThoseOverContents) {
  const GoldArticle gold = Nested();
  using enum RoleLabel;
  EXPECT_EQ(GoldRoles(TrainingArticle(gold)),
            Numbers({kSourceBegin, kSourceInside, kCueBegin, kCueInside, kSourceBegin,
                     kSourceInside, kCueBegin, kContentBegin, kContentInside, kContentInside,
                     kContentInside, kOutside}));
}

TEST(TrainingArticleTest, ACueIsToldItsOwnContentAndSourceAlone) {
  const GoldArticle gold = Nested();
  const TrainingArticle article(gold);
  LearnedCue cue;
  cue.items = {6, 7};
  cue.window = {2, 12};
  using enum LinkLabel;
  const std::vector<LinkLabel> expected = {
      kOutside,      kOutside,       kSourceBegin,   kSourceInside,  kCue,
      kContentBegin, kContentInside, kContentInside, kContentInside, kOutside};
  std::vector<uint8_t> numbers;
  for (LinkLabel label : expected) numbers.push_back(LabelNumber(label));
  EXPECT_EQ(GoldLinks(article, cue), numbers);
}

TEST(TrainingArticleTest, ASpanCutOffAtItsStartBeginsThere) {
  std::vector<uint8_t> labels =
      Numbers({RoleLabel::kContentInside, RoleLabel::kContentInside, RoleLabel::kOutside,
               RoleLabel::kCueInside, RoleLabel::kCueInside});
  RepairBegins(kRoleBegins, &labels);
  EXPECT_EQ(labels, Numbers({RoleLabel::kContentBegin, RoleLabel::kContentInside,
                             RoleLabel::kOutside, RoleLabel::kCueBegin, RoleLabel::kCueInside}));
}

TEST(TrainingArticleTest, ARelationIsRightWithHalfOfItsContentAndItsSource) {
  const GoldArticle gold = Nested();
  const TrainingArticle article(gold);
  LearnedRelation relation;
  relation.cue = {6, 7};
  relation.source = ItemRange{4, 6};
  relation.content = {{7, 11}};
  EXPECT_TRUE(IsRight(article, relation));
  relation.content = {{10, 11}};
  EXPECT_FALSE(IsRight(article, relation)) << "a fourth of the content";
  relation.content = {{8, 11}};
  relation.source = ItemRange{0, 2};
  EXPECT_FALSE(IsRight(article, relation)) << "the other one's source";
}

}  // namespace
}  // namespace quotecheck
