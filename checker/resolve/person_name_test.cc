#include "checker/resolve/person_name.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ParsePersonNameTest, TakesNamesApart) {
  struct Case {
    const char* printed;
    const char* key;
    bool bare;
  };
  for (const Case& c : std::vector<Case>{
           {"Mira Dorrel", "mira dorrel", false},
           {"Dorrel", "dorrel", true},
           {"Mr. Dorrel", "dorrel", true},
           {"Acting Prime Minister Mira Dorrel", "mira dorrel", false},
           {"Dean Rowe", "dean rowe", false},
           {"MIRA DORREL", "mira dorrel", false},
           {"Mira Dorrel's", "mira dorrel", false},
           {"Mira Dorrel, Jr.", "mira dorrel, jr", false},
           {"Mira Dorrel III", "mira dorrel, iii", false},
           {"Mira Dorrel, Ph.D.", "mira dorrel", false},
           {"M. Dorrel", "m dorrel", false},
           {"M.K. Dorrel", "m k dorrel", false},
           {"Pieter van der Holm", "pieter holm", false},
           {"van der Holm", "holm", true},
           {"Karim al-Tawil", "karim tawil", false},
           {"al-Tawil", "tawil", true},
           {"Al Rowe", "al rowe", false},
           {"Seán O’Tarran", "sean otarran", false},
           {"Łucja Wrońska", "lucja wronska", false},
           {"Jean-Luc Favre", "jean luc favre", false},
           {"Ana Solis-Prieto", "ana solis prieto", false},
           {"Solis-Prieto", "solis prieto", true},
           {"Robert \"Bob\" Lannister", "robert lannister", false},
           {"Robert “Bob” Lannister", "robert lannister", false},
           {"van", "van", true},
           {"Mr.", "mr", true},
           {"", "", true},
           {"\" ( '", "", true},
       }) {
    const PersonName name = ParsePersonName(c.printed);
    EXPECT_EQ(name.Key(), c.key) << c.printed;
    EXPECT_EQ(name.bare(), c.bare) << c.printed;
  }
}

TEST(ParsePersonNameTest, KeepsNicknamesApart) {
  EXPECT_EQ(ParsePersonName("Robert \"Bob\" Lannister").nicknames, std::vector<std::string>{"bob"});
  EXPECT_TRUE(ParsePersonName("Seán O'Tarran").nicknames.empty());
}

TEST(SpecificityTest, NamesBeatShortFormsAndInitials) {
  const std::vector<const char*> rising = {"Dorrel",           "R. Dorrel",
                                           "Bob Dorrel",       "Robert Dorrel",
                                           "Robert K. Dorrel", "Robert Karl Dorrel"};
  for (size_t i = 0; i + 1 < rising.size(); ++i) {
    EXPECT_LT(Specificity(ParsePersonName(rising[i])), Specificity(ParsePersonName(rising[i + 1])))
        << rising[i];
  }
}

}  // namespace
}  // namespace quotecheck
