#include "checker/scan/marks.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/scan/marked_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Cut(absl::string_view text, TextSpan span) {
  return std::string(text.substr(span.begin, span.size()));
}

// All parts of all quotations, by place.
std::vector<TextSpan> PartsOf(const PairedMarks& marks) {
  std::vector<TextSpan> parts;
  for (const QuotedSpan& span : marks.spans) {
    parts.insert(parts.end(), span.parts.begin(), span.parts.end());
  }
  std::sort(parts.begin(), parts.end());
  return parts;
}

std::string DefectsOf(const Document& document, const PairedMarks& marks) {
  std::string defects;
  for (const PairedMarks::Defect& defect : marks.defects) {
    const char* kind = defect.kind == MarkDefect::Kind::kUnclosed   ? "unclosed"
                       : defect.kind == MarkDefect::Kind::kUnopened ? "unopened"
                                                                    : "misplaced";
    absl::StrAppend(&defects, defects.empty() ? "" : " ", kind, "@", defect.mark.begin);
    EXPECT_FALSE(Cut(document.text, defect.mark).empty());
  }
  return defects;
}

// The text between braces is what stands inside marks.
void ExpectParts(absl::string_view marked, absl::string_view defects = "") {
  MarkedText expected = ParseMarkedText(marked);
  std::sort(expected.spans.begin(), expected.spans.end());
  const Document document = AnalyzeText(expected.text);
  const PairedMarks marks = PairMarks(document);
  const std::vector<TextSpan> parts = PartsOf(marks);
  std::vector<std::string> want, got;
  for (TextSpan span : expected.spans) want.push_back(Cut(expected.text, span));
  for (TextSpan span : parts) got.push_back(Cut(expected.text, span));
  EXPECT_EQ(got, want) << marked;
  EXPECT_EQ(parts, expected.spans) << marked;
  EXPECT_EQ(DefectsOf(document, marks), defects) << marked;
}

TEST(PairMarksTest, EveryStyle) {
  ExpectParts("“{The dam holds,}” said Vane.");
  ExpectParts("\"{The dam holds,}\" said Vane. \"{It will.}\"");
  ExpectParts("‘{The dam holds,}’ said Vane.");
  ExpectParts("'{The dam holds,}' said Vane.");
  ExpectParts("«{Die Mauer hält}», sagte Vane.");
  ExpectParts("« {La digue tient} », dit Vane.");
  ExpectParts("»{Die Mauer hält}«, sagte Vane. »{Noch}«");
  ExpectParts("„{Die Mauer hält}“, sagte Vane.");
  ExpectParts("„{Tama pitää}”, sanoi Vane.");
  ExpectParts("‚{Die Mauer hält}‘, sagte Vane.");
  ExpectParts("Vane said 「{堤は持つ}」 and 『{まだ}』");
  ExpectParts("``{The dam holds,}'' said Vane.");
  ExpectParts("''{The dam holds,}'' said Vane.");
  ExpectParts("He sees „{weiß}“ and ”{vit}” as one.");
}

TEST(PairMarksTest, ApostrophesAreNoMarks) {
  ExpectParts("‘{The players’ union isn’t ready,}’ she said, ‘{and it won’t be.}’");
  ExpectParts("'{The players' union isn't ready,}' she said.");
  ExpectParts("The players’ union met the owners’ lawyers.");
  ExpectParts("Rock ’n’ roll of the ’90s and '90s, 'em and all.");
  ExpectParts("‘{The ’90s were Vane’s best years}’");
  ExpectParts("He called them ‘{losers}’ and ‘{the owners}’, no less.");
  ExpectParts("Goin’ home, she sang, and ‘{never comin’ back}’.");
  ExpectParts("The mayor's 'til-death promise");
}

TEST(PairMarksTest, NestedQuotations) {
  ExpectParts("“{He told me ‘{no}’ and left,}” she said.");
  ExpectParts("‘{He told me “{no}” and left,}’ she said.");
  ExpectParts("\"{He told me '{no way}' and left,}\" she said.");
  ExpectParts("“{He said, ‘{It’s “{done}” now.}’}”");
  ExpectParts("“{He told me “{no}” and left,}” she said.");
  ExpectParts("\"{He told me \"{no}\" and left,}\" she said.");
}

TEST(PairMarksTest, DepthCountsTheMarksAround) {
  const std::string text = "“He said, ‘It’s “done” now.’” “So.”";
  const Document document = AnalyzeText(text);
  const PairedMarks marks = PairMarks(document);
  ASSERT_EQ(marks.spans.size(), 4u);
  EXPECT_EQ(marks.spans[0].depth, 0u);
  EXPECT_EQ(marks.spans[1].depth, 1u);
  EXPECT_EQ(marks.spans[2].depth, 2u);
  EXPECT_EQ(marks.spans[3].depth, 0u);
}

