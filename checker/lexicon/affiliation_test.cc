#include "checker/lexicon/affiliation.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Words = std::vector<std::string>;

TEST(AffiliationTest, PartyAndState) {
  const struct {
    const char* word;
    const char* party;
    Words places;
  } kCases[] = {
      {"r-ohio", "republican", {"ohio"}},
      {"d-n.y.", "democrat", {"new", "york"}},
      {"d-n.y", "democrat", {"new", "york"}},
      {"r-ky.", "republican", {"kentucky"}},
      {"r-ky", "republican", {"kentucky"}},
      {"r-tx", "republican", {"texas"}},
      {"d-w.va.", "democrat", {"west", "virginia"}},
      {"i-vt.", "independent", {"vermont"}},
      {"d", "democrat", {}},
      {"r.", "republican", {}},
  };
  for (const auto& c : kCases) {
    const auto affiliation = ReadAffiliation(c.word);
    ASSERT_TRUE(affiliation.has_value()) << c.word;
    EXPECT_EQ(affiliation->party, c.party) << c.word;
    EXPECT_EQ(affiliation->places, c.places) << c.word;
  }
}

TEST(AffiliationTest, AStateOfTwoWords) {
  const auto affiliation = ReadAffiliation("d-new", "jersey");
  ASSERT_TRUE(affiliation.has_value());
  EXPECT_EQ(affiliation->places, (Words{"new", "jersey"}));
  EXPECT_FALSE(ReadAffiliation("d-new").has_value());
  EXPECT_FALSE(ReadAffiliation("d-new", "deal").has_value());
}

TEST(AffiliationTest, OtherWords) {
  for (const char* word :
       {"", ".", "ohio", "x-ohio", "r-", "r-rated", "d-day", "e-mail", "rohio"}) {
    EXPECT_FALSE(ReadAffiliation(word).has_value()) << word;
  }
}

}  // namespace
}  // namespace quotecheck
