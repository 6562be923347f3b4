#include "checker/ingest/markdown_inlines.h"

#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/ingest/decode.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

const std::set<std::string>* const kLabels = new std::set<std::string>{"port", "2"};

Passage Strip(const std::string& markdown) {
  const Passage blocks = DecodeFile(markdown);
  return StripMarkdownInlines(blocks, 0, blocks.text.size(), *kLabels);
}

struct Case {
  const char* name;
  std::string markdown;
  std::string text;
};

class MarkdownInlinesTest : public testing::TestWithParam<Case> {};

TEST_P(MarkdownInlinesTest, LeavesTheWords) {
  const Passage stripped = Strip(GetParam().markdown);
  EXPECT_EQ(stripped.text, GetParam().text);
  EXPECT_EQ(stripped.source.derived_length(), stripped.text.size());
}

const Case kCases[] = {
    {"Emphasis", "a *b* **c** ***d*** _e_ __f__ ~~g~~", "a b c d e f g"},
    {"EmphasisInMarks", "“*No*,” she said. *“No,”* (_so_)", "“No,” she said. “No,” (so)"},
    {"EmphasisNested", "***a** b* **c *d***", "a b c d"},
    {"EmphasisOverLines", "*a\nb*", "a\nb"},
    {"EmphasisEndsWithItsBlock", "*a\n\nb*", "*a\n\nb*"},
    {"EmphasisCountsMarks", "**a* b, **c* *d**", "*a b, c d"},
    {"NoEmphasis", "5 * 3 * 2, a_b_c, * x, x *, ~a~, _ _", "5 * 3 * 2, a_b_c, * x, x *, ~a~, _ _"},
    {"MaskedWords", "f***ing s**t and s**t, *f**k it*", "f***ing s**t and s**t, f**k it"},
    {"MaskedWordAlone", "“**** off,” he said", "“**** off,” he said"},
    {"Links", "[a *b*](http://x.example/(y) \"t\") [c](<d e> 'f') [g]() [h](i (j))", "a b c g h"},
    {"LinkOverLines", "[a\nb](c\n\"d\")", "a\nb"},
    {"References", "[a][port] [Port][] [PORT] [b][none] [none] [2]",
     "a Port PORT [b][none] [none] 2"},
    {"BracketsOfEditors", "“[He] said [sic] (twice) [on](Monday at) it”",
     "“[He] said [sic] (twice) [on](Monday at) it”"},
    {"LinkInBrackets", "[see [a](b)]", "[see a]"},
    {"Images", "a![“b” *c*](d \"e\")f ![g][port] ![x]", "af  ![x]"},
    {"ImageInLink", "[![a](b) c](d)", " c"},
    {"EmphasisAroundAnImage", "*a ![b*](c) d*", "a  d*"},
    {"Footnotes", "Said.[^1]\n\n[^1]: On *Monday*.", "Said.\n\n On Monday."},
    {"Code", "`a*b*` ``c`d`` `e", "a*b* c`d `e"},
    {"Escapes", "\\*a\\* \\\"b\\\" c\\d \\[e](f)\\", "*a* \"b\" c\\d [e](f)\\"},
    {"HardBreak", "a\\\nb", "a\nb"},
    {"Tags", "<b>a</b> <a href=\"x y\">c</a><br/>d <e-f>g</e-f>", "a c\nd g"},
    {"Addresses", "<https://x.example/a_b_c> <a@b.example>", "https://x.example/a_b_c a@b.example"},
    {"NoTags", "1 < 2 > 0 <3 <> a<b, <x:y", "1 < 2 > 0 <3 <> a<b, <x:y"},
    {"CharacterReferences", "&ldquo;No&#8221; &amp;amp; AT&T &copy", "“No” &amp; AT&T &copy"},
    {"Unclosed", "[a](b [c ![d `e *f", "[a](b [c ![d `e *f"},
    {"Empty", "", ""},
};

INSTANTIATE_TEST_SUITE_P(Markup, MarkdownInlinesTest, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(MarkdownInlinesTest, EveryWordKnowsItsPlace) {
  const std::string file = "*alpha* &ldquo;[beta](x)&rdquo; ![no](y) `gamma`\r\n\r\n**delta** \\_";
  const Passage stripped = Strip(file);
  for (const std::string word : {"alpha", "beta", "gamma", "delta", "_"}) {
    const size_t at = stripped.text.find(word);
    ASSERT_NE(at, std::string::npos) << word;
    const size_t in_file = word == "_" ? file.size() - 1 : file.find(word);
    EXPECT_EQ(stripped.source.SourceBegin(at), in_file) << word;
    EXPECT_EQ(stripped.source.SourceEnd(at + word.size()), in_file + word.size()) << word;
  }
  const size_t mark = stripped.text.find("“");
  EXPECT_EQ(stripped.source.SourceBegin(mark), file.find("&ldquo;"));
  EXPECT_EQ(stripped.source.SourceEnd(mark + 3), file.find("&ldquo;") + 7);
}

TEST(MarkdownInlinesTest, TakesAPartOfTheText) {
  const Passage blocks = DecodeFile("*a*\n\n*b*\n\n*c*");
  EXPECT_EQ(StripMarkdownInlines(blocks, 5, 8, {}).text, "b");
}

// What opens and never closes must not be looked for again and again.
TEST(MarkdownInlinesTest, HostileInputEnds) {
  for (const char* piece :
       {"[",     "]",   "![", "[](", "[](<", "[](a \"", "[](a 'x (", "*",   "*a ",  "a*",  "_a_ ",
        "` `` ", "<a ", "&",  "\\",  "[a][", "[[a][]]", "![a](b)",   "*a_", "\n\n", "~~a "}) {
    std::string text;
    for (size_t i = 0; i < 100000; ++i) text += piece;
    EXPECT_LE(Strip(text).text.size(), text.size()) << piece;
  }
}

}  // namespace
}  // namespace quotecheck
