#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(TenseTest, PlanIntoFact) {
  ExpectMeaningChanged(
      MeaningClass::kTense,
      {
          {"The two towns will sign the treaty in the chapel.",
           "The two towns signed the treaty in the chapel."},
          {"The council will build a school on the hill.",
           "The council has built a school on the hill."},
          {"We are going to plant the upper terraces.", "We planted the upper terraces."},
          {"The dam will be finished by the army.", "The dam was finished by the army."},
          {"They plan to move the archive to the cellar.", "They moved the archive to the cellar."},
          {"We are going to seal the upper gate and move the boats to Brenn.",
           "We have sealed the upper gate and moved the boats to Brenn."},
          {"They are planning to close the chapel next to the old mill.",
           "They have closed the chapel next to the old mill."},
          {"I will resign over the ferry affair.", "I resigned over the ferry affair."},
          {"The company will close both of its mills.",
           "The company has closed both of its mills."},
          {"We will pay every farmer in the delta.", "We paid every farmer in the delta."},
      });
}

TEST(TenseTest, HowPeopleRetell) {
  ExpectMeaningKept({
      {"The ruling clearly states that the levy is a tax.",
       "The ruling clearly stated that the levy was a tax."},
      {"We understand what that struggle is.", "We understand what that struggle was."},
      {"He has bragged about the prize.", "He bragged about the prize."},
      {"You are never going to get there.", "You never get there."},
      {"We had held the hall for years.", "We held the hall for years."},
      {"Members try to find a way.", "Members are trying to find a way."},
      {"We're going to plant the terraces.", "We will plant the terraces."},
      {"I hope to see the garden.", "I hope I see the garden."},
  });
}

}  // namespace
}  // namespace quotecheck
