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

TEST(GermanTest, KnowsNothingOfTheEmptyWord) { EXPECT_EQ(FindGermanWord("").traits, 0u); }

}  // namespace
}  // namespace quotecheck
