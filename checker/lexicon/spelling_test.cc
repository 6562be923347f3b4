#include "checker/lexicon/spelling.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

struct SpellingPair {
  const char* a;
  const char* b;
};

TEST(NormalizeSpellingTest, GivesTwoSpellingsOneForm) {
  for (const SpellingPair& pair : std::vector<SpellingPair>{
           // -ise, -yse
           {"recognise", "recognize"},
           {"recognised", "recognized"},
           {"recognising", "recognizing"},
           {"recognisable", "recognizable"},
           {"organisation", "organization"},
           {"organisations'", "organizations'"},
           {"organisationally", "organizationally"},
           {"organisers", "organizers"},
           {"weaponised", "weaponized"},
           {"politicise", "politicize"},
           {"characterise", "characterize"},
           {"incentivise", "incentivize"},
           {"maximise", "maximize"},
           {"mobilise", "mobilize"},
           {"ionise", "ionize"},
           {"aggrandisement", "aggrandizement"},
           {"analyse", "analyze"},
           {"analysed", "analyzed"},
           {"paralysing", "paralyzing"},
           // -our
           {"colour", "color"},
           {"colourful", "colorful"},
           {"multi-coloured", "multicolored"},
           {"favourites", "favorites"},
           {"neighbourhood's", "neighborhood's"},
           {"unfavourable", "unfavorable"},
           {"misdemeanours", "misdemeanors"},
           {"labourers", "laborers"},
           {"rumoured", "rumored"},
           {"dishonourable", "dishonorable"},
           // -re
           {"centre", "center"},
           {"centred", "centered"},
           {"centre-left", "center-left"},
           {"theatregoers", "theatergoers"},
           {"kilometres", "kilometers"},
           {"fibreglass", "fiberglass"},
           {"manoeuvring", "maneuvering"},
           {"manoeuvres", "maneuvers"},
           {"sombrely", "somberly"},
           // -ogue
           {"catalogued", "cataloged"},
           {"dialogue", "dialog"},
           {"analogue", "analog"},
           // doubled consonants
           {"travelled", "traveled"},
           {"travellers", "travelers"},
           {"cancelling", "canceling"},
           {"counsellor", "counselor"},
           {"marvellous", "marvelous"},
           {"unrivalled", "unrivaled"},
           {"cruellest", "cruelest"},
           {"medallist", "medalist"},
           {"worshippers", "worshipers"},
           {"focussed", "focused"},
           {"benefitted", "benefited"},
           {"kidnaped", "kidnapped"},
           {"fulfil", "fulfill"},
           {"fulfilment", "fulfillment"},
           {"skilfully", "skillfully"},
           {"enrol", "enroll"},
           {"instalments", "installments"},
           // -ce, ae, oe
           {"defence", "defense"},
           {"defenceless", "defenseless"},
           {"self-defence", "self-defense"},
           {"licence", "license"},
           {"practised", "practiced"},
           {"paediatrician", "pediatrician"},
           {"haemorrhage", "hemorrhage"},
           {"anaemia", "anemia"},
           {"foetus", "fetus"},
           {"diarrhoea", "diarrhea"},
           {"archeologist", "archaeologist"},
           // one by one
           {"programme", "program"},
           {"grey", "gray"},
           {"cheques", "checks"},
           {"tyres", "tires"},
           {"ploughed", "plowed"},
           {"aluminium", "aluminum"},
           {"sceptical", "skeptical"},
           {"judgement", "judgment"},
           {"ageing", "aging"},
           {"jewellery", "jewelry"},
           {"mum", "mom"},
           {"towards", "toward"},
           {"whilst", "while"},
           {"learnt", "learned"},
           {"tsar", "czar"},
           {"advisor", "adviser"},
           {"okay", "ok"},
           {"enquiry", "inquiry"},
           {"pyjamas", "pajamas"},
           // hyphens and accents
           {"co-operate", "cooperate"},
           {"co-operation", "cooperation"},
           {"re-elected", "reelected"},
           {"anti-war", "antiwar"},
           {"non-violent", "nonviolent"},
           {"e-mails", "emails"},
           {"peace-keepers", "peacekeepers"},
           {"north-eastern", "northeastern"},
           {"re-opened", "reopened"},
           {"re-organised", "reorganized"},
           {"café", "cafe"},
           {"naïve", "naive"},
       }) {
    EXPECT_NE(std::string(pair.a), pair.b);
    EXPECT_EQ(NormalizeSpelling(pair.a), NormalizeSpelling(pair.b)) << pair.a << " " << pair.b;
  }
}

