#include "checker/report/markdown_text.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(MarkdownTextTest, NothingIsMarkup) {
  EXPECT_EQ(MarkdownText("plain words, “marked”", 99), "plain words, “marked”");
  EXPECT_EQ(MarkdownText("**b** [x](y) `c` |", 99), "\\*\\*b\\*\\* \\[x\\]\\(y\\) \\`c\\` \\|");
  EXPECT_EQ(MarkdownText("<b>&amp;", 99), "&lt;b&gt;&amp;amp;");
  EXPECT_EQ(MarkdownText("a\n# b", 99), "a \\#\u2060 b");
}

TEST(MarkdownTextTest, NobodyIsMentionedAndNothingLinked) {
  EXPECT_EQ(MarkdownText("@ilse #12", 99), "@\u2060ilse \\#\u206012");
  EXPECT_EQ(MarkdownText("https://x.org www.x", 99), "https\\://x\\.org www\\.x");
}

TEST(MarkdownTextTest, IsCutBeforeItIsEscaped) { EXPECT_EQ(MarkdownText("***", 2), "\\*\\*…"); }

}  // namespace
}  // namespace quotecheck
