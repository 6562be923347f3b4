#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(RolesTest, WhoDidItToWhom) {
  ExpectMeaningChanged(
      MeaningClass::kRoles,
      {
          {"The growers sued the brewery over the well.",
           "The brewery sued the growers over the well."},
          {"In the end Norbeck betrayed Tilsen for a pension.",
           "In the end Tilsen betrayed Norbeck for a pension."},
          {"They told us to leave the camp.", "We told them to leave the camp."},
          {"The union blamed the board for the fire.", "The board blamed the union for the fire."},
          {"The mayor owes the bank a fortune.", "The bank owes the mayor a fortune."},
          {"We say that the shepherd hit the ranger first.",
           "We say that the ranger hit the shepherd first."},
          {"He warned her about the ice.", "She warned him about the ice."},
          {"The north pays the south for water.", "The south pays the north for water."},
      });
}

TEST(RolesTest, TheSameRoles) {
  ExpectMeaningKept({
      {"The growers sued the brewery.", "The brewery was sued by the growers."},
      {"On Monday the minister met the growers in Ostrava.",
       "In Ostrava the minister met the growers on Monday."},
      {"The growers and the brewery sued.", "The brewery and the growers sued."},
      {"Tilsen met Norbeck on the pier.", "Norbeck met Tilsen on the pier."},
      {"If it rains, we stay.", "We stay if it rains."},
      {"We told them to leave the camp.", "We told the men to leave the camp."},
      {"The growers sued the brewery.", "The farmers sued the brewery."},
      {"It is a fight between the union and the board.",
       "It is a fight between the board and the union."},
  });
}

}  // namespace
}  // namespace quotecheck
