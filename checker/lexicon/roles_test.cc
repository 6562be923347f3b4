#include "checker/lexicon/roles.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(RoleNounTest, SingularAndPluralApart) {
  for (const char* word : {"minister", "analyst", "mother", "witness", "spokeswoman", "child"}) {
    EXPECT_TRUE(IsRoleNoun(word)) << word;
    EXPECT_FALSE(IsPluralRoleNoun(word)) << word;
  }
  for (const char* word : {"officials", "ministers", "critics", "people", "residents", "witnesses",
                           "secretaries", "spokesmen", "policewomen", "wives", "children"}) {
    EXPECT_FALSE(IsRoleNoun(word)) << word;
    EXPECT_TRUE(IsPluralRoleNoun(word)) << word;
  }
  for (const char* word : {"", "s", "es", "table", "report", "government"}) {
    EXPECT_FALSE(IsRoleNoun(word) || IsPluralRoleNoun(word)) << word;
  }
}

TEST(RoleNounTest, Spokespeople) {
  for (const char* word : {"spokesman", "spokeswomen", "spokesperson", "spokespeople"}) {
    EXPECT_TRUE(IsSpokespersonNoun(word)) << word;
  }
  EXPECT_FALSE(IsSpokespersonNoun("secretary"));
}

TEST(RoleNounTest, Gender) {
  EXPECT_EQ(GenderOfRoleNoun("spokeswoman"), 'f');
  EXPECT_EQ(GenderOfRoleNoun("policewomen"), 'f');
  EXPECT_EQ(GenderOfRoleNoun("father"), 'm');
  EXPECT_EQ(GenderOfRoleNoun("kings"), 'm');
  EXPECT_EQ(GenderOfRoleNoun("minister"), 0);
  EXPECT_EQ(GenderOfRoleNoun("table"), 0);
}

TEST(BodyNounTest, InEitherNumber) {
  for (const char* word : {"ministry", "companies", "police", "agency", "courts"}) {
    EXPECT_TRUE(IsOrganisationNoun(word)) << word;
  }
  for (const char* word : {"report", "studies", "lawsuit", "memos"}) {
    EXPECT_TRUE(IsDocumentNoun(word)) << word;
  }
  EXPECT_FALSE(IsOrganisationNoun("report"));
  EXPECT_FALSE(IsDocumentNoun("ministry"));
}

TEST(PlaceTest, KindsAndCountries) {
  EXPECT_EQ(FindPlace("russia"), PlaceKind::kCountry);
  EXPECT_EQ(FindPlace("moscow"), PlaceKind::kCapital);
  EXPECT_EQ(FindPlace("kremlin"), PlaceKind::kSeat);
  EXPECT_EQ(FindPlace("white house"), PlaceKind::kSeat);
  EXPECT_EQ(FindPlace("texas"), PlaceKind::kRegion);
  EXPECT_EQ(FindPlace("chicago"), PlaceKind::kCity);
  EXPECT_EQ(FindPlace("house"), PlaceKind::kNone);
  EXPECT_EQ(CountryOfPlace("kremlin"), "russia");
  EXPECT_EQ(CountryOfPlace("white house"), "united_states");
  EXPECT_EQ(CountryOfPlace("u.k."), "united_kingdom");
  EXPECT_EQ(CountryOfPlace("texas"), "");
  EXPECT_EQ(CountryOfPlace("house"), "");
}

TEST(NationalityTest, AdjectivesAndNouns) {
  EXPECT_EQ(CountryOfNationality("russian"), "russia");
  EXPECT_EQ(CountryOfNationality("afghans"), "afghanistan");
  EXPECT_EQ(CountryOfNationality("american"), "united_states");
  EXPECT_EQ(CountryOfNationality("south korean"), "south_korea");
  EXPECT_EQ(CountryOfNationality("european"), "");
  EXPECT_TRUE(IsNationality("european"));
  EXPECT_FALSE(IsNationality("us"));
  EXPECT_FALSE(IsNationality("house"));
}

}  // namespace
}  // namespace quotecheck
