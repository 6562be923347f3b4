#include <array>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/scan/article_of.h"
#include "checker/scan/scan_article.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr SectionSizes kSmall = {6000, 1000};

std::string SpeakerOf(const ScannedArticle& scanned, const Quote& quote) {
  return quote.entity.has_value() ? scanned.entities[quote.entity->value()].name : "?";
}

// A quotation with all that is exact whatever the sections are.
std::string Shown(const ScannedArticle& scanned, const Quote& quote) {
  std::string shown = absl::StrCat(quote.id, " ", quote.position.line, ":", quote.position.column);
  for (const QuotePart& part : quote.content) {
    absl::StrAppend(&shown, " [", part.span.begin, ",", part.span.end, ") ", part.text);
  }
  if (quote.source.has_value()) absl::StrAppend(&shown, " source ", quote.source->text);
  if (quote.cue.has_value()) absl::StrAppend(&shown, " cue ", quote.cue->text);
  return absl::StrCat(shown, " by ", SpeakerOf(scanned, quote), " after ", quote.before, " before ",
                      quote.after);
}

std::vector<std::string> AllShown(const ScannedArticle& scanned) {
  std::vector<std::string> shown;
  for (const Quote& quote : scanned.quotes) shown.push_back(Shown(scanned, quote));
  return shown;
}

constexpr std::array<absl::string_view, 8> kGiven = {"Ilse", "Tomas", "Greta", "Viktor",
                                                     "Nora", "Pavel", "Sanna", "Henrik"};
constexpr std::array<absl::string_view, 8> kSurnames = {
    "Varga", "Lundquist", "Tarnov", "Kallsen", "Grevström", "Haldini", "Moldek", "Sandgard"};

// Paragraphs of news, each person named in full at first and by surname or pronoun later on.
std::string News(size_t paragraphs, absl::string_view between = "\n\n") {
  std::string text;
  for (size_t i = 0; i < paragraphs; ++i) {
    const size_t who = i / 3 % kGiven.size();
    const std::string full = absl::StrCat(kGiven[who], " ", kSurnames[who]);
    if (i > 0) absl::StrAppend(&text, between);
    switch (i % 3) {
      case 0:
        absl::StrAppend(&text, "“We will not close bridge ", i, " before the winter,” said ", full,
                        ", the mayor of Hollenau. “Nobody has to drive round the lake.”");
        break;
      case 1:
        absl::StrAppend(&text, "The rain fell on the hills — again — and the river rose. ",
                        kSurnames[who], " said that road ", i, " would stay open.");
        break;
      default:
        absl::StrAppend(&text, "“Boat ", i, " sails at noon,” ", kSurnames[who],
                        " said. The council called it “a relic of the ", i, "th year”.");
    }
  }
  return text;
}

TEST(ScanSectionsTest, SectionsFindWhatTheWholeDoes) {
  for (const char* between : {"\n\n", "\n", " "}) {
    const Article article = ArticleOf("‘Boat 2 sails at noon’: Varga", News(300, between));
    const ScannedArticle whole = ScanArticle(article);
    const ScannedArticle sections = ScanArticle(article, kSmall);
    ASSERT_GT(whole.quotes.size(), 400u);
    EXPECT_EQ(AllShown(sections), AllShown(whole)) << between;
    EXPECT_EQ(sections.sketch.shingle_hashes, whole.sketch.shingle_hashes);
    EXPECT_EQ(sections.sketch.words, whole.sketch.words);
    EXPECT_EQ(sections.mark_defects.size(), whole.mark_defects.size());
    EXPECT_EQ(sections.language, whole.language);
  }
}

// Every place in which a cut can fall, about a quotation over paragraphs that re-open.
TEST(ScanSectionsTest, CutsLoseAndRepeatNoQuotation) {
  const std::string before = News(40);
  const std::string after = News(60);
  for (size_t shift = 0; shift < 1200; shift += 37) {
    const Article article = ArticleOf(
        "",
        absl::StrCat(std::string(shift, 'x'), ".\n\n", before,
                     "\n\n“The old bridge stays. We looked at it twice.\n\n“It needs steel, and "
                     "it needs paint. It was built by our fathers,” said Ada Ormen, who built "
                     "ships.\n\n",
                     after));
    EXPECT_EQ(AllShown(ScanArticle(article, kSmall)), AllShown(ScanArticle(article))) << shift;
  }
}

