#include "checker/align/utterance_clusters.h"

#include <vector>

#include "checker/align/pair_scorer.h"
#include "checker/align/publication_times.h"
#include "checker/align/voices.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr double kUnlike = -3;

class UtteranceClustersTest : public testing::Test {
 protected:
  // A quotation of an article of its own.
  void Add(const char* text, bool in_marks) {
    const ArticleIndex article(batch_.articles.size());
    batch_.articles.emplace_back();
    Quote& quote = batch_.quotes.emplace_back();
    quote.article = article;
    quote.content = {{{}, text}};
    if (in_marks) quote.quoted = quote.content;
  }

  void Pair(size_t a, size_t b, double log_odds) {
    pairs_.push_back({QuoteIndex(a), QuoteIndex(b), PairScore(), log_odds});
  }

  std::vector<UtteranceIndex> Cluster() {
    const PublicationTimes times(batch_.articles);
    const Voices voices(&batch_);
    const PairScorer scorer(&batch_, &voices, &times);
    std::vector<uint32_t> witness_of(batch_.articles.size());
    for (size_t i = 0; i < witness_of.size(); ++i) witness_of[i] = static_cast<uint32_t>(i);
    const UtteranceClusters clusters = ClusterQuotes(batch_, scorer, pairs_, witness_of);
    EXPECT_EQ(ClusterQuotes(batch_, scorer, pairs_, witness_of, /*jobs=*/3).quotes,
              clusters.quotes);
    return clusters.utterance_of;
  }

  Batch batch_;
  std::vector<ScoredPair> pairs_;
};

TEST_F(UtteranceClustersTest, TheLikeliestComeTogetherFirst) {
  for (const char* text : {"the lock opens", "the lock is open", "a lock may open"}) {
    Add(text, /*in_marks=*/true);
  }
  Pair(0, 1, 1);
  Pair(0, 2, kUnlike);
  Pair(1, 2, 2);
  const std::vector<UtteranceIndex> of = Cluster();
  EXPECT_EQ(of[1], of[2]);
  EXPECT_NE(of[0], of[1]);
}

TEST_F(UtteranceClustersTest, WordsInMarksComeTogetherBeforeReports) {
  Add("the lock opens", /*in_marks=*/true);
  Add("the lock is open", /*in_marks=*/true);
  Add("a lock may open", /*in_marks=*/false);
  Pair(0, 1, 1);
  Pair(0, 2, kUnlike);
  Pair(1, 2, 2);
  const std::vector<UtteranceIndex> of = Cluster();
  EXPECT_EQ(of[0], of[1]);
  EXPECT_NE(of[1], of[2]);
}

}  // namespace
}  // namespace quotecheck
