#include "checker/align/pair_model.h"

#include <algorithm>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

WordOverlap Verbatim(size_t words, double weight) {
  WordOverlap overlap;
  overlap.lesser_weight = overlap.greater_weight = overlap.shared_weight = weight;
  overlap.run_weight = weight;
  overlap.lesser_words = overlap.greater_words = overlap.run_words = words;
  overlap.rarest_shared = std::min(weight, 5.0);
  return overlap;
}

double Probability(const WordOverlap& overlap, VoiceRelation voices,
                   std::optional<int64_t> days = 0) {
  return ProbabilityOf(PairLogOdds(MakePairFeatures(overlap, {voices, days})));
}

TEST(PairModelTest, EveryFeatureHasAName) {
  for (size_t i = 0; i < kPairFeatures; ++i) EXPECT_FALSE(PairFeatureName(i).empty()) << i;
}

TEST(PairModelTest, LongIdenticalWordsAreOneUtteranceWhoeverIsNamed) {
  const WordOverlap overlap = Verbatim(14, 30);
  for (const VoiceRelation voices :
       {VoiceRelation::kSame, VoiceRelation::kUnknown, VoiceRelation::kDifferent}) {
    EXPECT_GT(Probability(overlap, voices), 0.8);
  }
}

TEST(PairModelTest, StockPhrasesOfOthersAreNone) {
  EXPECT_LT(Probability(Verbatim(3, 3), VoiceRelation::kDifferent), 0.5);
  EXPECT_GT(Probability(Verbatim(3, 10), VoiceRelation::kSame), 0.5);
}

// The reporter's words may follow another order, and the day's reports resemble each other.
TEST(PairModelTest, OrderAndSurroundingsTellLessOfReports) {
  WordOverlap in_order = Verbatim(8, 20);
  WordOverlap moved = in_order;
  moved.distance_words = 6;
  WordOverlap in_one_story = in_order;
  in_one_story.surroundings_share = 0.8;
  const auto gain = [](const WordOverlap& more, const WordOverlap& less, bool reported) {
    const PairCircumstances circumstances = {VoiceRelation::kSame, 0, reported};
    return PairLogOdds(MakePairFeatures(more, circumstances)) -
           PairLogOdds(MakePairFeatures(less, circumstances));
  };
  EXPECT_LT(gain(in_order, moved, true), gain(in_order, moved, false));
  EXPECT_GT(gain(in_order, moved, true), 0);
  EXPECT_LT(gain(in_one_story, in_order, true), gain(in_one_story, in_order, false));
  EXPECT_GT(gain(in_one_story, in_order, true), 0);
}

TEST(PairModelTest, StrangersAreNone) {
  WordOverlap overlap;
  overlap.lesser_weight = 20;
  overlap.greater_weight = 30;
  overlap.lesser_words = overlap.distance_words = 10;
  overlap.greater_words = 14;
  EXPECT_LT(Probability(overlap, VoiceRelation::kSame), 0.01);
}

TEST(PairModelTest, TimeAndOtherVoicesSpeakAgainst) {
  const WordOverlap overlap = Verbatim(5, 10);
  EXPECT_GT(Probability(overlap, VoiceRelation::kSame),
            Probability(overlap, VoiceRelation::kUnknown));
  EXPECT_GT(Probability(overlap, VoiceRelation::kUnknown),
            Probability(overlap, VoiceRelation::kDifferent));
  EXPECT_GT(Probability(overlap, VoiceRelation::kSame, 0),
            Probability(overlap, VoiceRelation::kSame, 20));
}

// Kin bears on features whose weights differ in sign.
TEST(PairModelTest, MostLogOddsBoundWhatLiesBetween) {
  for (const VoiceRelation voices : {VoiceRelation::kSame, VoiceRelation::kDifferent}) {
    WordOverlap overlap = Verbatim(9, 20);
    overlap.shared_weight = 8;
    const PairFeatures none = MakePairFeatures(overlap, {voices, 1});
    overlap.akin_weight = 12;
    const double most = MostPairLogOdds(none, MakePairFeatures(overlap, {voices, 1}));
    for (double akin = 0; akin <= 12; akin += 1.5) {
      overlap.akin_weight = akin;
      EXPECT_LE(PairLogOdds(MakePairFeatures(overlap, {voices, 1})), most + 1e-9) << akin;
    }
    EXPECT_DOUBLE_EQ(MostPairLogOdds(none, none), PairLogOdds(none));
  }
}

TEST(PairModelTest, DifferentVoicesTellMoreOfLongRunsAlone) {
  for (const double run_weight : {0.0, 5.0, 15.0, 18.0, 19.0, 300.0, 2000.0}) {
    OverlapBounds bounds;
    bounds.lesser_weight = bounds.greater_weight = run_weight + 1;
    bounds.lesser_words = bounds.words_in_order = bounds.run_words = 9;
    bounds.run_weight = run_weight;
    const auto most = [&bounds](VoiceRelation voices) {
      return MostPairLogOdds(bounds, {voices, 1});
    };
    const bool more = most(VoiceRelation::kDifferent) > most(VoiceRelation::kSame);
    EXPECT_EQ(DifferentVoicesMayTellMore(bounds), more) << run_weight;
    EXPECT_LT(most(VoiceRelation::kUnknown), most(VoiceRelation::kSame));
  }
}

TEST(PairModelTest, SharesAreOfTheLesserText) {
  WordOverlap overlap;
  EXPECT_EQ(Coverage(overlap), 0);
  overlap.lesser_words = 10;
  overlap.distance_words = 4;
  EXPECT_DOUBLE_EQ(OrderShare(overlap), 0.6);
}

}  // namespace
}  // namespace quotecheck
