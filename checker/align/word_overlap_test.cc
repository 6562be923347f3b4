#include "checker/align/word_overlap.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

WordOverlap Measure(const char* a, const char* b) {
  Vocabulary vocabulary;
  ProfileWords words;
  QuoteProfiler profiler(&vocabulary, &words);
  const QuoteProfile first = profiler.Make({a, a, "", ""});
  const QuoteProfile second = profiler.Make({b, b, "", ""});
  return MeasureOverlap(first, second, vocabulary);
}

TEST(WordOverlapTest, OfAnExcerpt) {
  const WordOverlap overlap =
      Measure("the lock stays shut", "until the flood is over, the lock stays shut for all barges");
  EXPECT_DOUBLE_EQ(overlap.shared_weight, overlap.lesser_weight);
  EXPECT_LT(overlap.lesser_weight, overlap.greater_weight);
  EXPECT_EQ(overlap.lesser_words, 4u);
  EXPECT_EQ(overlap.greater_words, 12u);
  EXPECT_EQ(overlap.run_words, 4u);
  EXPECT_EQ(overlap.distance_words, 0u);
}

TEST(WordOverlapTest, FindsInflectionsAndKin) {
  const WordOverlap inflected = Measure("the barges hurried", "a barge hurries");
  EXPECT_EQ(inflected.shared_content, 2u);
  EXPECT_EQ(inflected.akin_weight, 0);
  const WordOverlap akin = Measure("recognize the barges", "the recognition of purple barges");
  EXPECT_EQ(akin.shared_content, 1u);
  EXPECT_GT(akin.akin_weight, 0);
  // Each word serves once.
  const WordOverlap once = Measure("hurry, hurry", "rush to the purple harbour masters");
  EXPECT_DOUBLE_EQ(once.akin_weight, Measure("hurry", "rush to the purple harbour").akin_weight);
}

TEST(WordOverlapTest, CountsAWordAsOftenAsBothHaveIt) {
  EXPECT_EQ(Measure("barge barge barge", "barge barge tide tide tide").shared_content, 2u);
}

TEST(WordOverlapTest, OfStrangersIsNothing) {
  const WordOverlap overlap = Measure("purple elephants", "the lock stays shut");
  EXPECT_EQ(overlap.shared_weight, 0);
  EXPECT_EQ(overlap.rarest_shared, 0);
  EXPECT_EQ(overlap.run_words, 0u);
  EXPECT_EQ(overlap.distance_words, 2u);
}

TEST(WordOverlapTest, SharedWordsAloneAreThoseOfTheWholeMeasure) {
  Vocabulary vocabulary;
  ProfileWords words;
  QuoteProfiler profiler(&vocabulary, &words);
  const char* a = "the lock stays shut for all barges";
  const char* b = "until the flood is over the lock stays shut";
  const QuoteProfile first = profiler.Make({a, a, "", ""});
  const QuoteProfile second = profiler.Make({b, b, "", ""});
  const WordOverlap part = MeasureSharedWords(first, second);
  const WordOverlap whole = MeasureOverlap(first, second, vocabulary);
  EXPECT_EQ(part.shared_weight, whole.shared_weight);
  EXPECT_EQ(part.rarest_shared, whole.rarest_shared);
  EXPECT_EQ(part.lesser_weight, whole.lesser_weight);
  EXPECT_EQ(part.greater_words, whole.greater_words);
}

TEST(WordOverlapTest, LooksAround) {
  Vocabulary vocabulary;
  ProfileWords words;
  QuoteProfiler profiler(&vocabulary, &words);
  const QuoteProfile fragment =
      profiler.Make({"leaking barge", "leaking barge", "bought in the harbour", ""});
  const QuoteProfile other = profiler.Make(
      {"my captain's barge sank", "my captain's barge sank", "It was leaking in the harbour", ""});
  const WordOverlap overlap = MeasureOverlap(fragment, other, vocabulary);
  EXPECT_GT(overlap.around_share, 0);
  EXPECT_GT(overlap.surroundings_share, 0);
  EXPECT_LT(overlap.surroundings_share, 1);
}

TEST(WordOverlapTest, IsSymmetric) {
  const char* const kTexts[] = {"the lock stays shut", "shut the lock", "2,000 barges hurry",
                                "we rush two thousand barges", ""};
  for (const char* a : kTexts) {
    for (const char* b : kTexts) {
      const WordOverlap forth = Measure(a, b);
      const WordOverlap back = Measure(b, a);
      EXPECT_DOUBLE_EQ(forth.shared_weight, back.shared_weight) << a << " | " << b;
      EXPECT_DOUBLE_EQ(forth.akin_weight, back.akin_weight) << a << " | " << b;
      EXPECT_DOUBLE_EQ(forth.run_weight, back.run_weight) << a << " | " << b;
      EXPECT_EQ(forth.distance_words, back.distance_words) << a << " | " << b;
    }
  }
}

}  // namespace
}  // namespace quotecheck
