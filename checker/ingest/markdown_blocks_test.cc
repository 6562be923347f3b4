#include "checker/ingest/markdown_blocks.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/ingest/decode.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

struct Case {
  const char* name;
  std::string markdown;
  std::string text;
  std::string title = "";
};

class MarkdownBlocksTest : public testing::TestWithParam<Case> {};

TEST_P(MarkdownBlocksTest, LeavesBlocksOfText) {
  const MarkdownBlocks blocks = StripMarkdownBlocks(DecodeFile(GetParam().markdown), 0);
  EXPECT_EQ(blocks.text.text, GetParam().text);
  EXPECT_EQ(blocks.text.text.substr(0, blocks.title_end), GetParam().title);
  EXPECT_EQ(blocks.text.source.derived_length(), blocks.text.text.size());
}

const Case kCases[] = {
    {"Paragraphs", "One\ntwo.\n\n\nThree.\n", "One\ntwo.\n\nThree."},
    {"Heading", "# Ferry talks #\nShe left.\n## Next\nHe stayed.",
     "Ferry talks\n\nShe left.\n\nNext\n\nHe stayed.", "Ferry talks"},
    {"HeadingKeepsMarksOfItsOwn", "# Pier C#\n\nx", "Pier C#\n\nx", "Pier C#"},
    {"NoHeading", "#ferry is a tag\n\n#\n\n#######  x", "#ferry is a tag\n\n#######  x"},
    {"HeadingOfLevelTwoIsNoTitle", "## Ferry\n\nx", "Ferry\n\nx"},
    {"LaterHeadingIsNoTitle", "x\n\n# Ferry", "x\n\nFerry"},
    {"Underlined", "Ferry\ntalks\n=====\nText\n----\nMore", "Ferry\ntalks\n\nText\n\nMore",
     "Ferry\ntalks"},
    {"Breaks", "a\n\n***\n\n- - -\n\nb\n___\nc", "a\n\nb\n\nc"},
    {"DashesOfText", "-- she said\n\n—\n\n--\nx", "-- she said\n\n—\n\n--\nx"},
    {"Quote", "She wrote:\n> No rush,\n> none.\nlazy\n\n>> deep\n\nEnd",
     "She wrote:\n\nNo rush,\nnone.\nlazy\n\ndeep\n\nEnd"},
    {"Lists", "Points:\n- one\n  more\n- two\n* three\n+ four\n\n1. five\n2) six\n> - seven",
     "Points:\n\none\nmore\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n\nseven"},
    {"ANumberInAParagraphIsNoList", "It began in\n2031. It ended in\n1. first",
     "It began in\n2031. It ended in\n\nfirst"},
    {"ANumberAtTheBeginIsAList", "2031. It began.", "It began."},
    {"NoLists", "-one\n\n1.5 m\n\n10:30\n\n1", "-one\n\n1.5 m\n\n10:30\n\n1"},
    {"FencedCode", "a\n```json\n{\"k\": \"v\"}\n~~~\n````\nb\n\n~~~\n```\n~~~\nc", "a\n\nb\n\nc"},
    {"FencedCodeInAQuote", "> a\n> ```\n> \"x\"\n> ```\n> b", "a\n\nb"},
    {"AFenceThatNothingClosesIsText", "a\n\n````\nb\n```", "a\n\n````\nb\n```"},
    {"InlineCodeIsNoFence", "```x``` y\nz", "```x``` y\nz"},
    {"Comments", "a <!-- \"b\" -->c\n<!-- d\n\ne -->\nf <!-- g\nh --> i", "a c\n\nf  i"},
    {"ACommentThatNothingClosesIsText", "a <!-- b\n\nc <!-- d", "a <!-- b\n\nc <!-- d"},
    {"Definitions", "[a b]: https://x.example \"T\"\n\nText\n[c]: not here\n\n[d] : no",
     "Text\n[c]: not here\n\n[d] : no"},
    {"Indented", "    She left.\n\tHe stayed.", "She left.\nHe stayed."},
    {"Empty", "", ""},
    {"NothingButMarks", "#\n\n>\n\n- \n\n---\n", ""},
};

INSTANTIATE_TEST_SUITE_P(Markup, MarkdownBlocksTest, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(MarkdownBlocksTest, EveryWordKnowsItsPlace) {
  const std::string file =
      "# Alpha #\r\n> beta\r\n> gamma\r\n\r\n- delta <!-- x "
      "-->epsilon\r\n\r\n```\r\nno\r\n```\r\nzeta";
  const MarkdownBlocks blocks = StripMarkdownBlocks(DecodeFile(file), 0);
  for (const std::string word : {"Alpha", "beta", "gamma", "delta", "epsilon", "zeta"}) {
    const size_t at = blocks.text.text.find(word);
    ASSERT_NE(at, std::string::npos) << word;
    EXPECT_EQ(blocks.text.source.SourceBegin(at), file.find(word)) << word;
    EXPECT_EQ(blocks.text.source.SourceEnd(at + word.size()), file.find(word) + word.size())
        << word;
  }
}

TEST(MarkdownBlocksTest, KeepsTheLabelsOfDefinitions) {
  const MarkdownBlocks blocks =
      StripMarkdownBlocks(DecodeFile("[The Port]: /port\n[2]: <x y>\n[^1]: note"), 0);
  EXPECT_EQ(blocks.labels, (std::set<std::string>{"2", "the port"}));
}

// What begins and never ends must not be looked for again and again.
TEST(MarkdownBlocksTest, HostileInputEnds) {
  std::string fences, comments, nested, rules;
  for (size_t i = 0; i < 100000; ++i) {
    absl::StrAppend(&fences, std::string(3 + (100000 - i) / 4000, '`'), "x\n\n");
    comments += "<!-- ";
    nested += "> - ";
    rules += "- - ";
  }
  EXPECT_FALSE(StripMarkdownBlocks(DecodeFile(fences), 0).text.text.empty());
  EXPECT_FALSE(StripMarkdownBlocks(DecodeFile(comments), 0).text.text.empty());
  EXPECT_FALSE(StripMarkdownBlocks(DecodeFile(nested), 0).text.text.empty());
  EXPECT_FALSE(StripMarkdownBlocks(DecodeFile(rules + "*"), 0).text.text.empty());
}

}  // namespace
}  // namespace quotecheck
