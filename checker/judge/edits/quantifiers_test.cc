#include "checker/judge/edits/quantifiers.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(QuantifiersTest, HowManyAreMeant) {
  ExpectMeaningChanged(
      MeaningClass::kQuantifier,
      {
          {"Some growers in the valley want the dam.", "All growers in the valley want the dam."},
          {"We differ in our habits from every islander here.",
           "We differ in our habits from many islanders here."},
          {"Most of the tenants have paid the new rent.", "The tenants have paid the new rent."},
          {"The buses are often late on the coast line.",
           "The buses are always late on the coast line."},
          {"Few doctors recommend the cure to children.",
           "Many doctors recommend the cure to children."},
          {"Everyone in the choir signed the letter.", "Someone in the choir signed the letter."},
          {"Hundreds of trees fell in the park.", "Thousands of trees fell in the park."},
          {"Some of the wells in the district are poisoned.",
           "The wells in the district are poisoned."},
      });
}

TEST(QuantifiersTest, AsMany) {
  ExpectMeaningKept({
      {"All of the boats came home.", "All the boats came home."},
      {"Everybody in the choir signed.", "Everyone in the choir signed."},
      {"Load it up with some smart people.", "Load it up with smart people."},
      {"We lost 19 of some of the best sailors.", "We lost 19 of the best sailors."},
      {"Every boat came home.", "Each boat came home."},
      {"We don't have any bread.", "We don't have bread."},
      {"Several boats came home.", "Some boats came home."},
      {"Many boats came home.", "Numerous boats came home."},
  });
}

TEST(QuantifiersTest, SharesAreOrdered) {
  EXPECT_LT(*QuantifierShare("few"), *QuantifierShare("many"));
  EXPECT_LT(*QuantifierShare("most"), *QuantifierShare("all"));
  EXPECT_FALSE(QuantifierShare("any").has_value());
}

}  // namespace
}  // namespace quotecheck
