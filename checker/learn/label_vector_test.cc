#include "checker/learn/label_vector.h"

#include <cmath>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(LabelVectorTest, ExponentialsAreThoseOfTheLibrary) {
  for (float x = -79.9f; x < 79.9f; x += 0.0371f) {
    LabelRow row;
    (LabelVector::All(x) + LabelVector(LabelRow{0, 0.01f, 0, 0, 0, 0, 0, -0.01f}))
        .Exp()
        .Store(&row);
    EXPECT_NEAR(row[0] / std::exp(x), 1, 5e-7) << x;
    EXPECT_NEAR(row[1] / std::exp(x + 0.01f), 1, 5e-7) << x;
    EXPECT_NEAR(row[7] / std::exp(x - 0.01f), 1, 5e-7) << x;
  }
}

TEST(LabelVectorTest, NothingIsLeftOfWhatIsImpossible) {
  LabelRow row;
  LabelVector(LabelRow{-1e30f, -1e4f, -81, 0, 1e4f, 0, 0, 0}).Exp().Store(&row);
  EXPECT_EQ(row[0], 0);
  EXPECT_EQ(row[1], 0);
  EXPECT_EQ(row[2], 0);
  EXPECT_EQ(row[3], 1);
  EXPECT_FALSE(std::isinf(row[4]));
}

TEST(LabelVectorTest, FindsTheSumAndTheGreatest) {
  for (size_t greatest = 0; greatest < kMaxChainLabels; ++greatest) {
    LabelRow row = {-1, -2, -3, -4, -5, -6, -7, -8};
    row[greatest] = 9;
    EXPECT_EQ(LabelVector(row).Greatest(), 9);
    EXPECT_EQ(LabelVector(row).Sum(), -36 + static_cast<float>(greatest) + 1 + 9);
  }
}

}  // namespace
}  // namespace quotecheck
