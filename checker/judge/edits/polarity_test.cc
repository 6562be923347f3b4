#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(PolarityTest, Opposites) {
  ExpectMeaningChanged(
      MeaningClass::kPolarity,
      {
          {"Wages will rise in the coming season.", "Wages will fall in the coming season."},
          {"The verdict is a success for the tenants.",
           "The verdict is a failure for the tenants."},
          {"We support the plan to flood the meadow.", "We oppose the plan to flood the meadow."},
          {"The new pump is safe in our view.", "The new pump is dangerous in our view."},
          {"The bank was able to lend us the money.", "The bank was unable to lend us the money."},
          {"Exports increased in the northern ports.", "Exports decreased in the northern ports."},
          {"The ship sailed before the warning came.", "The ship sailed after the warning came."},
          {"The fee will create work in the old harbour.",
           "The fee will destroy work in the old harbour."},
          {"Boats are allowed on the lake in spring.",
           "Boats are prohibited on the lake in spring."},
          {"The board approves the plan for the meadow.",
           "The board rejects the plan for the meadow."},
          {"He was found guilty by the elders.", "He was found innocent by the elders."},
          {"Here a tenant is innocent until proven guilty.",
           "Here a tenant is guilty until proven guilty."},
          {"The winters on the island grow more and more severe.",
           "The winters on the island grow more and less severe."},
          {"The fee is either a lawful tax or an unlawful penalty on boats.",
           "The fee is either a lawful tax or a lawful penalty on boats."},
      });
}

TEST(PolarityTest, NoOpposites) {
  ExpectMeaningKept({
      {"It was not a success for the tenants.", "It was a failure for the tenants."},
      {"Come back in spring.", "Go back in spring."},
      {"We are glad to be here.", "We are happy to be here."},
      {"We put it here on the shelf.", "We put it there on the shelf."},
      {"Taxes will rise in spring.", "Taxes will go up in spring."},
      {"It's a big plan.", "It's a large plan."},
      {"This is the last thing we need.", "That is the last thing we need."},
      {"It was the most honest, or the least dishonest, answer he could give.",
       "It was the least dishonest answer he could give."},
      {"The plan is not safe.", "The plan is unsafe."},
  });
}

}  // namespace
}  // namespace quotecheck
