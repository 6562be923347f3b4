#include "checker/align/continuation.h"

#include <optional>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr char kNext[] = "The harbour board has shelved the dredging contract until autumn.";
constexpr char kNextElsewhere[] =
    "“The dues are not going up,” but the harbour board had shelved its dredging contract";
constexpr char kOther[] = "Nobody asked the fishermen what they wanted.";

// Two articles of a day; each quotes a sentence of the same speaker's, and may go on.
class ContinuationTest : public testing::Test {
 protected:
  ContinuationTest() { batch_.articles.resize(2); }

  // Behind the latest quotation of the article, `gap` bytes off.
  QuoteIndex Add(size_t article, const std::string& text, size_t gap = 40) {
    const size_t begin = end_ + gap;
    end_ = begin + text.size();
    Quote quote;
    quote.article = ArticleIndex(article);
    quote.content = quote.quoted = {{{begin, end_}, text}};
    quote.speaker = SpeakerIndex(0);
    batch_.quotes.push_back(quote);
    return QuoteIndex(batch_.quotes.size() - 1);
  }

  // One that is quoted in part only.
  QuoteIndex AddMixed(size_t article, const std::string& content, const std::string& quoted) {
    const QuoteIndex index = Add(article, content);
    Quote& quote = batch_.quotes[index.value()];
    quote.kind = QuoteKind::kMixed;
    quote.quoted = {{quote.content[0].span, quoted}};
    return index;
  }

  // What the odds of the two gain.
  double Gain(QuoteIndex a, QuoteIndex b, double log_odds = -1) {
    ScoredPair pair;
    pair.a = a;
    pair.b = b;
    pair.score.voices = voices_;
    pair.log_odds = log_odds;
    std::vector<ScoredPair> pairs = {pair};
    AddContinuationEvidence(batch_, PublicationTimes(batch_.articles), &pairs);
    return pairs[0].log_odds - log_odds;
  }

  Batch batch_;
  VoiceRelation voices_ = VoiceRelation::kSame;
  size_t end_ = 0;
};

TEST_F(ContinuationTest, QuotationsThatGoOnAlikeGain) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext);
  const QuoteIndex b = Add(1, "The dues are not going up.");
  Add(1, kNext);
  EXPECT_GT(Gain(a, b), 1);
}

TEST_F(ContinuationTest, AParaphraseOutsideTheMarksIsAContinuation) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext);
  const QuoteIndex b = AddMixed(1, kNextElsewhere, "The dues are not going up,");
  EXPECT_GT(Gain(a, b), 1);
}

TEST_F(ContinuationTest, OtherContinuationsTellNothing) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext);
  const QuoteIndex b = Add(1, "The dues are not going up.");
  Add(1, kOther);
  EXPECT_EQ(Gain(a, b), 0);
}

TEST_F(ContinuationTest, WhatStandsFarOffIsNone) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext, 2000);
  const QuoteIndex b = Add(1, "The dues are not going up.");
  Add(1, kNext);
  EXPECT_EQ(Gain(a, b), 0);
}

TEST_F(ContinuationTest, WhatAnotherSaysIsNone) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext);
  const QuoteIndex b = Add(1, "The dues are not going up.");
  const QuoteIndex next = Add(1, kNext);
  batch_.quotes[next.value()].speaker = SpeakerIndex(1);
  EXPECT_EQ(Gain(a, b), 0);
}

TEST_F(ContinuationTest, DifferentSpeakersGainNothing) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext);
  const QuoteIndex b = Add(1, "The dues are not going up.");
  Add(1, kNext);
  voices_ = VoiceRelation::kDifferent;
  EXPECT_EQ(Gain(a, b), 0);
}

TEST_F(ContinuationTest, ASpeechRepeatedOnAnotherDayGainsNothing) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext);
  const QuoteIndex b = Add(1, "The dues are not going up.");
  Add(1, kNext);
  batch_.articles[0].info.published = "2031-03-04";
  batch_.articles[1].info.published = "2031-03-06";
  EXPECT_GT(Gain(a, b), 1);
  batch_.articles[1].info.published = "2031-03-14";
  EXPECT_EQ(Gain(a, b), 0);
}

TEST_F(ContinuationTest, WhatIsDecidedStays) {
  const QuoteIndex a = Add(0, "No rise of the dues is planned.");
  Add(0, kNext);
  const QuoteIndex b = Add(1, "The dues are not going up.");
  Add(1, kNext);
  EXPECT_GT(Gain(a, b, 3), 1);
  EXPECT_EQ(Gain(a, b, 6), 0);
  EXPECT_EQ(Gain(a, b, -3), 0);
}

}  // namespace
}  // namespace quotecheck
