#include "checker/scan/antecedent_odds.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// "Rowe met Vane.": a name in the sentence before, outside speech.
Antecedent Named() {
  Antecedent antecedent;
  antecedent.sentences = antecedent.since_first = 1;
  return antecedent;
}

// A main subject, in play for some sentences.
Antecedent MainSubject() {
  Antecedent antecedent = Named();
  antecedent.since_first = 6;
  antecedent.mentions = 3;
  antecedent.subject = antecedent.last_main_subject = true;
  return antecedent;
}

TEST(AntecedentOddsTest, TheLastMainSubjectBeatsWhomItActsOn) {
  Antecedent object = Named();
  EXPECT_GT(AntecedentLogOdds(MainSubject()), AntecedentLogOdds(object));
  object.mentions = 5;
  object.since_first = 6;
  EXPECT_GT(AntecedentLogOdds(MainSubject()), AntecedentLogOdds(object));
}

TEST(AntecedentOddsTest, EachOfTheseCountsFor) {
  const double odds = AntecedentLogOdds(Named());
  const auto more = [&](auto change) {
    Antecedent antecedent = Named();
    change(&antecedent);
    return AntecedentLogOdds(antecedent) > odds;
  };
  EXPECT_TRUE(more([](Antecedent* a) { a->known_gender = true; }));
  EXPECT_TRUE(more([](Antecedent* a) { a->subject = true; }));
  EXPECT_TRUE(more([](Antecedent* a) { a->speaks = true; }));
  EXPECT_TRUE(more([](Antecedent* a) { a->last_main_subject = true; }));
  EXPECT_TRUE(more([](Antecedent* a) { a->mentions = 4; }));
  EXPECT_TRUE(more([](Antecedent* a) { a->last_source = true; }));
}

TEST(AntecedentOddsTest, EachOfTheseCountsAgainst) {
  const double odds = AntecedentLogOdds(Named());
  const auto less = [&](auto change) {
    Antecedent antecedent = Named();
    change(&antecedent);
    return AntecedentLogOdds(antecedent) < odds;
  };
  EXPECT_TRUE(less([](Antecedent* a) { a->named = false; }));
  EXPECT_TRUE(less([](Antecedent* a) { a->guessed = true; }));
  EXPECT_TRUE(less([](Antecedent* a) { a->outside_speech = false; }));
  EXPECT_TRUE(less([](Antecedent* a) { a->sentences = 2; }));
  EXPECT_TRUE(less([](Antecedent* a) { a->since_first = 5; }));
}

TEST(AntecedentOddsTest, BeyondSomeSentencesDistanceIsAllOne) {
  Antecedent far = Named();
  far.sentences = far.since_first = 5;
  Antecedent farther = far;
  farther.sentences = farther.since_first = 8;
  EXPECT_EQ(AntecedentLogOdds(far), AntecedentLogOdds(farther));
}

}  // namespace
}  // namespace quotecheck
