#include "checker/text/fold.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(FoldTest, TypingDifferencesVanish) {
  const struct {
    const char* text;
    const char* folded;
  } cases[] = {
      {"Plain ASCII, Here", "plain ascii, here"},
      {"two  \t\n spaces", "two spaces"},
      {"non\u00A0break\u2009thin", "non break thin"},
      {"don’t ‘quote’ `tick`", "don't 'quote' 'tick'"},
      {"“a” «b» „c“ 「d」", "\"a\" \"b\" \"c\" \"d\""},
      {"a–b—c−d", "a-b-c-d"},
      {"soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth"},
      {"ÉCOLE École", "école école"},
      {"e\u0301cole", "école"},
      {"STRASSE Straße", "strasse strasse"},
      {"ﬁnal ① ｗｉｄｅ", "final 1 wide"},
      {"", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Fold(c.text), c.folded) << c.text;
    EXPECT_EQ(FoldWithMap(c.text).text, c.folded) << c.text;
  }
}

TEST(FoldTest, MapLeadsBackToTheSource) {
  const std::string text = "A  “ﬁne” day";
  const FoldedText folded = FoldWithMap(text);
  ASSERT_EQ(folded.text, "a \"fine\" day");
  const size_t fine = folded.text.find("fine");
  const size_t begin = folded.map.SourceBegin(fine);
  const size_t end = folded.map.SourceEnd(fine + 4);
  EXPECT_EQ(text.substr(begin, end - begin), "ﬁne");
  const size_t day = folded.text.find("day");
  EXPECT_EQ(text.substr(folded.map.SourceBegin(day)), "day");
}

TEST(FoldTest, InvalidBytesStay) { EXPECT_EQ(Fold("A\xFFZ"), "a\xFFz"); }

TEST(FoldTest, NamesLoseTheirMarks) {
  EXPECT_EQ(FoldName("Łukasz Żółć"), "lukasz zolc");
  EXPECT_EQ(FoldName("Øystein Sæther"), "oystein saether");
  EXPECT_EQ(FoldName("José Núñez"), "jose nunez");
  EXPECT_EQ(FoldName("Ann O’Hara"), "ann o'hara");
}

}  // namespace
}  // namespace quotecheck
