#include "checker/align/located_pairs.h"

#include <vector>

#include "checker/align/publication_times.h"
#include "checker/align/voices.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Two articles quote a refrain, each where it stands in one of two passages of a transcript.
TEST(LocatedPairsTest, WhatIsToldApartIsKeptAsThat) {
  Batch batch;
  batch.speakers.resize(1);
  for (int i = 0; i < 3; ++i) batch.articles.emplace_back();
  for (size_t i = 0; i < 4; ++i) {
    Quote& quote = batch.quotes.emplace_back();
    const size_t begin = i * 100;
    quote.passage = i >= 2;
    quote.article = ArticleIndex(quote.passage ? 2 : i);
    quote.content = quote.quoted = {{{begin, begin + 50}, "We will keep the harbour open"}};
    quote.speaker = SpeakerIndex(0);
  }
  batch.in_primary.resize(4);
  batch.in_primary[0].passage = QuoteIndex(2);
  batch.in_primary[1].passage = QuoteIndex(3);
  const PublicationTimes times(batch.articles);
  const Voices voices(&batch);
  const PairScorer scorer(&batch, &voices, &times);

  std::vector<ScoredPair> pairs(1);
  pairs[0].a = QuoteIndex(0);
  pairs[0].b = QuoteIndex(1);
  pairs[0].log_odds = 8;
  SettleLocatedPairs(batch, scorer, &pairs);
  ASSERT_EQ(pairs.size(), 3u);
  EXPECT_EQ(pairs[0].b, QuoteIndex(1));
  EXPECT_EQ(pairs[0].log_odds, kToldApartLogOdds);
  EXPECT_TRUE(pairs[1].located);
  EXPECT_GT(pairs[1].log_odds, 0);
  EXPECT_TRUE(pairs[2].located);
}

}  // namespace
}  // namespace quotecheck
