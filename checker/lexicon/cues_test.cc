#include "checker/lexicon/cues.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(FindCueVerbTest, KnowsEveryFormOfAVerb) {
  for (const char* form : {"say", "says", "said", "saying", "told", "tells", "wrote", "written",
                           "insisted", "denies", "quipped", "admitting", "writing"}) {
    EXPECT_EQ(FindCueVerb(form).strength, CueStrength::kStrong) << form;
  }
  for (const char* word : {"", "sayed", "telled", "house", "the", "writed"}) {
    EXPECT_EQ(FindCueVerb(word).strength, CueStrength::kNone) << word;
  }
}

TEST(FindCueVerbTest, TellsFiniteFormsAndParticiples) {
  struct Case {
    const char* word;
    bool finite;
    bool participle;
  };
  for (const Case& c : std::vector<Case>{{"said", true, true},
                                         {"says", true, false},
                                         {"say", true, false},
                                         {"saying", false, false},
                                         {"wrote", true, false},
                                         {"written", false, true},
                                         {"spoke", true, false},
                                         {"spoken", false, true}}) {
    EXPECT_EQ(FindCueVerb(c.word).finite, c.finite) << c.word;
    EXPECT_EQ(FindCueVerb(c.word).past_participle, c.participle) << c.word;
  }
}

TEST(FindCueVerbTest, TellsWhatTheVerbTakes) {
  EXPECT_TRUE(FindCueVerb("told").takes_addressee);
  EXPECT_FALSE(FindCueVerb("said").takes_addressee);
  EXPECT_TRUE(FindCueVerb("laughed").takes_quotation);
  EXPECT_FALSE(FindCueVerb("accused").takes_quotation);
  EXPECT_TRUE(FindCueVerb("believes").takes_that);
  EXPECT_TRUE(FindCueVerb("vowed").takes_infinitive);
  EXPECT_TRUE(FindCueVerb("praised").takes_object);
}

TEST(FindCueVerbTest, FormsThatAreNounsAreWeaker) {
  EXPECT_EQ(FindCueVerb("claimed").strength, CueStrength::kStrong);
  EXPECT_EQ(FindCueVerb("claims").strength, CueStrength::kUsual);
  EXPECT_EQ(FindCueVerb("stated").strength, CueStrength::kStrong);
  EXPECT_LT(FindCueVerb("state").strength, CueStrength::kStrong);
}

CuePhrase Find(const std::string& text, size_t at) {
  const std::vector<absl::string_view> words = absl::StrSplit(text, ' ', absl::SkipEmpty());
  return FindCuePhrase(words, at);
}

TEST(FindCuePhraseTest, TakesTheLongestPhrase) {
  EXPECT_EQ(Find("she went on to say that it rained", 1).words, 4u);
  EXPECT_EQ(Find("she went on", 1).words, 2u);
  EXPECT_EQ(Find("he makes it clear", 1).words, 3u);
  EXPECT_EQ(Find("was quoted as saying", 0).words, 4u);
  EXPECT_EQ(Find("according to the mayor", 0).words, 2u);
  EXPECT_TRUE(Find("according to the mayor", 0).source_follows);
  EXPECT_FALSE(Find("pointed out", 0).source_follows);
  EXPECT_TRUE(Find("pointed out", 0).verb.takes_that);
  EXPECT_TRUE(Find("pointed out", 0).verb.finite);
}

TEST(FindCuePhraseTest, FindsNothingWhereThereIsNone) {
  EXPECT_EQ(Find("she said that", 1).words, 0u);
  EXPECT_EQ(Find("according", 0).words, 0u);
  EXPECT_EQ(Find("according to", 1).words, 0u);
  EXPECT_EQ(Find("", 0).words, 0u);
  // What a phrase begins with is none by itself.
  EXPECT_EQ(Find("was quoted as", 0).words, 0u);
  EXPECT_EQ(FindCueVerb("was").strength, CueStrength::kNone);
  EXPECT_EQ(FindCueVerb("according").strength, CueStrength::kNone);
  EXPECT_EQ(Find("according to", 7).words, 0u);
}

TEST(IsCueNounTest, InEitherNumber) {
  for (const char* word : {"statement", "claims", "warning", "replies", "speeches"}) {
    EXPECT_TRUE(IsCueNoun(word)) << word;
  }
  for (const char* word : {"", "house", "statemen", "s"}) EXPECT_FALSE(IsCueNoun(word)) << word;
}

}  // namespace
}  // namespace quotecheck
