#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(ConditionsTest, ConditionDropped) {
  ExpectMeaningChanged(
      MeaningClass::kCondition,
      {
          {"We will pay the bonus if the vote passes, and nobody will lose a job.",
           "We will pay the bonus, and nobody will lose a job."},
          {"I would, if the nurses agreed, reopen the ward tomorrow.",
           "I would reopen the ward tomorrow."},
          {"Unless the rent is cut, the bakery will move to the suburbs.",
           "The bakery will move to the suburbs."},
          {"If the rains come, we will plant the upper field.", "We will plant the upper field."},
          {"The union will sign as long as the pensions stay, and then go home.",
           "The union will sign, and then go home."},
          {"They get the keys only if they pay.", "They get the keys if they pay."},
          {"We will open the gates unless the river rises.",
           "We will open the gates if the river rises."},
          {"The deal is off if the bank objects.", "The deal is off because the bank objects."},
          {"We will not talk until the blockade ends.", "We will not talk."},
      });
}

TEST(ConditionsTest, NoConditionLost) {
  ExpectMeaningKept({
      {"I provided files to the board.", "I provide files to the board."},
      {"If you will, a small revolution in baking.", "A small revolution in baking."},
      {"We would buy it even if it leaked, for the view.", "We would buy it, for the view."},
      {"I don't know if the clock is right.", "I don't know whether the clock is right."},
      {"Had I been warned, I would have left.", "If I had been warned, I would have left."},
      {"The notion that we leaked it if offensive to us all.",
       "The notion that we leaked it is offensive to us all."},
      {"We stay open until Monday.", "We stay open till Monday."},
      {"It doesn't matter if you are rich, poor or in between.",
       "It doesn't matter, rich, poor or in between."},
      {"Provided the roof holds, we open in May.", "If the roof holds, we open in May."},
      {"If the rains come, we will plant.", "If the rains come, then we will plant."},
  });
}

}  // namespace
}  // namespace quotecheck
