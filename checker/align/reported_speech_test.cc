#include "checker/align/reported_speech.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/align/voices.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr char kSpoken[] =
    "We will rebuild 2,400 metres of the causeway before the herring season.";
constexpr char kReported[] = "2,400 metres of causeway would be new by the season";

class ReportedSpeechTest : public testing::Test {
 protected:
  ReportedSpeechTest() {
    for (const char* name : {"Ann Rowe", "Tom Vane"}) {
      Speaker& speaker = batch_.speakers.emplace_back();
      speaker.id = speaker.name = name;
    }
    AddArticle("2031-04-12");
    AddArticle("2031-04-12");
  }

  ArticleIndex AddArticle(const std::string& published) {
    ScannedArticle& article = batch_.articles.emplace_back();
    article.info.path = absl::StrCat(batch_.articles.size(), ".txt");
    if (!published.empty()) article.info.published = published;
    end_ = 0;
    return ArticleIndex(batch_.articles.size() - 1);
  }

  // Behind the latest quotation of the article, `gap` bytes off.
  QuoteIndex Add(size_t article, const std::string& text, QuoteKind kind, size_t gap = 100) {
    Quote& quote = batch_.quotes.emplace_back();
    const size_t begin = end_ + gap;
    end_ = begin + text.size();
    quote.article = ArticleIndex(article);
    quote.kind = kind;
    quote.content = {{{begin, end_}, text}};
    if (kind != QuoteKind::kIndirect) quote.quoted = quote.content;
    quote.speaker = SpeakerIndex(0);
    return QuoteIndex(batch_.quotes.size() - 1);
  }
  QuoteIndex AddSpoken(size_t article, const std::string& text) {
    return Add(article, text, QuoteKind::kDirect);
  }
  QuoteIndex AddReported(size_t article, const std::string& text, size_t gap = 100) {
    return Add(article, text, QuoteKind::kIndirect, gap);
  }

  std::vector<ScoredPair> Find(std::vector<ScoredPair> pairs = {}) const {
    const PublicationTimes times(batch_.articles);
    const Voices voices(&batch_);
    const PairScorer scorer(&batch_, &voices, &times);
    AddReportedSpeech(batch_, times, scorer, &pairs);
    return pairs;
  }

  Batch batch_;
  size_t end_ = 0;
};

TEST_F(ReportedSpeechTest, TiesAReportToWhatItReports) {
  const QuoteIndex spoken = AddSpoken(0, kSpoken);
  AddSpoken(0, "Nobody has asked the harbour pilots.");
  const QuoteIndex reported = AddReported(1, kReported);
  const std::vector<ScoredPair> pairs = Find();
  ASSERT_EQ(pairs.size(), 1u);
  EXPECT_EQ(pairs[0].a, spoken);
  EXPECT_EQ(pairs[0].b, reported);
  EXPECT_GT(pairs[0].probability(), 0.75);
  EXPECT_GT(pairs[0].score.coverage, 0.4);
}

TEST_F(ReportedSpeechTest, TiesNothingWithoutAFigure) {
  AddSpoken(0, "We will rebuild the flooded causeway before the season.");
  AddReported(1, "the causeway would be rebuilt before the season");
  EXPECT_TRUE(Find().empty());
}

TEST_F(ReportedSpeechTest, TiesTwoReports) {
  AddReported(0, kSpoken);
  AddReported(1, kReported);
  EXPECT_EQ(Find().size(), 1u);
}

TEST_F(ReportedSpeechTest, LeavesWordsInMarksToOthers) {
  AddSpoken(0, kSpoken);
  AddSpoken(1, kReported);
  EXPECT_TRUE(Find().empty());
}

TEST_F(ReportedSpeechTest, TiesNothingOfAnotherDayOrSpeaker) {
  AddSpoken(0, kSpoken);
  AddReported(1, kReported);
  batch_.articles[1].info.published = "2031-04-13";
  EXPECT_TRUE(Find().empty());
  batch_.articles[1].info.published.reset();
  EXPECT_TRUE(Find().empty());
  batch_.articles[0].info.published.reset();
  EXPECT_EQ(Find().size(), 1u);
  batch_.quotes[1].speaker = SpeakerIndex(1);
  EXPECT_TRUE(Find().empty());
  batch_.quotes[0].speaker.reset();
  batch_.quotes[1].speaker.reset();
  EXPECT_TRUE(Find().empty());
}

TEST_F(ReportedSpeechTest, TiesNothingThatHasARival) {
  AddSpoken(0, kSpoken);
  AddSpoken(0, "The causeway, 2,400 metres, was new in a season long ago.");
  AddReported(1, kReported);
  EXPECT_TRUE(Find().empty());
}

TEST_F(ReportedSpeechTest, TheNextClauseIsNoRival) {
  AddSpoken(0, kSpoken);
  AddReported(1, kReported);
  AddReported(1, "all 2,400 metres of it, the whole causeway, would be new", /*gap=*/20);
  EXPECT_EQ(Find().size(), 2u);
}

TEST_F(ReportedSpeechTest, SmallNumbersDatesAndTimesAreNoFigures) {
  const auto count = [this](const std::string& number) {
    batch_.quotes.clear();
    AddSpoken(0, absl::StrCat("Some of it, ", number, ", came in with the herring."));
    AddReported(1, absl::StrCat("that the herring, ", number, ", had been sold"));
    return Find().size();
  };
  for (const char* number : {"12", "2031", "30 years", "April 17", "the 19th"}) {
    EXPECT_EQ(count(number), 0u) << number;
  }
  for (const char* number : {"2,031", "12 million", "16 crates", "14 percent", "$16"}) {
    EXPECT_EQ(count(number), 1u) << number;
  }
}

TEST_F(ReportedSpeechTest, WordsOfManyQuotationsTellNothing) {
  AddSpoken(0, kSpoken);
  AddReported(1, kReported);
  for (int i = 0; i < 40; ++i) AddReported(AddArticle("2031-04-12").value(), kReported);
  EXPECT_TRUE(Find().empty());
}

TEST_F(ReportedSpeechTest, KeepsWhatIsKnown) {
  const QuoteIndex first = AddSpoken(0, "Nobody has asked the harbour pilots.");
  const QuoteIndex spoken = AddSpoken(0, kSpoken);
  const QuoteIndex reported = AddReported(1, kReported);
  ScoredPair before, known, behind;
  before.a = first;
  before.b = spoken;
  known.a = spoken;
  known.b = reported;
  known.log_odds = -3;
  const std::vector<ScoredPair> lifted = Find({before, known});
  ASSERT_EQ(lifted.size(), 2u);
  EXPECT_EQ(lifted[0].log_odds, before.log_odds);
  EXPECT_GT(lifted[1].log_odds, 1);

  known.log_odds = 7;
  EXPECT_EQ(Find({known})[0].log_odds, 7);

  behind.a = reported;
  behind.b = QuoteIndex(reported.value() + 1);
  const std::vector<ScoredPair> between = Find({before, behind});
  ASSERT_EQ(between.size(), 3u);
  EXPECT_EQ(between[1].a, spoken);
  EXPECT_EQ(between[2].a, reported);
}

}  // namespace
}  // namespace quotecheck
