#include "checker/lexicon/german.h"

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

bool Has(absl::string_view word, uint64_t trait) {
  return (FindGermanWord(word).traits & trait) != 0;
}

bool IsCue(absl::string_view word, absl::string_view prefix) {
  for (const GermanCue& cue : FindGermanWord(word).cues) {
    if (cue.prefix == prefix) return true;
  }
  return false;
}

TEST(GermanTest, ConjugatesRegularVerbsByRule) {
  for (absl::string_view form : {"sagte", "sagten", "sagt", "sagen", "betonte", "antwortete"}) {
    EXPECT_TRUE(IsCue(form, "")) << form;
  }
  EXPECT_TRUE(IsCue("bezeichnete", ""));
  EXPECT_TRUE(Has("bezeichnet", kDeCueParticiple));
  EXPECT_TRUE(Has("gesagt", kDeCueParticiple));
  EXPECT_TRUE(Has("kritisiert", kDeCueParticiple));
  EXPECT_TRUE(Has("behauptet", kDeCueParticiple));
  EXPECT_FALSE(Has("gebehauptet", kDeCueParticiple));
}

TEST(GermanTest, ConjugatesStrongVerbsWithAndWithoutPrefix) {
  EXPECT_TRUE(IsCue("sprach", ""));
  EXPECT_TRUE(IsCue("widersprach", ""));
  EXPECT_TRUE(Has("widersprochen", kDeCueParticiple));
  EXPECT_TRUE(IsCue("schrieben", ""));
  EXPECT_TRUE(IsCue("hiess", ""));
}

TEST(GermanTest, KnowsThePrefixThatEndsTheClause) {
  EXPECT_TRUE(IsCue("teilte", "mit"));
  EXPECT_FALSE(IsCue("teilte", ""));
  EXPECT_TRUE(IsCue("mitteilte", ""));
  EXPECT_TRUE(IsCue("gab", "bekannt"));
  EXPECT_TRUE(IsCue("gab", "an"));
  EXPECT_TRUE(Has("mitgeteilt", kDeCueParticiple));
  EXPECT_TRUE(Has("mitzuteilen", kDeCueInfinitive));
}

TEST(GermanTest, KnowsTheSubjunctiveOfReportedSpeech) {
  for (absl::string_view form : {"sei", "seien", "habe", "werde", "könne", "komme", "bleibe"}) {
    EXPECT_TRUE(Has(form, kDeReported)) << form;
  }
  EXPECT_FALSE(Has("kam", kDeReported));
  EXPECT_TRUE(Has("wäre", kDeUnreal));
  EXPECT_FALSE(Has("sagte", kDeReported));
}

TEST(GermanTest, TellsCompoundsByTheirEnd) {
  EXPECT_TRUE(Has("hafenminister", kDeRole));
  EXPECT_TRUE(Has("hafenminister", kDeMale));
  EXPECT_TRUE(Has("hafenministerin", kDeRole));
  EXPECT_TRUE(Has("hafenministerin", kDeFemale));
  EXPECT_FALSE(Has("hafenministerin", kDeMale));
  EXPECT_TRUE(Has("hafenministerium", kDeBody));
  EXPECT_TRUE(Has("hafenministeriums", kDeBody));
  EXPECT_TRUE(Has("sprecherinnen", kDePersons));
  EXPECT_TRUE(Has("abschlussbericht", kDeDocument));
  EXPECT_FALSE(Has("fenster", kDeSourceNoun));
}

TEST(GermanTest, GivesNoGenderToRolesOfEither) {
  for (absl::string_view word :
       {"vorsitzende", "parteivorsitzenden", "abgeordnete", "abgeordneten", "beauftragte",
        "delegierte", "delegierten", "überlebende", "sachverständige", "geisel", "geiseln", "opfer",
        "todesopfers", "gast", "vize", "mitglied", "vorstandsmitglieds", "person"}) {
    EXPECT_TRUE(Has(word, kDeRole)) << word;
    EXPECT_TRUE(Has(word, kDeEitherGender)) << word;
    EXPECT_FALSE(Has(word, kDeMale | kDeFemale)) << word;
  }
  EXPECT_TRUE(Has("vorsitzender", kDeMale));
  EXPECT_TRUE(Has("freund", kDeMale));
  EXPECT_TRUE(Has("freundin", kDeFemale));
}

TEST(GermanTest, GivesCasesTheGenderOfTheirNoun) {
  EXPECT_TRUE(Has("ministers", kDeMale));
  EXPECT_TRUE(Has("papstes", kDeMale));
  EXPECT_TRUE(Has("frauen", kDeFemale));
  EXPECT_FALSE(Has("präsidenten", kDeMale));  // of men and women
}

TEST(GermanTest, KnowsWordsThatEndInANounByChance) {
  for (absl::string_view word :
       {"beispiel", "beispiels", "worden", "norden", "verdienst", "kommunion", "absicht", "gesicht",
        "zeitplan", "umsatz", "anspruch", "piraten", "insgesamt", "fahrzeuge", "autobahn",
        "einführung", "gewinnung"}) {
    EXPECT_FALSE(Has(word, kDeNoun)) << word;
  }
  EXPECT_FALSE(Has("mitglied", kDeNaming));
  EXPECT_TRUE(Has("mitglieder", kDePersons));
  EXPECT_FALSE(Has("kaplan", kDeAttitude));
  EXPECT_TRUE(Has("kaplan", kDeRole));
  EXPECT_TRUE(Has("pressedienst", kDeBody));
  EXPECT_TRUE(Has("endspiel", kDeNaming));
  EXPECT_TRUE(Has("augenzeuge", kDeRole));
}

TEST(GermanTest, KnowsNothingOfTheEmptyWord) { EXPECT_EQ(FindGermanWord("").traits, 0u); }

}  // namespace
}  // namespace quotecheck
