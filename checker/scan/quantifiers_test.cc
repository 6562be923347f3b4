#include "checker/scan/quantifiers.h"

#include "checker/scan/phrases_of_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(QuantifiersTest, WordsOfQuantity) {
  constexpr const char* kCases[] = {
      "{Some} officials left.", "{About 45 percent of} voters left.", "{Four in 10} voters left.",
      "{All of} them left.",    "{More than 45% of} voters left.",    "{Some} in Dunmore left.",
      "{}Officials left.",      "{}About the dam he said no more.",   "{Some} said so.",
  };
  for (const char* marked : kCases) {
    const PhrasesOfText text(marked);
    const TokenRange range = text.Marked();
    bool quantity = false;
    const size_t end = SkipQuantity(text.words, range.begin, &quantity);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
    EXPECT_EQ(quantity, !range.empty()) << marked;
  }
}

TEST(QuantifiersTest, AQuantityBeforeTheDeterminerStays) {
  const PhrasesOfText text("All the {three} dams held; {}dams do.");
  bool quantity = true;
  EXPECT_EQ(SkipQuantity(text.words, text.Marked(0).begin, &quantity), text.Marked(0).end);
  EXPECT_EQ(SkipQuantity(text.words, text.Marked(1).begin, &quantity), text.Marked(1).begin);
  EXPECT_TRUE(quantity);
}

}  // namespace
}  // namespace quotecheck
