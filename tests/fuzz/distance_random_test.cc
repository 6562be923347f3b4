#include <random>
#include <string>

#include "gtest/gtest.h"
#include "tests/fuzz/distance_invariants.h"

namespace quotecheck {
namespace {

TEST(DistanceRandomTest, EveryWayGivesTheSameOnAnyBytes) {
  const std::string pieces[] = {"a", "b", "é", "東", "京", "😀", "\n", "ab", "e\xCC\x81", "\xFF"};
  std::mt19937 random(17);
  for (int round = 0; round < 400; ++round) {
    std::string bytes(1, static_cast<char>(random() % 3 == 0 ? random() % 12 : random()));
    const size_t count = random() % 500;
    const bool anything = random() % 4 == 0;
    for (size_t i = 0; i < count; ++i) {
      bytes += anything ? std::string(1, static_cast<char>(random()))
                        : pieces[random() % std::size(pieces)];
    }
    ASSERT_EQ(BrokenDistanceInvariant(bytes), "") << testing::PrintToString(bytes);
  }
}

}  // namespace
}  // namespace quotecheck
