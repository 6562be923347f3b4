#include "checker/judge/edits/spelling.h"

#include <gtest/gtest.h>

#include <vector>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

Term Word(absl::string_view form) {
  Term term;
  term.form = std::string(form);
  return term;
}

TEST(SpellingTest, OneWordWrittenTwoWays) {
  const TextPair same[] = {{"run-around", "runaround"}, {"u.s.", "us"},
                           {"while", "whilst"},         {"toward", "towards"},
                           {"afternoon", "afernoon"},   {"policies", "polices"},
                           {"recieve", "receive"},      {"it's", "its"}};
  for (const TextPair& pair : same) {
    EXPECT_TRUE(AreSpellings(Word(pair.a), Word(pair.b))) << pair.a;
    EXPECT_TRUE(AreSpellings(Word(pair.b), Word(pair.a))) << pair.a;
  }
}

TEST(SpellingTest, TwoWords) {
  const TextPair apart[] = {{"house", "mouse"},    {"million", "billion"}, {"moral", "amoral"},
                            {"cat", "cut"},        {"adopt", "adapt"},     {"is", "if"},
                            {"marital", "martial"}};
  for (const TextPair& pair : apart) {
    EXPECT_FALSE(AreSpellings(Word(pair.a), Word(pair.b))) << pair.a;
  }
}

TEST(SpellingTest, JoinedAndApart) {
  const std::vector<Term> apart = {Word("health"), Word("care")};
  EXPECT_TRUE(AreJoinedSpellings(Word("healthcare"), apart));
  EXPECT_TRUE(AreJoinedSpellings(Word("health-care"), apart));
  EXPECT_FALSE(AreJoinedSpellings(Word("healthy"), apart));
}

TEST(SpellingTest, IsOrthographic) {
  ExpectRelation(
      Relation::kOrthographic,
      {{"The colour of the harbour is grey.", "The color of the harbor is gray."},
       {"He got the run-around at the clinic.", "He got the runaround at the clinic."},
       {"Our healthcare is the envy of the isles.", "Our health care is the envy of the isles."},
       {"We shall see on Friday afternoon.", "We shall see on Friday afernoon."}});
}

TEST(SpellingTest, TitlesAndContractionsInShort) {
  ExpectRelation(Relation::kOrthographic,
                 {{"Senator Rowe and Senator Vane are near an agreement on the wall.",
                   "Sen. Rowe and Sen. Vane are near an agreement on the wall."},
                  {"I told Governor Rowe, and Doctor Vane knew of it before the storm.",
                   "I told Gov. Rowe, and Dr. Vane knew of it before the storm."},
                  {"It's a night on which the whole harbour sleeps.",
                   "Its a night on which the whole harbour sleeps."}});
}

TEST(SpellingTest, CompoundsWithAndWithoutHyphens) {
  ExpectRelation(Relation::kOrthographic,
                 {{"The odds on the grey ferry are three-to-one or four-to-one tonight.",
                   "The odds on the grey ferry are three to one or four to one tonight."},
                  {"A two-party council runs our first-rate harbour.",
                   "A two party council runs our first rate harbour."},
                  {"The well-known pilot has a long-term plan for the harbour.",
                   "The well known pilot has a long term plan for the harbour."},
                  {"The repair of the wall will take four-to-six weeks at best.",
                   "The repair of the wall will take four to six weeks at best."},
                  {"It was a face-to-face talk with the warden.",
                   "It was a face to face talk with the warden."},
                  {"A 10-year-old found a state-of-the-art lamp.",
                   "A 10 year old found a state of the art lamp."}});
  EXPECT_EQ(DescribeEdits(JudgeTexts("The well-known pilot has left the harbour.",
                                     "The well known pilot has left the harbour.")),
            "well-known>well known:spelling");
  EXPECT_EQ(DescribeEdits(JudgeTexts("The odds are three-to-one tonight.",
                                     "The odds are three to one tonight.")),
            "three-to-one>three to one:numeral");
  ExpectMeaningChanged(MeaningClass::kNumber,
                       {{"The odds on the grey ferry are three-to-one tonight.",
                         "The odds on the grey ferry are five to one tonight."}});
}

}  // namespace
}  // namespace quotecheck
