#include "checker/text/sentences.h"

#include <string>

#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Joined(absl::string_view text, const std::vector<TextSpan>& spans) {
  std::string joined;
  for (const TextSpan& span : spans) {
    if (!joined.empty()) joined += "|";
    joined += std::string(text.substr(span.begin, span.size()));
  }
  return joined;
}

// Each case is written with a bar, and one space, where a sentence begins.
TEST(SentencesTest, EndsWhereAReaderWouldStop) {
  const char* const cases[] = {
      "The dam holds.| It will not break.",
      "Did it break?| No!| Good.",
      "“It holds,” she said.| “It will.”| He left.",
      "“Will it hold?” she asked.| Nobody knew.",
      "Mr. Oak met Gen. Elm.| They spoke.",
      "J. K. Elm and J.K. Oak came.",
      "He lives in the U.S. with Ms. Oak.| The U.S. left.",
      "He left the U.S.| The town stayed.",
      "Acorn Inc. said it would pay.| Acorn Inc.| The firm pays.",
      "It grew 3.5 percent to 2.1 million on Jan. 5, 2019.| It fell.",
      "See example.com for more.| It helps.",
      "She paused … and went on.| Then she … left.",
      "It was late...| Nobody came.",
      "(He had left.)| She stayed.",
      "Is it No. 5 or no?| I said no.| Five it is.",
      "It was I.| He knew.",
      "“No.”| “Yes.”| Done",
      "Headline without a stop",
      "東京は晴れ。|大阪は雨。",
  };
  for (const char* marked : cases) {
    const std::string text = absl::StrReplaceAll(marked, {{"|", ""}});
    const std::string want = absl::StrReplaceAll(marked, {{"| ", "|"}});
    EXPECT_EQ(Joined(text, SplitSentences(text, {0, text.size()})), want);
  }
}

TEST(SentencesTest, AStopThatLostItsSpaceStillStops) {
  const std::string text = "It ended.The next began.“So be it,” he said.";
  EXPECT_EQ(Joined(text, SplitSentences(text, {0, text.size()})),
            "It ended.|The next began.|“So be it,” he said.");
}

// Of two straight marks the second closes, though a letter follows it.
TEST(SentencesTest, AStraightMarkOpensOrCloses) {
  const std::string text = "\"It holds.\"Nobody left.\"It will,\" he said. \"Soon.\"They stayed.";
  EXPECT_EQ(Joined(text, SplitSentences(text, {0, text.size()})),
            "\"It holds.\"|Nobody left.|\"It will,\" he said.|\"Soon.\"|They stayed.");
}

TEST(SentencesTest, StaysInsideItsParagraph) {
  const std::string text = "One. Two.\n\nThree. Four.";
  EXPECT_EQ(Joined(text, SplitSentences(text, {11, text.size()})), "Three.|Four.");
}

TEST(ParagraphsTest, BlankLinesAndSingleLines) {
  const struct {
    const char* text;
    const char* paragraphs;
  } cases[] = {
      {"One.\n\nTwo.\n \nThree.", "One.|Two.|Three."},
      {"One is a line.\nTwo is one, too.\nThree.", "One is a line.|Two is one, too.|Three."},
      {"One.\r\n\r\nTwo.", "One.|Two."},
      {"  One. \n\n\n", "One."},
      {"", ""},
      {"HEADLINE\nThe story begins here and goes on for a while.",
       "HEADLINE|The story begins here and goes on for a while."},
      {"The council met on the third\nday of the strike and heard\nfrom nobody at all.\n\nIt rose.",
       "The council met on the third\nday of the strike and heard\nfrom nobody at all.|It rose."},
  };
  for (const auto& c : cases)
    EXPECT_EQ(Joined(c.text, SplitParagraphs(c.text)), c.paragraphs) << c.text;
}

TEST(SentencesTest, AnyBytesGiveOrderedSpans) {
  std::string bytes;
  uint32_t state = 11;
  for (int i = 0; i < 20000; ++i) {
    state = state * 1664525u + 1013904223u;
    bytes.push_back(i % 3 == 0 ? ".?!\"' \nA"[(state >> 20) % 8] : static_cast<char>(state >> 24));
  }
  size_t last = 0;
  for (const TextSpan& paragraph : SplitParagraphs(bytes)) {
    ASSERT_GE(paragraph.begin, last);
    for (const TextSpan& sentence : SplitSentences(bytes, paragraph)) {
      ASSERT_GE(sentence.begin, last);
      ASSERT_GT(sentence.end, sentence.begin);
      ASSERT_LE(sentence.end, paragraph.end);
      last = sentence.end;
    }
  }
}

}  // namespace
}  // namespace quotecheck
