#include "checker/learn/train/dense_kernels.h"

#include <cmath>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::vector<float> Random(size_t size, std::mt19937* random) {
  std::vector<float> values(size);
  for (float& value : values) value = static_cast<float>((*random)() % 2001) / 1000.0f - 1.0f;
  return values;
}

void ExpectNear(const std::vector<float>& values, const std::vector<float>& expected) {
  ASSERT_EQ(values.size(), expected.size());
  for (size_t i = 0; i < values.size(); ++i) EXPECT_NEAR(values[i], expected[i], 1e-4f) << i;
}

TEST(DenseKernelsTest, AddProductsOfMatrices) {
  std::mt19937 random(1);
  constexpr size_t kRows = 13;
  for (size_t positions : {0, 1, 7, 8, 19}) {
    for (size_t width : {4, 16, 21, 48}) {
      const std::vector<float> values = Random(positions * kRows, &random);
      const std::vector<float> matrix = Random(kRows * width, &random);
      const std::vector<float> others = Random(positions * width, &random);
      std::vector<float> sums = others, outer = matrix;
      AddProducts(positions, kRows, width, values.data(), matrix.data(), sums.data());
      AddOuterProducts(positions, kRows, width, values.data(), others.data(), outer.data());
      std::vector<float> expected_sums = others, expected_outer = matrix;
      for (size_t t = 0; t < positions; ++t) {
        for (size_t r = 0; r < kRows; ++r) {
          for (size_t i = 0; i < width; ++i) {
            expected_sums[t * width + i] += values[t * kRows + r] * matrix[r * width + i];
            expected_outer[r * width + i] += values[t * kRows + r] * others[t * width + i];
          }
        }
      }
      ExpectNear(sums, expected_sums);
      ExpectNear(outer, expected_outer);
    }
  }
}

TEST(DenseKernelsTest, StepsAgainstTheGradient) {
  AdamRates rates = {.rate = 0.1f, .second_scale = 2, .first_decay = 0.9f, .second_decay = 0.5f};
  std::vector<float> gradient = {1, -2}, first = {0, 1}, second = {0, 4}, weights = {1, 1};
  AdamStep(2, rates, gradient.data(), first.data(), second.data(), weights.data());
  ExpectNear(gradient, {0, 0});
  ExpectNear(first, {0.1f, 0.7f});
  ExpectNear(second, {0.5f, 4});
  ExpectNear(weights, {1 - 0.1f * 0.1f, 1 - 0.1f * 0.7f / std::sqrt(8.0f)});
}

}  // namespace
}  // namespace quotecheck
