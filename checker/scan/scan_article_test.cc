#include "checker/scan/scan_article.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/scan/article_of.h"
#include "checker/text/offset_map.h"
#include "checker/text/utf8.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// An article whose file is its title, an empty line and its body.
Article MakeArticle(const std::string& title, const std::string& body) {
  Article article = ArticleOf(title, body);
  article.info.published = "2021-10-15";
  return article;
}

std::string CutOut(const Article& article, SourceSpan span) {
  return article.original.substr(span.begin, span.size());
}

// Every span that a record has, cut out of the original, is the text that the record gives.
void ExpectSpansMatch(const Article& article, const ScannedArticle& scanned) {
  const auto expect_part = [&](const QuotePart& part) {
    ASSERT_LE(part.span.end, article.original.size());
    EXPECT_EQ(CutOut(article, part.span), part.text);
  };
  for (const Quote& quote : scanned.quotes) {
    ASSERT_FALSE(quote.content.empty());
    for (const QuotePart& part : quote.content) expect_part(part);
    for (const QuotePart& part : quote.quoted) expect_part(part);
    if (quote.cue.has_value()) expect_part(*quote.cue);
    if (quote.source.has_value()) expect_part({quote.source->span, quote.source->text});
    EXPECT_LE(quote.before.size(), 300u);
    EXPECT_LE(quote.after.size(), 300u);
    EXPECT_TRUE(IsValidUtf8(quote.before) && IsValidUtf8(quote.after));
    if (quote.entity.has_value()) {
      EXPECT_LT(quote.entity->value(), scanned.entities.size());
    }
  }
  for (const MarkDefect& defect : scanned.mark_defects) expect_part(defect.mark);
}

const Quote* Find(const ScannedArticle& scanned, absl::string_view text) {
  for (const Quote& quote : scanned.quotes) {
    if (JoinParts(quote.content) == text) return &quote;
  }
  return nullptr;
}

std::string SpeakerOf(const ScannedArticle& scanned, const Quote& quote) {
  return quote.entity.has_value() ? scanned.entities[quote.entity->value()].name : "";
}

const char kBody[] =
    "OAKTON — Dam engineer Orla Vane said on Thursday that the dam would hold.\n"
    "\n"
    "“The dam holds for now,” she said. “We built it well.”\n"
    "\n"
    "The council called the old “wall a relic. Mayor Piet Dorn denied it.";

TEST(ScanArticleTest, FillsEveryField) {
  const Article article = MakeArticle("Vane: ‘Dam holds for now’", kBody);
  const ScannedArticle scanned = ScanArticle(article);
  ExpectSpansMatch(article, scanned);
  EXPECT_EQ(scanned.info.path, "a.txt");

  const Quote* indirect = Find(scanned, "that the dam would hold");
  ASSERT_NE(indirect, nullptr);
  EXPECT_EQ(indirect->kind, QuoteKind::kIndirect);
  EXPECT_TRUE(indirect->quoted.empty());
  EXPECT_EQ(indirect->cue->text, "said");
  EXPECT_EQ(indirect->said_on, absl::CivilDay(2021, 10, 14));
  EXPECT_EQ(SpeakerOf(scanned, *indirect), "Orla Vane");
  EXPECT_EQ(indirect->position.line, 3u);

  const Quote* direct = Find(scanned, "The dam holds for now,");
  ASSERT_NE(direct, nullptr);
  EXPECT_EQ(direct->kind, QuoteKind::kDirect);
  EXPECT_EQ(direct->source->text, "she");
  EXPECT_EQ(direct->source->kind, MentionKind::kPronoun);
  EXPECT_EQ(SpeakerOf(scanned, *direct), "Orla Vane");
  EXPECT_TRUE(direct->full_sentence);
  EXPECT_FALSE(direct->in_title);
  EXPECT_EQ(direct->position, (LineColumn{5, 2}));
  EXPECT_EQ(direct->before.substr(direct->before.size() - 10), "hold.\n\n“");
  EXPECT_EQ(direct->after, "” she said. “We built it well.”");

  const Quote* continued = Find(scanned, "We built it well.");
  ASSERT_NE(continued, nullptr);
  EXPECT_FALSE(continued->cue.has_value());
  EXPECT_EQ(SpeakerOf(scanned, *continued), "Orla Vane");
}

TEST(ScanArticleTest, ScansTheTitle) {
  const Article article = MakeArticle("Vane: ‘Dam holds for now’", kBody);
  const ScannedArticle scanned = ScanArticle(article);
  ASSERT_FALSE(scanned.quotes.empty());
  const Quote& quote = scanned.quotes.front();
  EXPECT_TRUE(quote.in_title);
  EXPECT_EQ(JoinParts(quote.content), "Dam holds for now");
  EXPECT_EQ(quote.position, (LineColumn{1, 8}));
  EXPECT_EQ(SpeakerOf(scanned, quote), "Orla Vane");
}

