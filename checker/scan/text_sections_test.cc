#include "checker/scan/text_sections.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/scan/marked_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr SectionSizes kSizes = {60, 10};

std::string WindowOf(const std::string& text) {
  return text.substr(0, EndOfWindow(text, 0, kSizes));
}

TEST(TextSectionsTest, AWindowEndsBehindALineOrAWord) {
  const std::string words = "one two three four five six seven eight nine ten";  // 48 bytes
  EXPECT_EQ(WindowOf(words), words);
  EXPECT_EQ(WindowOf(words + " eleven again"), words + " eleven ");
  EXPECT_EQ(WindowOf(words + "\neleven again"), words + "\neleven ");
  EXPECT_EQ(WindowOf(words + " for\nall of us"), words + " for\n");
  EXPECT_EQ(WindowOf(std::string(60, 'x')), std::string(60, 'x'));
  EXPECT_EQ(WindowOf(std::string(100, 'x')), std::string(60, 'x'));
}

TEST(TextSectionsTest, AWindowHoldsWholeCharacters) {
  for (size_t shift = 0; shift < 4; ++shift) {
    std::string text(shift, 'x');
    for (int i = 0; i < 40; ++i) text += "港";
    const size_t end = EndOfWindow(text, 0, kSizes);
    EXPECT_LE(end, 60u);
    EXPECT_GT(end, 57u);
    EXPECT_EQ((end - shift) % 3, 0u);
  }
}

TEST(TextSectionsTest, TheLastWindowEndsWithTheText) {
  const std::string text(100, 'x');
  EXPECT_EQ(EndOfWindow(text, 40, kSizes), 100u);
  EXPECT_EQ(EndOfWindow(text, 39, kSizes), 99u);
}

// The range to cut in is between the outer marks, the place expected at the inner one.
void ExpectCut(const std::string& marked) {
  const MarkedText input = ParseMarkedText(marked);
  ASSERT_EQ(input.spans.size(), 2u);
  const Document document = AnalyzeText(input.text);
  EXPECT_EQ(BestCut(document, PairMarks(document), input.spans[0].begin, input.spans[0].end),
            input.spans[1].begin)
      << marked;
}

TEST(TextSectionsTest, CutsAtTheLastParagraph) {
  ExpectCut("It r{ained.\n\nThe harbour froze.\n\n{}Nobody came. Nobody} left.");
}

TEST(TextSectionsTest, CutsAtASentenceWhereNoParagraphBegins) {
  ExpectCut("It r{ained. The harbour froze. {}Nobody cam}e. Nobody left.");
}

TEST(TextSectionsTest, CutsOutsideQuotations) {
  ExpectCut("It r{ained. {}“The harbour froze. Nobody came. Nob}ody left,” she said.");
  ExpectCut("It r{ained.\n\n{}“The harbour froze.\n\n“Nobody came.\n\n“Nob}ody left,” she said.");
}

TEST(TextSectionsTest, CutsAQuotationThatFillsTheRange) {
  ExpectCut("“It r{ained.\n\n{}“The harbour} froze.\n\n“Nobody left,” she said.");
  ExpectCut("“It r{ained. {}The harbour} froze. Nobody left,” she said.");
}

TEST(TextSectionsTest, CutsAtAWordOrACharacterWhereNothingEnds) {
  ExpectCut("rain and {rain and {}rain} and rain and rain");
  ExpectCut(absl::StrCat("x", "{", std::string(20, 'x'), "{}}", std::string(9, 'x')));
  ExpectCut("港港{港港港{}}港港港");
}

}  // namespace
}  // namespace quotecheck
