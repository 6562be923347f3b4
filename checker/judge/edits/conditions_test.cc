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
          {"The crew will stay, and if the vote fails, we leave at dawn.",
           "The crew will stay, and we leave at dawn."},
          {"If you see smoke over the mill, leave the valley at once.",
           "Leave the valley at once."},
          {"If you know the channel, take the left arm of the river.",
           "Take the left arm of the river."},
          {"If you think it is safe, open the gates to the harbour.",
           "Open the gates to the harbour."},
          {"If anything happens at night, ring the bell by the gate.",
           "Ring the bell by the gate."},
          {"If I can find a boat, I will row to the island tonight.",
           "I will row to the island tonight."},
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
      {"I did not hear of the repair until afterwards, when the wall had moved.",
       "I did not hear of the repair."},
      {"It doesn't matter if you are rich, poor or in between.",
       "It doesn't matter, rich, poor or in between."},
      {"Provided the roof holds, we open in May.", "If the roof holds, we open in May."},
      {"If the rains come, we will plant.", "If the rains come, then we will plant."},
      {"We will open the gates when and if needed.", "We will open the gates as and when needed."},
      {"The wall, if you ask me, is older than the town.", "The wall is older than the town."},
      {"The wall is, if anything, older than the town.", "The wall is older than the town."},
      {"There is work to do, and if you walk the wall at night you know why.",
       "There is work to do, and when you walk the wall at night you know why."},
      {"If anything the wall is older than the town.", "The wall is older than the town."},
      {"There is little, if any, water in the well.", "There is little water in the well."},
      {"It was, if I may say so, a poor harvest this year.", "It was a poor harvest this year."},
      {"If you look at the wall, it is older than the town.", "It is older than the town."},
  });
}

}  // namespace
}  // namespace quotecheck