TEST(ScanSectionsTest, TheBoundChangesNothing) {
  const std::string text = News(60);
  const Article article = ArticleOf("", text);
  const ScannedArticle whole = ScanArticle(article, {text.size(), 800});
  const ScannedArticle sections = ScanArticle(article, {text.size() - 1, 800});
  EXPECT_EQ(AllShown(sections), AllShown(whole));
}

TEST(ScanSectionsTest, ASurnameInTheLastSectionIsWhoTheFirstNames) {
  std::string text = "The harbour is run by Siv Aandahl, 51, an engineer.\n\n";
  while (text.size() < 40'000) text += "The rain fell on the hills again.\n\n";
  text += "“No ship will sail tonight,” Aandahl said.";
  const ScannedArticle scanned = ScanArticle(ArticleOf("", text), kSmall);
  ASSERT_EQ(scanned.quotes.size(), 1u);
  EXPECT_EQ(SpeakerOf(scanned, scanned.quotes[0]), "Siv Aandahl");
}

// Text without a place to cut, and quotations longer than a window.
TEST(ScanSectionsTest, SpansAreExactWhereverTextIsCut) {
  std::string unbroken;
  while (unbroken.size() < 30'000) unbroken += "港町橋";
  std::string endless = "Ada Ormen said: “";
  while (endless.size() < 30'000) endless += "We built ships — and more ships. ";
  std::string marks;
  while (marks.size() < 30'000) marks += "“‘„» said Varga \"";
  for (const std::string& text : {unbroken, endless, endless + "”", marks}) {
    const Article article = ArticleOf("", text);
    const ScannedArticle scanned = ScanArticle(article, kSmall);
    const auto expect_part = [&](const QuotePart& part) {
      EXPECT_EQ(article.original.substr(part.span.begin, part.span.size()), part.text);
    };
    size_t last = 0;
    for (const Quote& quote : scanned.quotes) {
      for (const QuotePart& part : quote.content) expect_part(part);
      EXPECT_GE(quote.content.front().span.begin, last);
      last = quote.content.front().span.begin;
    }
    for (const MarkDefect& defect : scanned.mark_defects) expect_part(defect.mark);
  }
}

TEST(ScanSectionsTest, ATranscriptIsReadWhole) {
  std::string text = "Present: Mayor Jo Smith; Ellen Rowe, county engineer\n\n";
  for (int i = 0; i < 300; ++i) {
    absl::StrAppend(&text, i % 2 == 0 ? "SMITH" : "MS. ROWE", ": We looked at hanger ", i,
                    " of the bridge, and it held.\n\n");
  }
  const Article article = ArticleOf("Press conference", text);
  const auto spoken = [&](const SectionSizes& sizes) {
    std::vector<std::string> turns;
    const ScannedArticle scanned = ScanPrimary(article, sizes);
    for (const SpeechTurn& turn : scanned.speech) {
      turns.push_back(
          absl::StrCat(turn.entity.has_value() ? scanned.entities[turn.entity->value()].name : "?",
                       ": ", turn.sentences.front().part.text));
    }
    return turns;
  };
  EXPECT_EQ(spoken({}).size(), 300u);
  EXPECT_EQ(spoken(kSmall), spoken({}));
}

TEST(ScanSectionsTest, ASpeechIsReadWhole) {
  std::string text = "Remarks by Mayor Ann Rowe at the hall\n\n";
  while (text.size() < 20'000) text += "We built this bridge, and I will keep it. It is ours.\n\n";
  const Article article = ArticleOf("", text);
  const ScannedArticle scanned = ScanPrimary(article, kSmall);
  ASSERT_EQ(scanned.speech.size(), 1u);
  ASSERT_TRUE(scanned.speech[0].entity.has_value());
  EXPECT_EQ(scanned.entities[scanned.speech[0].entity->value()].name, "Ann Rowe");
  EXPECT_EQ(scanned.speech[0].sentences.size(), ScanPrimary(article).speech[0].sentences.size());
}

}  // namespace
}  // namespace quotecheck
