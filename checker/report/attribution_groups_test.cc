#include "checker/report/attribution_groups.h"

#include <optional>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// A quote of ten bytes at `begin`, whose source stands at `source`; 0 for none.
Quote At(uint64_t begin, uint64_t source, bool has_cue, QuoteKind kind = QuoteKind::kDirect,
         uint64_t line = 1) {
  Quote quote;
  quote.kind = kind;
  quote.content = {{{begin, begin + 10}, "words"}};
  if (kind == QuoteKind::kDirect) quote.quoted = quote.content;
  if (has_cue) quote.cue = QuotePart{{source - 5, source - 1}, "said"};
  if (source > 0) quote.source = Mention{{source, source + 4}, "Rowe", MentionKind::kName};
  quote.position = {line, begin};
  return quote;
}

using Groups = std::vector<std::vector<size_t>>;

TEST(AttributionGroupsTest, SentencesOfOneCueAreOneAttribution) {
  EXPECT_EQ(
      GroupByAttribution(std::vector<Quote>{At(1, 20, true), At(30, 20, false), At(50, 20, false)}),
      (Groups{{0, 1, 2}}));
  // The cue may follow: “A.” “B,” said Rowe.
  EXPECT_EQ(GroupByAttribution(std::vector<Quote>{At(1, 40, false), At(20, 40, true)}),
            (Groups{{0, 1}}));
  EXPECT_TRUE(GroupByAttribution({}).empty());
}

TEST(AttributionGroupsTest, EachCueReportsByItself) {
  // Rowe said “A” and added “B”. “C.”
  EXPECT_EQ(
      GroupByAttribution(std::vector<Quote>{At(10, 1, true), At(30, 1, true), At(50, 1, false)}),
      (Groups{{0}, {1, 2}}));
}

TEST(AttributionGroupsTest, OthersStayApart) {
  const Quote said = At(1, 20, true);
  EXPECT_EQ(GroupByAttribution(std::vector<Quote>{said, At(30, 60, false)}), (Groups{{0}, {1}}));
  EXPECT_EQ(GroupByAttribution(std::vector<Quote>{said, At(30, 0, false)}), (Groups{{0}, {1}}));
  const Quote paragraph = At(30, 20, false, QuoteKind::kDirect, 2);
  EXPECT_EQ(GroupByAttribution(std::vector<Quote>{said, paragraph}), (Groups{{0}, {1}}));
  const Quote reported = At(30, 20, false, QuoteKind::kIndirect);
  EXPECT_EQ(GroupByAttribution(std::vector<Quote>{said, reported}), (Groups{{0}, {1}}));
  const Quote told = At(1, 20, true, QuoteKind::kIndirect);
  EXPECT_EQ(GroupByAttribution(std::vector<Quote>{told, At(30, 20, false)}), (Groups{{0}, {1}}));
}

TEST(AttributionGroupsTest, AJoinedQuoteHasAllParts) {
  const std::vector<Quote> quotes = {At(1, 40, false), At(20, 40, true),
                                     At(60, 40, false, QuoteKind::kMixed)};
  const Quote direct = JoinQuotes(quotes, {0, 1});
  EXPECT_EQ(direct.kind, QuoteKind::kDirect);
  ASSERT_EQ(direct.content.size(), 2u);
  EXPECT_EQ(direct.content[1].span, (SourceSpan{20, 30}));
  EXPECT_EQ(direct.quoted.size(), 2u);
  ASSERT_TRUE(direct.cue.has_value());
  EXPECT_EQ(direct.cue->span, (SourceSpan{35, 39}));
  EXPECT_EQ(JoinQuotes(quotes, {1, 2}).kind, QuoteKind::kMixed);
}

}  // namespace
}  // namespace quotecheck
