#include "checker/resolve/name_compatibility.h"

#include <algorithm>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

bool ShareKey(const PersonName& a, const PersonName& b) {
  const std::vector<std::string> keys = SurnameKeys(b);
  for (const std::string& key : SurnameKeys(a)) {
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) return true;
  }
  return false;
}

struct Case {
  const char* a;
  const char* b;
};

void ExpectFit(const std::vector<Case>& cases, NameFit expected) {
  for (const Case& c : cases) {
    const PersonName a = ParsePersonName(c.a);
    const PersonName b = ParsePersonName(c.b);
    EXPECT_EQ(CompareFullNames(a, b), expected) << c.a << " / " << c.b;
    EXPECT_EQ(CompareFullNames(b, a), expected) << c.b << " / " << c.a;
    if (expected != NameFit::kOther) {
      EXPECT_TRUE(ShareKey(a, b)) << c.a << " / " << c.b;
    }
  }
}

TEST(CompareFullNamesTest, OnePersonsNamesFit) {
  ExpectFit({{"Mira Dorrel", "MIRA DORREL"},
             {"Mira Dorrel", "M. Dorrel"},
             {"Mira Dorrel", "Mira K. Dorrel"},
             {"Mira K. Dorrel", "Mira Karin Dorrel"},
             {"Joe Lannister", "Joseph Lannister"},
             {"Joe Lannister", "Joseph R. Lannister"},
             {"Bob Harwick", "Bobby Harwick"},
             {"Sergey Malkov", "Sergei Malkov"},
             {"Sergey Malkov", "Sergei Malkoff"},
             {"Volodymyr Hrenko", "Vladimir Hrenko"},
             {"Mohammed Tawil", "Muhammad al-Tawil"},
             {"Sasha Belyaev", "Aleksandr Belyayev"},
             {"J. Edgar Pruitt", "Edgar Pruitt"},
             {"Robert \"Skip\" Lannister", "Skip Lannister"},
             {"Ana Solis-Prieto", "Ana Solis Prieto"},
             {"Ana Solis-Prieto", "Ana Prieto"},
             {"Bill de Marco", "Bill De Marco"},
             {"José Peña", "Jose Pena"}},
            NameFit::kFits);
}

TEST(CompareFullNamesTest, OtherPeoplesNamesDoNot) {
  ExpectFit({{"Mira Dorrel", "Mira Dorset"},
             {"Mira Dorrel", "Anton Dorrel"},
             {"M. Dorrel", "Anton Dorrel"},
             {"Bill Harwick", "Hilda Harwick"},
             {"George W. Brandt", "George H. W. Brandt"},
             {"Mira K. Dorrel", "Mira L. Dorrel"},
             {"Jack Reed", "Jack Reid"},
             {"Paul Lannister Jr.", "Paul Lannister Sr."},
             {"E. Pruitt", "J. Edgar Pruitt"},
             {"Gordon Pruitt", "Anthony G. Pruitt"},
             {"Alan Varga", "Albert Varga"}},
            NameFit::kOther);
}

TEST(CompareFullNamesTest, SomeNeedMoreToGoBy) {
  ExpectFit({{"Paul Lannister Jr.", "Paul Lannister"},
             {"P. Lannister Jr.", "Paul Lannister"},
             {"Beth Harwick", "Liz Harwick"},
             {"Willard Penn Harwick", "Penn Harwick"},
             {"Pedro Ruiz", "Pedro Ruiz Calderon"}},
            NameFit::kPossible);
}

TEST(SurnameKeysTest, NamesThatFitShareAKey) {
  const std::vector<const char*> surnames = {
      "Malkov",   "Malkoff",      "Malkow",  "Belyaev",  "Belyayev", "Beliajew", "Tawil",
      "al-Tawil", "Taweel",       "Hrushin", "Khrushin", "Chrushin", "Qasimi",   "Gasimi",
      "Kasemi",   "Solis-Prieto", "Prieto",  "Jamali",   "Gamali",   "Rauf",     "Raouf",
      "Reed",     "Reid",         "Schukin", "Shchukin", "Zelinsky", "Zelinskiy"};
  const std::vector<const char*> given = {"Sergei", "Sergey", "S.", "Omar", "Umar", "Ana"};
  std::vector<PersonName> names;
  for (const char* surname : surnames) {
    for (const char* name : given) {
      names.push_back(ParsePersonName(std::string(name) + " " + surname));
    }
  }
  size_t fitting = 0;
  for (const PersonName& a : names) {
    for (const PersonName& b : names) {
      const bool fits = CompareFullNames(a, b) != NameFit::kOther;
      fitting += fits;
      EXPECT_TRUE(!fits || ShareKey(a, b)) << a.Key() << " / " << b.Key();
    }
  }
  EXPECT_GT(fitting, 2 * names.size());
}

TEST(CompareSurnameTest, BareNamesFitTheEndOfFullOnes) {
  const auto compare = [](const char* bare, const char* full) {
    return CompareSurname(ParsePersonName(bare), ParsePersonName(full));
  };
  EXPECT_EQ(compare("Dorrel", "Mira Dorrel"), SurnameFit::kEqual);
  EXPECT_EQ(compare("van der Holm", "Pieter van der Holm"), SurnameFit::kEqual);
  EXPECT_EQ(compare("Solis-Prieto", "Ana Solis Prieto"), SurnameFit::kEqual);
  EXPECT_EQ(compare("Malkoff", "Sergei Malkov"), SurnameFit::kTransliteration);
  EXPECT_EQ(compare("Kevin", "Rita Kavin"), SurnameFit::kOther);
  EXPECT_EQ(compare("Mira", "Mira Dorrel"), SurnameFit::kOther);
  EXPECT_EQ(compare("Dorrel Jr.", "Mira Dorrel"), SurnameFit::kOther);
  EXPECT_EQ(compare("Reid", "Jack Reed"), SurnameFit::kOther);
  EXPECT_EQ(compare("", "Jack Reed"), SurnameFit::kOther);
}

}  // namespace
}  // namespace quotecheck
