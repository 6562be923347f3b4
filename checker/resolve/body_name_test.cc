#include "checker/resolve/body_name.h"

#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ParseBodyNameTest, OneBodyHasOneKey) {
  const std::vector<std::vector<const char*>> same = {
      {"the Kremlin", "Kremlin", "The Kremlin's"},
      {"Russian Foreign Ministry", "Russia's Foreign Ministry",
       "Ministry of Foreign Affairs of Russia", "the Russian Ministry of Foreign Affairs"},
      {"Department of Transport", "the Transport Department"},
      {"Ashford Police Department", "Ashford police"},
      {"Varnco Inc.", "Varnco", "Varnco, Inc."},
      {"the United States", "US", "U.S.", "America"},
      {"British Ministry of Defence", "UK Defense Ministry"},
  };
  for (const auto& group : same) {
    for (const char* name : group) {
      EXPECT_EQ(ParseBodyName(name).CountryKey(), ParseBodyName(group[0]).CountryKey()) << name;
    }
  }
}

TEST(ParseBodyNameTest, OtherBodiesHaveOthers) {
  EXPECT_NE(ParseBodyName("Russian Foreign Ministry").CountryKey(),
            ParseBodyName("Chinese Foreign Ministry").CountryKey());
  EXPECT_EQ(ParseBodyName("Russian Foreign Ministry").Key(),
            ParseBodyName("Foreign Ministry").Key());
  EXPECT_NE(ParseBodyName("Bank of Norway").Key(), ParseBodyName("Norway").Key());
  EXPECT_NE(ParseBodyName("Norwegian Air").Key(), ParseBodyName("Air").Key());
}

TEST(ParseBodyNameTest, APeopleIsNotItsState) {
  EXPECT_TRUE(ParseBodyName("the Russians").people);
  EXPECT_TRUE(ParseBodyName("Republican").people);
  EXPECT_FALSE(ParseBodyName("Russia").people);
  EXPECT_FALSE(ParseBodyName("House Republicans").people);
  EXPECT_TRUE(ParseBodyName("Russia").is_state);
  EXPECT_TRUE(ParseBodyName("the U.S.").is_state);
  EXPECT_FALSE(ParseBodyName("Russians").is_state);
  EXPECT_FALSE(ParseBodyName("Ashford").is_state);
  EXPECT_EQ(ParseBodyName("Russian").CountryKey(), ParseBodyName("Russians").CountryKey());
  EXPECT_EQ(ParseBodyName("Republican").CountryKey(), ParseBodyName("Republicans").CountryKey());
  EXPECT_NE(ParseBodyName("Russians").CountryKey(), ParseBodyName("Russia").CountryKey());
  EXPECT_NE(ParseBodyName("Russians").CountryKey(), ParseBodyName("Israelis").CountryKey());
}

TEST(ParseBodyNameTest, AcronymsAndInitials) {
  EXPECT_EQ(ParseBodyName("Harbour Safety Board").initials, "hsb");
  EXPECT_EQ(ParseBodyName("Federal Office of Tides").initials, "fot");
  EXPECT_EQ(ParseBodyName("HSB").acronym, "hsb");
  EXPECT_EQ(ParseBodyName("the H.S.B.").acronym, "hsb");
  EXPECT_EQ(ParseBodyName("Varnco").acronym, "");
  EXPECT_EQ(ParseBodyName("US").acronym, "");
}

TEST(ParseBodyNameTest, CommonNounsAreGeneric) {
  EXPECT_TRUE(ParseBodyName("police").generic);
  EXPECT_TRUE(ParseBodyName("the company").generic);
  EXPECT_FALSE(ParseBodyName("the Kremlin").generic);
  EXPECT_FALSE(ParseBodyName("Ashford police").generic);
  EXPECT_TRUE(ParseBodyName("").words.empty());
}

}  // namespace
}  // namespace quotecheck