TEST(PairMarksTest, QuotationsOverParagraphs) {
  ExpectParts("“{The dam holds.}\n\n“{It will hold.}\n\n“{We are sure,}” said Vane.");
  ExpectParts("\"{The dam holds.}\n\n\"{It will hold,}\" said Vane.");
  ExpectParts("‘{The dam holds.}\n\n‘{It will hold,}’ said Vane.");
  // Not re-opened, but closed: one quotation all the same.
  ExpectParts("“{The dam holds.}\n\n{It will hold.}\n\n{We are sure,}” said Vane.");
  const std::string text = "“The dam holds.\n\n“It will hold,” said Vane.";
  const Document document = AnalyzeText(text);
  const PairedMarks marks = PairMarks(document);
  ASSERT_EQ(marks.spans.size(), 1u);
  EXPECT_EQ(marks.spans[0].parts.size(), 2u);
  EXPECT_TRUE(marks.spans[0].closed);
  EXPECT_EQ(Cut(text, marks.spans[0].outer), "“The dam holds.\n\n“It will hold,”");
}

TEST(PairMarksTest, Unclosed) {
  ExpectParts("“{The dam holds, said Vane.}\n\nNobody asked.", "unclosed@0");
  ExpectParts("Vane said \"{the dam holds.}\n\nNobody asked.", "unclosed@10");
  // The next one of its kind ends it, so that a slip does not swallow the words after it.
  ExpectParts("“{The dam holds.} “{It will,}” he said. “{So.}”", "unclosed@0");
  ExpectParts("\"{The dam holds.} \"{It will,}\" he said. \"{So.}\"", "unclosed@0");
  ExpectParts("“{The dam holds, said Vane.}\n\nHe said “{no}” twice.", "unclosed@0");
  ExpectParts("‘{One}’ and ‘{two}’ and ‘{three}’.\n\n‘{Four, he said.}\n\nNobody asked.",
              "unclosed@42");
}

TEST(PairMarksTest, Unopened) {
  ExpectParts("The dam holds,” said Vane.", "unopened@14");
  ExpectParts("The dam holds,\" said Vane.", "unopened@14");
  ExpectParts("“{So,}” he said. The dam holds,” said Vane.", "unopened@33");
}

TEST(PairMarksTest, Misplaced) {
  ExpectParts("the “{process of peace in Oakland} ”and the calm", "misplaced@35");
  ExpectParts("the \"{process of peace in Oakland} \"and the calm", "misplaced@33");
  ExpectParts("He said“ {We will go,}” and went.", "misplaced@7");
  // Spaces on both sides are a habit, not a slip.
  ExpectParts("the “ {process of peace} ” and the calm");
  ExpectParts("“{Hatred}” , he said.");
}

TEST(PairMarksTest, InvertedAndMixedShapes) {
  ExpectParts("”{The dam holds,}” said Vane.");
  ExpectParts("“{The dam holds,}“ said Vane.");
  ExpectParts("“{The dam holds,}\" said Vane.");
  ExpectParts("\"{The dam holds,}” said Vane.");
}

TEST(PairMarksTest, StraightMarksByParityWhereNeighboursDoNotTell) {
  ExpectParts("He said:\"{The dam holds.}\"And then: \"{So.}\"");
  ExpectParts("\"{So,}\"he said,\"{it holds.}\"");
  ExpectParts("He said \" {it holds} \" twice.");
  ExpectParts("She said, \"{...and so it holds...}\" to me.");
  ExpectParts("a dash—\"{so it holds}\"—and on");
  ExpectParts("(\"{so}\") [\"{it}\"]");
}

TEST(PairMarksTest, InchesAndFeetAreNoMarks) {
  ExpectParts("The 12\" pipe is 6'2\" long.");
  ExpectParts("\"{He is 6'2\" tall,}\" said Vane.");
  ExpectParts("“{He’s like 6’2”,}” said Vane.");
  ExpectParts("\"{The 12\" pipe broke,}\" said Vane.");
  ExpectParts("\"{We lost in 2012}\" and \"{won in 2014.}\"");
}

TEST(PairMarksTest, NothingInsideIsNothing) {
  ExpectParts("an empty “” pair and \"\" too");
  ExpectParts(
      "See <a href=\"https://oak.example\" id=\"7\">the “{plan}”</a> of <i class=”x”>it</i>");
  ExpectParts("Home » News » Oakland");
  ExpectParts("");
}

TEST(PairMarksTest, ManyMarksOfEveryKind) {
  // Marks in any order: spans nest, lie within the text and are sorted.
  const std::vector<std::string> pieces = {"“",  "”",  "\"", "‘", "’", "'", "«", "»", "„",
                                           "「", "」", "``", " ", "a", "B", ",", "7", "\n\n"};
  uint32_t state = 11;
  for (int round = 0; round < 20; ++round) {
    std::string text;
    for (int i = 0; i < 5000; ++i) {
      state = state * 1664525u + 1013904223u;
      text += pieces[(state >> 16) % pieces.size()];
    }
    const PairedMarks marks = PairMarks(AnalyzeText(text));
    std::vector<size_t> ends;
    size_t last = 0;
    for (const QuotedSpan& span : marks.spans) {
      ASSERT_GE(span.outer.begin, last);
      last = span.outer.begin;
      ASSERT_LE(span.outer.end, text.size());
      ASSERT_FALSE(span.parts.empty());
      for (TextSpan part : span.parts) ASSERT_TRUE(span.outer.Contains(part));
      while (!ends.empty() && ends.back() <= span.outer.begin) ends.pop_back();
      if (!ends.empty()) {
        ASSERT_LE(span.outer.end, ends.back());
      }
      ASSERT_EQ(span.depth, ends.size());
      ends.push_back(span.outer.end);
    }
  }
}

}  // namespace
}  // namespace quotecheck
