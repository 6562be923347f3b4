#include "checker/lexicon/transliteration.h"

#include <utility>

#include "checker/lexicon/names.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using NamePair = std::pair<const char*, const char*>;

TEST(TransliterationTest, SpellingsOfOneSlavicName) {
  for (const auto& [a, b] :
       {NamePair{"sergey", "sergei"}, {"sergey", "serguei"},     {"yevgeny", "evgeniy"},
        {"zelensky", "zelenskiy"},    {"zelensky", "zelenskyy"}, {"dmitry", "dmitri"},
        {"tatyana", "tatiana"},       {"natalya", "natalia"},    {"khrushchev", "khruschev"},
        {"romanoff", "romanov"},      {"mikhail", "mihail"},     {"mikhail", "michail"},
        {"fyodor", "fedor"},          {"yuri", "jury"},          {"yuri", "iouri"},
        {"nikolayev", "nikolaev"},    {"lyudmila", "ludmila"},   {"vasilyevich", "wassiljewitsch"},
        {"aleksey", "aleksei"},       {"maksim", "maxim"}}) {
    EXPECT_TRUE(AreTransliterations(a, b)) << a << " " << b;
    EXPECT_TRUE(AreTransliterations(b, a)) << b << " " << a;
  }
}

TEST(TransliterationTest, SpellingsOfOneArabicName) {
  for (const auto& [a, b] : {NamePair{"mohammed", "muhammad"},
                             {"mohamed", "mohammad"},
                             {"ahmed", "ahmad"},
                             {"hussein", "hussain"},
                             {"hussein", "husayn"},
                             {"khaled", "khalid"},
                             {"omar", "umar"},
                             {"osama", "usama"},
                             {"yousuf", "yusuf"},
                             {"rashid", "rasheed"},
                             {"qaddafi", "gaddafi"},
                             {"abdulrahman", "abdelrahman"},
                             {"abdurrahman", "abdulrahman"},
                             {"karzai", "karzay"},
                             {"faisal", "faysal"},
                             {"tawfiq", "taufiq"},
                             {"khalifa", "khalifeh"},
                             {"gamal", "jamal"},
                             {"hamzaoui", "hamzawi"},
                             {"said", "saeed"}}) {
    EXPECT_TRUE(AreTransliterations(a, b)) << a << " " << b;
    EXPECT_TRUE(AreTransliterations(b, a)) << b << " " << a;
  }
}

TEST(TransliterationTest, OtherNamesAreApart) {
  for (const auto& [a, b] : {NamePair{"sergey", "serhiy"},
                             {"yana", "anna"},
                             {"maria", "mara"},
                             {"yuri", "uri"},
                             {"ivanov", "ivanova"},
                             {"petrov", "petrovsky"},
                             {"mohammed", "mahmoud"},
                             {"salim", "salam"},
                             {"hassan", "hussein"},
                             {"karim", "karam"},
                             {"hamid", "hamad"},
                             {"chan", "han"},
                             {"lee", "li"},
                             {"", "omar"}}) {
    EXPECT_FALSE(AreTransliterations(a, b)) << a << " " << b;
    EXPECT_FALSE(AreTransliterations(b, a)) << b << " " << a;
  }
}

TEST(TransliterationTest, SettledSpellingsAreNoVariants) {
  for (const auto& [a, b] : {NamePair{"reed", "reid"},
                             {"barry", "berry"},
                             {"baker", "becker"},
                             {"joan", "john"},
                             {"hilton", "helton"},
                             {"meyer", "mayer"}}) {
    EXPECT_FALSE(AreTransliterations(a, b)) << a << " " << b;
  }
}

TEST(TransliterationTest, KeptSpellingsTellTheSame) {
  const char* names[] = {"mohammed", "muhammad", "sergey", "sergei", "reed", "reid", "li", ""};
  for (const char* a : names) {
    for (const char* b : names) {
      EXPECT_EQ(AreTransliterations(SpellingOf(a), SpellingOf(b)), AreTransliterations(a, b))
          << a << " " << b;
    }
  }
}

TEST(TransliterationTest, KeysTakeAnyBytes) {
  for (const char* name : {"", "'", "i", "yyyy", "abd", "abdul", "\xff\xfe", "ai", "wu", "ff"}) {
    SlavicNameKey(name);
    ArabicNameKey(name);
    EXPECT_TRUE(AreTransliterations(name, name));
  }
}

}  // namespace
}  // namespace quotecheck
