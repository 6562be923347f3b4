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

  void Pair(size_t a, size_t b, double log_odds) { Pair(a, b, log_odds, 0, 0); }
  // With the share of each that is found in the other.
  void Pair(size_t a, size_t b, double log_odds, float share_of_a, float share_of_b) {
    PairScore score;
    score.share_of_a = share_of_a;
    score.share_of_b = share_of_b;
    pairs_.push_back({QuoteIndex(a), QuoteIndex(b), score, log_odds});
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

// The first sentence, the first two, the second and the third, the third: where those in the middle
// surely match, they tie the ends.
TEST_F(UtteranceClustersTest, TwoThatSurelyMatchHoldWhatEitherHolds) {
  for (const char* text : {"ice", "ice and rain", "rain and hail", "hail"}) {
    Add(text, /*in_marks=*/true);
  }
  for (const double log_odds : {1.5, 2.5}) {
    pairs_.clear();
    Pair(0, 1, 4, 1, 0.5);
    Pair(0, 2, kUnlike);
    Pair(0, 3, kUnlike);
    Pair(1, 2, log_odds, 0.5, 0.5);
    Pair(1, 3, kUnlike);
    Pair(2, 3, 4, 0.5, 1);
    const std::vector<UtteranceIndex> of = Cluster();
    EXPECT_EQ(of[0], of[1]);
    EXPECT_EQ(of[2], of[3]);
    EXPECT_EQ(of[1] == of[2], log_odds > 2) << log_odds;
  }
}

// What one quotation holds of the same days and of another month.
TEST_F(UtteranceClustersTest, APairThatIsLikelyHoldsOverDays) {
  for (const char* text : {"ice", "ice and rain", "rain"}) Add(text, /*in_marks=*/true);
  for (ScannedArticle& article : batch_.articles) article.info.published = "2031-03-01";
  batch_.articles.back().info.published = "2031-03-21";
  for (const double log_odds : {0.5, 1.5}) {
    pairs_.clear();
    Pair(0, 1, 4, 1, 0.5);
    Pair(0, 2, kUnlike);
    Pair(1, 2, log_odds, 0.5, 1);
    const std::vector<UtteranceIndex> of = Cluster();
    EXPECT_EQ(of[0], of[1]);
    EXPECT_EQ(of[1] == of[2], log_odds > 1) << log_odds;
  }
}

}  // namespace
}  // namespace quotecheck
