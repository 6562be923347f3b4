#include "checker/resolve/role_key.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ParseRoleTest, OneRoleHasOneKey) {
  const std::vector<std::vector<const char*>> same = {
      {"the Russian foreign minister", "Russian Foreign Minister", "Russia's foreign minister",
       "Foreign Minister of Russia", "minister of foreign affairs of Russia"},
      {"U.S. President", "US president", "the American president",
       "president of the United States"},
      {"Prime Minister of Norway", "the Norwegian premier", "Norwegian prime minister"},
      {"mayor of Ashford", "Ashford Mayor", "Ashford's mayor"},
      {"chairman of Varnco", "Varnco chairwoman", "Varnco chair"},
      {"chief executive of Varnco", "Varnco CEO", "chief executive officer of Varnco"},
      {"South Korean president", "President of South Korea"},
      {"British defence secretary", "British Defense Secretary"},
  };
  for (const auto& group : same) {
    for (const char* role : group) {
      EXPECT_EQ(ParseRole(role).Key(), ParseRole(group[0]).Key()) << role;
      EXPECT_TRUE(ParseRole(role).unique()) << role;
    }
  }
}

TEST(ParseRoleTest, OtherRolesHaveOthers) {
  EXPECT_NE(ParseRole("Russian president").Key(), ParseRole("Ukrainian president").Key());
  EXPECT_NE(ParseRole("Russian foreign minister").Key(), ParseRole("Russian minister").Key());
  EXPECT_NE(ParseRole("mayor of Ashford").Key(), ParseRole("mayor of Ashton").Key());
}

TEST(ParseRoleTest, PartyAndState) {
  using Words = std::vector<std::string>;
  EXPECT_EQ(ParseRole("R-Ohio").words, (Words{"ohio", "republican"}));
  EXPECT_EQ(ParseRole("D-N.Y.").words, (Words{"democrat", "new", "york"}));
  EXPECT_EQ(ParseRole("D-New York").words, (Words{"democrat", "new", "york"}));
  EXPECT_EQ(ParseRole("the Ohio Republican").Key(), ParseRole("R-Ohio").Key());
  EXPECT_EQ(ParseRole("the GOP governor").Key(), ParseRole("Republican Gov.").Key());
  EXPECT_FALSE(ParseRole("the Republican governor").unique());  // of which state?
}

TEST(ParseRoleTest, TheHeadIsWhatTheOtherWordsBelongTo) {
  const struct {
    const char* role;
    const char* head;
  } kCases[] = {
      {"the Ohio senator", "senator"},
      {"the senator from Ohio", "senator"},
      {"the Armed Services Committee chairman", "chair"},
      {"the chief executive of Varnco", "ceo"},
      {"the Ohio Republican who left", "republican"},
      {"the former governor", "governor"},
  };
  for (const auto& c : kCases) EXPECT_EQ(ParseRole(c.role).head, c.head) << c.role;
}

TEST(ParseRoleTest, RolesThatTellNobody) {
  for (const char* role :
       {"the president", "the foreign minister", "a Russian minister", "Russian ministers",
        "the former Russian president", "Russia's ex-president", "president-elect of Norway",
        "the deputy mayor of Ashford", "a resident of Ashford", "Ashford teacher",
        "the company's chief executive", "police chief", "opposition leader", "", "the"}) {
    EXPECT_FALSE(ParseRole(role).unique()) << role;
  }
}

TEST(SharedRoleWordsTest, CountsTheBestPair) {
  const std::vector<RoleKey> mayor = {ParseRole("mayor of Ashford"), ParseRole("a baker")};
  EXPECT_EQ(SharedRoleWords(mayor, {ParseRole("Ashford Mayor")}), 2);
  EXPECT_EQ(SharedRoleWords(mayor, {ParseRole("the mayor")}), 1);
  EXPECT_EQ(SharedRoleWords(mayor, {ParseRole("former mayor of Ashford")}), 0);
  EXPECT_EQ(SharedRoleWords(mayor, {}), 0);
}

}  // namespace
}  // namespace quotecheck
