#include "checker/text/language.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(DetectLanguageTest, TellsLanguagesOfArticles) {
  EXPECT_EQ(
      DetectLanguage("Der Hafen bleibt nach Angaben des Amts bis zum Frühjahr geschlossen. Die "
                     "Werft will die Arbeiten im Sommer beginnen."),
      "de");
  EXPECT_EQ(DetectLanguage("The harbour stays closed until spring, the board says. The yard wants "
                           "to begin the work in summer."),
            "en");
  EXPECT_EQ(
      DetectLanguage("Le port reste fermé jusqu'au printemps, selon la direction. Le chantier "
                     "veut commencer les travaux en été."),
      "fr");
}

TEST(DetectLanguageTest, SaysNothingOfTextsThatDoNotTell) {
  EXPECT_EQ(DetectLanguage(""), "");
  EXPECT_EQ(DetectLanguage("12 34 56"), "");
  EXPECT_EQ(DetectLanguage("\xE2\x80\x9C\xE2\x80\x9D"), "");
}

TEST(DetectLanguageTest, CutsLongTextsBetweenCharacters) {
  std::string text;
  while (text.size() < (8u << 10) + 100) text += "Die Brücke über die Müllerstraße ist fertig. ";
  for (size_t shift = 0; shift < 4; ++shift) {
    EXPECT_EQ(DetectLanguage(std::string(shift, ' ') + text), "de");
  }
}

TEST(IsLanguageTest, TakesVarieties) {
  EXPECT_TRUE(IsLanguage("de", "de"));
  EXPECT_TRUE(IsLanguage("de-AT", "de"));
  EXPECT_TRUE(IsLanguage("DE_ch", "de"));
  EXPECT_FALSE(IsLanguage("del", "de"));
  EXPECT_FALSE(IsLanguage("d", "de"));
  EXPECT_FALSE(IsLanguage("", "de"));
}

}  // namespace
}  // namespace quotecheck
