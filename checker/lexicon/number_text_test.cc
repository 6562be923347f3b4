#include "checker/lexicon/number_text.h"

#include <gtest/gtest.h>

namespace quotecheck {
namespace {

TEST(NumberTextTest, WholeNumbersAreExact) {
  EXPECT_EQ(NumberText(0), "0");
  EXPECT_EQ(NumberText(-12), "-12");
  EXPECT_EQ(NumberText(999999), "999999");
  EXPECT_EQ(NumberText(1000004), "1000004");
  EXPECT_EQ(NumberText(1234567), "1234567");
  EXPECT_EQ(NumberText(999999999999999), "999999999999999");
}

TEST(NumberTextTest, NeighboursDiffer) {
  for (double value = 1e5; value < 1e15; value *= 10) {
    EXPECT_NE(NumberText(value), NumberText(value + 1)) << value;
    EXPECT_NE(NumberText(value - 1), NumberText(value)) << value;
  }
  EXPECT_NE(NumberText(1.2345678), NumberText(1.2345679));
}

TEST(NumberTextTest, RoundingIsNoDifference) {
  EXPECT_EQ(NumberText(3.5), "3.5");
  EXPECT_EQ(NumberText(0.1 + 0.2), "0.3");
  EXPECT_EQ(NumberText(3 + 1.0 / 3), NumberText(10.0 / 3));
}

}  // namespace
}  // namespace quotecheck
