#include "checker/align/story_evidence.h"

#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Two articles of ten quotations in marks each: 0 to 9, and 10 to 19.
Batch TwoArticles() {
  Batch batch;
  batch.articles.resize(2);
  for (size_t i = 0; i < 20; ++i) {
    Quote& quote = batch.quotes.emplace_back();
    quote.article = ArticleIndex(i / 10);
    quote.content = quote.quoted = {{{}, "words"}};
  }
  return batch;
}

ScoredPair Pair(size_t a, size_t b, double log_odds) {
  ScoredPair pair;
  pair.a = QuoteIndex(a);
  pair.b = QuoteIndex(b);
  pair.score.log_odds = pair.log_odds = log_odds;
  pair.score.lesser_words = 12;
  pair.score.voices = VoiceRelation::kSame;
  return pair;
}

ScoredPair Verbatim(size_t a, size_t b) {
  ScoredPair pair = Pair(a, b, 5);
  pair.score.order = 1;
  pair.score.run_words = 12;
  return pair;
}

TEST(StoryEvidenceTest, RetellingsGain) {
  std::vector<ScoredPair> pairs = {Pair(0, 10, 2), Pair(2, 12, 2), Pair(4, 14, 2),
                                   Pair(6, 16, -1.5)};
  AddStoryEvidence(TwoArticles(), &pairs);
  EXPECT_GT(pairs[3].probability(), kMatchProbability);
  EXPECT_TRUE(pairs[3].retold);
  EXPECT_GT(pairs[0].log_odds, 2);
}

TEST(StoryEvidenceTest, OnePairAloneTellsNothing) {
  std::vector<ScoredPair> pairs = {Pair(0, 10, 2)};
  AddStoryEvidence(TwoArticles(), &pairs);
  EXPECT_EQ(pairs[0].log_odds, 2);
  EXPECT_FALSE(pairs[0].retold);
}

TEST(StoryEvidenceTest, NeighborsCount) {
  std::vector<ScoredPair> pairs = {Pair(0, 10, 2), Pair(2, 12, 2), Pair(3, 13, -1),
                                   Pair(6, 18, -1)};
  AddStoryEvidence(TwoArticles(), &pairs);
  EXPECT_GT(pairs[2].log_odds, pairs[3].log_odds + 0.3);
}

TEST(StoryEvidenceTest, OnlyWhatIsBestForBothGains) {
  std::vector<ScoredPair> pairs = {Pair(0, 10, 2), Pair(2, 12, 2), Pair(4, 14, 0), Pair(4, 16, -1)};
  AddStoryEvidence(TwoArticles(), &pairs);
  EXPECT_GT(pairs[2].log_odds, 1);
  EXPECT_EQ(pairs[3].log_odds, -1);
}

TEST(StoryEvidenceTest, AmongCopiesOtherWordsAreRatherAnotherSentence) {
  std::vector<ScoredPair> pairs = {Verbatim(0, 10), Verbatim(2, 12), Verbatim(4, 14),
                                   Pair(6, 16, 0.2)};
  AddStoryEvidence(TwoArticles(), &pairs);
  EXPECT_NEAR(pairs[0].log_odds, 5, 0.1);
  EXPECT_LT(pairs[3].probability(), kMatchProbability);
  EXPECT_FALSE(pairs[3].retold);
}

TEST(StoryEvidenceTest, OtherSpeakersGainNothing) {
  std::vector<ScoredPair> pairs = {Pair(0, 10, 2), Pair(2, 12, 2), Pair(4, 14, 2), Pair(6, 16, -1)};
  pairs[3].score.voices = VoiceRelation::kDifferent;
  AddStoryEvidence(TwoArticles(), &pairs);
  EXPECT_EQ(pairs[3].log_odds, -1);
}

}  // namespace
}  // namespace quotecheck