TEST(ScanArticleTest, TheBodyNamesTheSpeakersOfTheTitle) {
  const auto first_of = [](const std::string& title) {
    const ScannedArticle scanned = ScanArticle(
        MakeArticle(title, "“The dam holds, and we will not close it again,” said Orla Vane."));
    const Quote& quote = scanned.quotes.front();
    return (quote.in_title ? JoinParts(quote.content) + " / " : "") + SpeakerOf(scanned, quote);
  };
  EXPECT_EQ(first_of("‘We will not close it’: dam open again"), "We will not close it / Orla Vane");
  EXPECT_EQ(first_of("\"We will not close it,\" says engineer"),
            "We will not close it, / Orla Vane");
  EXPECT_EQ(first_of("Dam ‘holds’ as town sleeps"), "Orla Vane");
  EXPECT_EQ(first_of("Town sleeps as ‘dam holds’"), "dam holds / Orla Vane");
  EXPECT_EQ(first_of("Town sleeps through ‘dam fever’"), "Orla Vane");
}

// Whom the article credits with the words that begin with "The dam holds".
TEST(ScanArticleTest, SpeakersByWhatStandsAround) {
  struct Case {
    const char* body;
    const char* speaker;
  };
  constexpr Case kCases[] = {
      // A name and what stands in apposition to it, whichever of them comes first.
      {"“The dam holds for now,” said Gerth Moss, managing director of the operator.",
       "Gerth Moss"},
      {"Two hundred stood there. “The dam holds for now,” said one of them, Olve Brandt.",
       "Olve Brandt"},
      {"“The dam holds for now,” said Orla Vane, an engineer from the town of Port Auble, Oakland.",
       "Orla Vane"},
      {"“The dam holds for now,” said Orla Vane — the architect of many a dam — on Monday.",
       "Orla Vane"},
      {"“The dam holds for now,” Mr. Vane — back from his holiday — said.", "Vane"},
      // An office that somebody seeks is nobody who could speak.
      {"Orla Vane would be the first woman to run for president of the United Mills. “The dam "
       "holds "
       "for now,” she said.",
       "Orla Vane"},
      {"“The dam holds for now,” said Speaker John A. Vane, an Oakland farmer.", "John A. Vane"},
      // A phrase in front of the pronoun is no part of it.
      {"Orla Vane opened the session. Of the great flood of 1963 she said: “The dam holds for "
       "now.”",
       "Orla Vane"},
      // Past forms that look like nouns and weekdays.
      {"Orla Vane sat on the wall. “The dam holds for now,” she said.", "Orla Vane"},
      {"Orla Vane lay on the grass. “The dam holds for now,” she said.", "Orla Vane"},
      // A name of which nothing is known is a person's where a "she" needs one.
      {"Quorra Meltzen sat on the wall. She was tired. “The dam holds for now,” she said.",
       "Quorra Meltzen"},
      // A clause that only adds to a description is no part of it.
      {"The dam leaks, according to an official who has seen the report. “The dam holds for now,” "
       "said the official, who asked not to be named.",
       "an official who has seen the report"},
  };
  for (const Case& c : kCases) {
    const ScannedArticle scanned = ScanArticle(MakeArticle("", c.body));
    const auto quote =
        std::find_if(scanned.quotes.begin(), scanned.quotes.end(), [](const Quote& found) {
          return absl::StartsWith(JoinParts(found.content), "The dam holds");
        });
    ASSERT_NE(quote, scanned.quotes.end()) << c.body;
    EXPECT_EQ(SpeakerOf(scanned, *quote), c.speaker) << c.body;
  }
}

TEST(ScanArticleTest, TitleOfARecordHasItsOwnOffsets) {
  Article article = MakeArticle("", kBody);
  article.info.offsets = OffsetBase::kField;
  article.info.title = "Dam plan\n‘Holds for now’, says Vane";
  article.title.text = *article.info.title;
  article.title.source = OffsetMap::Identity(article.title.text.size());
  const ScannedArticle scanned = ScanArticle(article);
  ASSERT_FALSE(scanned.quotes.empty());
  EXPECT_TRUE(scanned.quotes.front().in_title);
  EXPECT_EQ(scanned.quotes.front().position, (LineColumn{2, 2}));
}

