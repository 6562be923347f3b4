#include "checker/judge/rules/nested_quotes.h"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <vector>

namespace quotecheck {
namespace {

Quote QuoteOf(ArticleIndex article, size_t begin, size_t end, std::optional<SpeakerIndex> speaker) {
  Quote quote;
  quote.article = article;
  quote.content.push_back({{begin, end}, ""});
  quote.speaker = speaker;
  return quote;
}

SourceSpan SpanOf(const Quote& quote) { return quote.content.front().span; }

bool Holds(const Quote& outer, const Quote& inner) {
  return outer.article == inner.article && outer.in_title == inner.in_title &&
         SpanOf(outer) != SpanOf(inner) && SpanOf(outer).Contains(SpanOf(inner));
}

// Each quotation against all others.
std::vector<Nesting> FindNestingSlowly(const Batch& batch) {
  std::vector<Nesting> nesting(batch.quotes.size());
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    const Quote& own = batch.quotes[i];
    for (const Quote& other : batch.quotes) {
      const bool another = other.speaker != own.speaker;
      if (Holds(other, own)) {
        nesting[i].within_another = true;
        if (another) nesting[i].within_another_speakers = true;
      }
      if (Holds(own, other) && another) nesting[i].holds_another_speakers = true;
    }
  }
  return nesting;
}

void ExpectAsSlowly(const Batch& batch) {
  const std::vector<Nesting> fast = FindNesting(batch);
  const std::vector<Nesting> slow = FindNestingSlowly(batch);
  ASSERT_EQ(fast.size(), slow.size());
  for (size_t i = 0; i < fast.size(); ++i) {
    EXPECT_EQ(fast[i].within_another, slow[i].within_another) << i;
    EXPECT_EQ(fast[i].within_another_speakers, slow[i].within_another_speakers) << i;
    EXPECT_EQ(fast[i].holds_another_speakers, slow[i].holds_another_speakers) << i;
  }
}

TEST(NestedQuotesTest, TheOuterAndTheInner) {
  Batch batch;
  batch.quotes = {QuoteOf(ArticleIndex(0), 10, 50, SpeakerIndex(0)),
                  QuoteOf(ArticleIndex(0), 20, 30, SpeakerIndex(1)),
                  QuoteOf(ArticleIndex(0), 35, 40, SpeakerIndex(0)),
                  QuoteOf(ArticleIndex(1), 20, 30, std::nullopt)};
  const std::vector<Nesting> nesting = FindNesting(batch);
  EXPECT_FALSE(nesting[0].within_another);
  EXPECT_TRUE(nesting[0].holds_another_speakers);
  EXPECT_TRUE(nesting[1].within_another_speakers);
  EXPECT_TRUE(nesting[2].within_another);
  EXPECT_FALSE(nesting[2].within_another_speakers);
  EXPECT_FALSE(nesting[3].within_another);
}

TEST(NestedQuotesTest, OnePlaceIsNotWithinItself) {
  Batch batch;
  batch.quotes = {QuoteOf(ArticleIndex(0), 10, 50, SpeakerIndex(0)),
                  QuoteOf(ArticleIndex(0), 10, 50, SpeakerIndex(1))};
  for (const Nesting& nesting : FindNesting(batch)) {
    EXPECT_FALSE(nesting.within_another);
    EXPECT_FALSE(nesting.holds_another_speakers);
  }
}

TEST(NestedQuotesTest, AHeadlineCountsFromItsOwnBeginning) {
  Batch batch;
  batch.quotes = {QuoteOf(ArticleIndex(0), 10, 50, SpeakerIndex(0)),
                  QuoteOf(ArticleIndex(0), 20, 30, SpeakerIndex(1))};
  batch.quotes[0].in_title = true;
  EXPECT_FALSE(FindNesting(batch)[1].within_another);
}

TEST(NestedQuotesTest, AsEachAgainstAllOthers) {
  std::mt19937 random(7);
  const auto below = [&](size_t limit) { return random() % limit; };
  for (int round = 0; round < 300; ++round) {
    Batch batch;
    for (size_t article = 0; article < 2; ++article) {
      for (size_t n = below(12); n > 0; --n) {
        const size_t begin = below(20);
        std::optional<SpeakerIndex> speaker;
        if (const size_t s = below(4); s < 3) speaker = SpeakerIndex(s);
        batch.quotes.push_back(
            QuoteOf(ArticleIndex(article), begin, begin + 1 + below(12), speaker));
      }
    }
    ExpectAsSlowly(batch);
  }
}

}  // namespace
}  // namespace quotecheck