TEST(NormalizeSpellingTest, LeavesOtherWordsAsTheyAre) {
  for (const char* word : {"advise",
                           "advised",
                           "advisory",
                           "rise",
                           "rising",
                           "uprising",
                           "wise",
                           "otherwise",
                           "promise",
                           "promises",
                           "surprised",
                           "surprisingly",
                           "exercise",
                           "compromise",
                           "revision",
                           "raised",
                           "noise",
                           "cruise",
                           "precise",
                           "enterprise",
                           "franchises",
                           "televised",
                           "supervisor",
                           "unsupervised",
                           "inadvisable",
                           "unsurprising",
                           "mid-january",
                           "disable",
                           "miser",
                           "crises",
                           "premises",
                           "improvisation",
                           "advertisement",
                           "paradise",
                           "merchandise",
                           "expertise",
                           "devise",
                           "despise",
                           "comprise",
                           "four",
                           "hour",
                           "hours",
                           "our",
                           "your",
                           "tour",
                           "contour",
                           "course",
                           "court",
                           "source",
                           "journal",
                           "pour",
                           "sour",
                           "flour",
                           "detour",
                           "glamour",
                           "there",
                           "where",
                           "more",
                           "before",
                           "are",
                           "acre",
                           "massacre",
                           "fire",
                           "sure",
                           "sombrero",
                           "ogre",
                           "mediocre",
                           "rogue",
                           "vogue",
                           "league",
                           "totally",
                           "really",
                           "metallic",
                           "cancellation",
                           "chancellor",
                           "controlled",
                           "rebelled",
                           "propelled",
                           "called",
                           "filled",
                           "excellent",
                           "hence",
                           "fence",
                           "science",
                           "evidence",
                           "practical",
                           "practitioner",
                           "analysis",
                           "analyst",
                           "does",
                           "goes",
                           "shoe",
                           "poet",
                           "israel",
                           "michael",
                           "greyhound",
                           "exchequer",
                           "kerber",
                           "tsarnaev",
                           "co-op",
                           "re-form",
                           "re-sign",
                           "two-year-old",
                           "well-known",
                           "putin",
                           "the",
                           "a",
                           "",
                           "'",
                           "-",
                           "--",
                           "don't",
                           "o'clock",
                           "2,000",
                           "covid-19",
                           "anti-",
                           "u.s.",
                           "größe",
                           "elise",
                           "denise",
                           "louise",
                           "kaiser"}) {
    EXPECT_EQ(NormalizeSpelling(word), word);
  }
}

TEST(NormalizeSpellingTest, LeavesWhatIsNoWordAndTakesAnyBytes) {
  const std::string long_word = std::string(100000, 'a') + "isation";
  EXPECT_EQ(NormalizeSpelling(long_word), long_word);
  const std::string hyphens(100000, '-');
  EXPECT_EQ(NormalizeSpelling(hyphens), hyphens);
  EXPECT_EQ(NormalizeSpelling("\xff\xc3"), "\xff\xc3");
}

struct ContractionCase {
  const char* word;
  const char* expansion;
};

TEST(ExpandContractionTest, GivesTheMostUsualReading) {
  for (const ContractionCase& c : std::vector<ContractionCase>{
           {"doesn't", "does not"},
           {"don't", "do not"},
           {"can't", "can not"},
           {"cannot", "can not"},
           {"won't", "will not"},
           {"shan't", "shall not"},
           {"ain't", "is not"},
           {"mustn't", "must not"},
           {"we'll", "we will"},
           {"i'm", "i am"},
           {"they're", "they are"},
           {"you've", "you have"},
           {"he's", "he is"},
           {"that's", "that is"},
           {"let's", "let us"},
           {"i'd", "i would"},
           {"how'd", "how did"},
           {"wouldn't've", "would not have"},
           {"i'd've", "i would have"},
           {"gonna", "going to"},
           {"wanna", "want to"},
           {"gotta", "got to"},
           {"y'all", "you all"},
           {"'em", "them"},
           {"kinda", "kind of"},
           {"should've", "should have"},
           {"shoulda", "should have"},
           {"doesnt", "does not"},
           {"goin'", "going"},
           {"there's", "there is"},
           // None, or a possessive.
           {"president's", "president's"},
           {"presidents'", "presidents'"},
           {"o'clock", "o'clock"},
           {"o'brien", "o'brien"},
           {"want", "want"},
           {"wont", "wont"},
           {"cant", "cant"},
           {"n't", "n't"},
           {"'s", "'s"},
           {"", ""},
       }) {
    const std::vector<std::string> expected = absl::StrSplit(c.expansion, ' ');
    EXPECT_EQ(ExpandContraction(c.word), expected) << c.word;
  }
}

TEST(ContractionMatchesTest, KnowsEveryReadingAndNoOther) {
  struct Case {
    const char* word;
    const char* expansion;
    bool expected;
  };
  for (const Case& c : std::vector<Case>{
           {"he's", "he is", true},
           {"he's", "he has", true},
           {"he's", "he was", false},
           {"he's", "she is", false},
           {"he's", "he", false},
           {"he'd", "he had", true},
           {"he'd", "he would", true},
           {"where'd", "where did", true},
           {"ain't", "are not", true},
           {"ain't", "has not", true},
           {"ain't", "will not", false},
           {"president's", "president is", true},
           {"president's", "president has", true},
           {"president's", "president's", false},
           {"we'll", "we shall", true},
           {"we'll", "we will not", false},
           {"can't", "can not", true},
           {"can't", "cannot", false},
           {"isn't", "is", false},
           {"gotta", "have got to", true},
           {"talkin'", "talking", true},
           {"talking", "talking", false},
           {"she'd've", "she would have", true},
       }) {
    const std::vector<absl::string_view> expansion = absl::StrSplit(c.expansion, ' ');
    EXPECT_EQ(ContractionMatches(c.word, expansion), c.expected) << c.word << " " << c.expansion;
  }
}

TEST(ContractionMatchesTest, TakesAnyNumberOfEndings) {
  std::string word = "i";
  for (int i = 0; i < 100000; ++i) word += "'d";
  EXPECT_FALSE(ContractionMatches(word, {"i", "would"}));
  EXPECT_EQ(ExpandContraction(word).size(), 3u);
}

}  // namespace
}  // namespace quotecheck