TEST(ScanArticleTest, MarksThatDoNotPairUpComeWithTheWordsNextToThem) {
  const auto defect = [](const std::string& text) {
    const ScannedArticle scanned = ScanArticle(MakeArticle("Dam holds", text));
    EXPECT_EQ(scanned.mark_defects.size(), 1u) << text;
    return scanned.mark_defects.empty() ? MarkDefect() : scanned.mark_defects[0];
  };
  MarkDefect found = defect("It rained.\n\nThe dam holds,” she said.\n\nAll agreed.");
  EXPECT_EQ(found.before, "The dam holds,");
  EXPECT_EQ(found.after, " she said.");
  found = defect(
      "The councillors of the town met in the old hall on Thursday night, and the dam holds,” she "
      "said to the members of the council and to the people in the hall.");
  EXPECT_EQ(found.before, "… old hall on Thursday night, and the dam holds,");
  EXPECT_EQ(found.after, " she said to the members of the council and to …");
}

TEST(ScanArticleTest, ReportsMarksSketchAndDeclarations) {
  const Article article =
      MakeArticle("Dam holds", std::string(kBody) + "\n\nCorrection: Orla Vane is an engineer.");
  const ScannedArticle scanned = ScanArticle(article);
  ASSERT_EQ(scanned.mark_defects.size(), 1u);
  EXPECT_EQ(scanned.mark_defects[0].kind, MarkDefect::Kind::kUnclosed);
  EXPECT_EQ(scanned.mark_defects[0].position.line, 7u);
  EXPECT_TRUE(scanned.declares_correction);
  EXPECT_FALSE(scanned.declares_translation);
  EXPECT_GT(scanned.sketch.words, 40u);
  EXPECT_FALSE(scanned.sketch.shingle_hashes.empty());
}

TEST(ScanArticleTest, NamesHaveTheirPlaces) {
  const Article article = MakeArticle("Dam holds", kBody);
  const ScannedArticle scanned = ScanArticle(article);
  bool found = false;
  for (const Entity& entity : scanned.entities) {
    for (const PrintedName& name : entity.names) {
      EXPECT_EQ(CutOut(article, name.span), name.text);
      found = found || (entity.name == "Piet Dorn" && name.position.line == 7);
    }
  }
  EXPECT_TRUE(found);
}

TEST(ScanArticleTest, IdsAreStableAndDistinct) {
  const Article article = MakeArticle("Vane: ‘Dam holds for now’", kBody);
  const ScannedArticle first = ScanArticle(article);
  const ScannedArticle second = ScanArticle(article);
  std::vector<std::string> ids;
  for (size_t i = 0; i < first.quotes.size(); ++i) {
    EXPECT_EQ(first.quotes[i].id, second.quotes[i].id);
    EXPECT_EQ(first.quotes[i].id.size(), 16u);
    ids.push_back(first.quotes[i].id);
  }
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(std::unique(ids.begin(), ids.end()), ids.end());
  Article moved = article;
  moved.info.path = "b.txt";
  EXPECT_NE(ScanArticle(moved).quotes[0].id, first.quotes[0].id);
}

TEST(ScanArticleTest, NothingGivesNothing) {
  const ScannedArticle scanned = ScanArticle(MakeArticle("", ""));
  EXPECT_TRUE(scanned.quotes.empty());
  EXPECT_TRUE(scanned.mark_defects.empty());
  EXPECT_EQ(scanned.sketch.words, 0u);
}

// Pieces of articles in any order: no crash, and every span is the text it says.
TEST(ScanArticleTest, AnyOrderOfPieces) {
  const std::vector<std::string> pieces = {"“",         "”",      "\"",           "‘",
                                           "’",         "'",      "said ",        "Orla Vane ",
                                           "she ",      ", ",     ". ",           "that ",
                                           "\n\n",      ": ",     "and ",         "according to ",
                                           "the ",      "dam",    " holds ",      "told ",
                                           "minister ", "(",      ") ",           "— ",
                                           "who ",      "VANE: ", "? ",           "Piet ",
                                           "Friday ",   "claim ", "was told by ", "adding ",
                                           "é",         "堤",     "\xC2\xA0",     "1,000 ",
                                           "-",         "As ",    "with ",        "…"};
  uint32_t state = 5;
  for (int round = 0; round < 60; ++round) {
    std::string body;
    for (int i = 0; i < 600; ++i) {
      state = state * 1664525u + 1013904223u;
      body += pieces[(state >> 16) % pieces.size()];
    }
    const Article article = MakeArticle("Vane: ‘Dam holds’", body);
    ExpectSpansMatch(article, ScanArticle(article));
  }
}

// Random bytes, made valid UTF-8 as reading an article does.
TEST(ScanArticleTest, AnyBytes) {
  uint32_t state = 17;
  for (int round = 0; round < 60; ++round) {
    std::string body;
    for (int i = 0; i < 800; ++i) {
      state = state * 1664525u + 1013904223u;
      const char32_t c = (state >> 12) % (round % 2 == 0 ? 0x80 : 0x3100);
      AppendUtf8(c == 0 ? U' ' : c, &body);
    }
    const Article article = MakeArticle("", body);
    ExpectSpansMatch(article, ScanArticle(article));
  }
}

}  // namespace
}  // namespace quotecheck
