#include "checker/report/html_around.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Around(const std::string& before, const std::string& words, const std::string& after) {
  Quote quote;
  quote.content = {{{0, words.size()}, words}};
  quote.before = before;
  quote.after = after;
  return HtmlAround(quote);
}

std::string Repeated(const std::string& text, int times) {
  std::string repeated;
  for (int i = 0; i < times; ++i) repeated += text;
  return repeated;
}

TEST(HtmlAroundTest, MarksTheWordsInTheirSentence) {
  EXPECT_EQ(Around("She said: “", "It <holds>.", "” All agreed."),
            "She said: “<mark>It &lt;holds&gt;.</mark>” All agreed.");
}

TEST(HtmlAroundTest, OtherParagraphsAreLeftOut) {
  EXPECT_EQ(Around("It rained.\n\nSnow fell.\r\n \r\nShe said “", "It holds,",
                   "” again.\n\t\n“No,” he said."),
            "She said “<mark>It holds,</mark>” again.");
  EXPECT_EQ(Around("It rained.\n\n“", "It holds", "\nand"), "“<mark>It holds</mark> and");
}

TEST(HtmlAroundTest, AParagraphThatLeadsInStays) {
  EXPECT_EQ(Around("The mayor went on: \n\n“", "It holds.", "”"),
            "The mayor went on:   “<mark>It holds.</mark>”");
}

TEST(HtmlAroundTest, LongSentencesAreCutAtWordsByCodePoints) {
  const std::string forty = Repeated("ёж ", 40);  // 120 code points
  EXPECT_EQ(Around(forty, "x", forty), "" + forty + "<mark>x</mark>" + forty + "");
  EXPECT_EQ(Around(forty + forty, "x", forty + forty),
            "… " + Repeated("ёж ", 53) + "<mark>x</mark>" + Repeated("ёж ", 52) + "ёж …");
  EXPECT_EQ(Around("", "x", std::string(200, 'y')),
            "<mark>x</mark>" + std::string(160, 'y') + " …");
}

}  // namespace
}  // namespace quotecheck
