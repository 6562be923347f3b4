#include "checker/learn/hidden_kernels.h"

#include <algorithm>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::vector<const HiddenKernels*> AllKernels() {
  std::vector<const HiddenKernels*> all = {&PortableHiddenKernels(), &BestHiddenKernels()};
  if (Avx2HiddenKernels() != nullptr) all.push_back(Avx2HiddenKernels());
  if (Avx512HiddenKernels() != nullptr) all.push_back(Avx512HiddenKernels());
  return all;
}

HiddenKernels::Units RandomUnits(int limit, std::mt19937_64* random) {
  HiddenKernels::Units units;
  for (int16_t& unit : units) {
    unit = static_cast<int16_t>(static_cast<int>((*random)() % (2 * limit + 1)) - limit);
  }
  return units;
}

TEST(HiddenKernelsTest, AddTheUnitsOfRows) {
  std::mt19937_64 random(1);
  for (size_t count = 0; count <= 18; ++count) {
    std::vector<HiddenSum> sums;
    std::vector<HiddenBytes> bytes;
    for (size_t r = 0; r < count; ++r) {
      sums.push_back(HiddenSum::OfUnits(RandomUnits(kMaxHiddenSummand / 2, &random)));
      bytes.emplace_back(HiddenSum::OfUnits(RandomUnits(kMaxHiddenSummand / 2, &random)));
    }
    HiddenKernels::Units expected = {};
    std::vector<const char*> rows;
    std::vector<const uint8_t*> byte_rows;
    for (size_t r = 0; r < count; ++r) {
      rows.push_back(sums[r].bytes());
      byte_rows.push_back(bytes[r].data());
      for (size_t h = 0; h < kHiddenUnits; ++h) {
        const int byte = bytes[r].data()[h] + HiddenBytes::kLeastByte;
        expected[h] = static_cast<int16_t>(expected[h] + sums[r].Units()[h] +
                                           byte * (1 << HiddenBytes::kByteShift));
      }
    }
    for (const HiddenKernels* kernels : AllKernels()) {
      HiddenKernels::Units sum;
      kernels->add_rows(rows, byte_rows, &sum);
      EXPECT_EQ(sum, expected);
    }
  }
}

TEST(HiddenKernelsTest, MultiplyAnItemWithAMatrix) {
  std::mt19937_64 random(2);
  for (size_t pairs : {1, 7, 24, 32}) {
    std::vector<HiddenKernels::Pair> item(pairs);
    std::vector<HiddenKernels::Pair> weights(pairs * kHiddenUnits);
    for (auto* numbers : {&item, &weights}) {
      for (HiddenKernels::Pair& pair : *numbers) {
        for (int16_t& number : pair) number = static_cast<int16_t>(random() % 8000) - 4000;
      }
    }
    for (uint32_t shift : {0, 1, 13, 18}) {
      HiddenKernels::Units expected = {};
      for (size_t h = 0; h < kHiddenUnits; ++h) {
        int32_t product = (1 << shift) / 2;
        for (size_t p = 0; p < pairs; ++p) {
          const HiddenKernels::Pair& row = weights[p * kHiddenUnits + h];
          product += item[p][0] * row[0] + item[p][1] * row[1];
        }
        expected[h] = static_cast<int16_t>(
            std::clamp<int32_t>(product >> shift, -kMaxHiddenSummand, kMaxHiddenSummand));
      }
      for (const HiddenKernels* kernels : AllKernels()) {
        HiddenKernels::Units units;
        kernels->multiply(item, reinterpret_cast<const char*>(weights.data()), shift, &units);
        EXPECT_EQ(units, expected);
      }
    }
  }
}

TEST(HiddenKernelsTest, AddNumbersInSteps) {
  std::mt19937_64 random(4);
  for (size_t count : {0, 1, 7, 8, 48, 63}) {
    std::vector<int8_t> numbers(count);
    std::vector<float> expected(count);
    for (size_t d = 0; d < count; ++d) {
      numbers[d] = static_cast<int8_t>(random() % 255 - 127);
      expected[d] = 0.5f + 0.037f * static_cast<float>(numbers[d]);
    }
    for (const HiddenKernels* kernels : AllKernels()) {
      std::vector<float> sums(count, 0.5f);
      kernels->add_scaled(numbers, 0.037f, sums.data());
      EXPECT_EQ(sums, expected);
    }
  }
}

TEST(HiddenKernelsTest, ScoreEachLabelOfRows) {
  constexpr int16_t kGreatest = 2000;
  std::mt19937_64 random(3);
  for (size_t labels = 0; labels <= kMaxChainLabels; ++labels) {
    const HiddenSum row = HiddenSum::OfUnits(RandomUnits(4000, &random));
    const HiddenBytes byte_row(HiddenSum::OfUnits(RandomUnits(kMaxHiddenSummand, &random)));
    const std::vector<const char*> rows = {row.bytes()};
    const std::vector<const uint8_t*> byte_rows = {byte_row.data()};
    HiddenKernels::Units units;
    PortableHiddenKernels().add_rows(rows, byte_rows, &units);
    std::vector<HiddenKernels::Units> weights;
    std::array<int32_t, kMaxChainLabels> expected = {};
    for (size_t b = 0; b < labels; ++b) {
      weights.push_back(RandomUnits(1023, &random));
      for (size_t h = 0; h < kHiddenUnits; ++h) {
        expected[b] += std::clamp<int16_t>(units[h], 0, kGreatest) * weights[b][h];
      }
    }
    for (const HiddenKernels* kernels : AllKernels()) {
      std::array<int32_t, kMaxChainLabels> scores;
      kernels->score_rows(rows, byte_rows, kGreatest, weights, &scores);
      EXPECT_EQ(scores, expected);
    }
  }
}

TEST(HiddenKernelsTest, MakeBytesOfUnits) {
  for (int first = -kMaxHiddenSummand; first <= kMaxHiddenSummand; ++first) {
    HiddenKernels::Units units;
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      units[h] = static_cast<int16_t>(std::clamp<int>(first + static_cast<int>(h % 9) - 4,
                                                      -kMaxHiddenSummand, kMaxHiddenSummand));
    }
    std::array<uint8_t, kHiddenUnits> expected;
    PortableHiddenKernels().to_bytes(units, expected.data());
    for (const HiddenKernels* kernels : AllKernels()) {
      std::array<uint8_t, kHiddenUnits> bytes;
      kernels->to_bytes(units, bytes.data());
      EXPECT_EQ(bytes, expected);
    }
  }
}

TEST(HiddenBytesTest, AreTheNearestStepsAndErrToEitherSideAlike) {
  int error = 0;
  for (int unit = -kMaxHiddenSummand; unit < kMaxHiddenSummand; unit += kHiddenUnits) {
    HiddenKernels::Units units;
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      units[h] = static_cast<int16_t>(unit + static_cast<int>(h));
    }
    const HiddenBytes bytes(HiddenSum::OfUnits(units));
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      const int value =
          (bytes.data()[h] + HiddenBytes::kLeastByte) * (1 << HiddenBytes::kByteShift);
      EXPECT_LE(std::abs(value - units[h]), 1 << HiddenBytes::kByteShift);
      if (std::abs(units[h]) <= 1000) error += value - units[h];
    }
  }
  EXPECT_EQ(error, 0);
  const HiddenBytes none{HiddenSum()};
  EXPECT_EQ(none, HiddenBytes());
}

}  // namespace
}  // namespace quotecheck
