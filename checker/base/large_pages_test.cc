#include "checker/base/large_pages.h"

#include <cstdint>
#include <numeric>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(LargePagesTest, HoldsWhatAVectorHolds) {
  for (size_t size : {size_t{0}, size_t{3}, kLargePage / 2, 3 * kLargePage + 5}) {
    LargePageVector<uint32_t> numbers(size);
    std::iota(numbers.begin(), numbers.end(), 0u);
    numbers.push_back(7);
    numbers.shrink_to_fit();
    ASSERT_EQ(numbers.size(), size + 1);
    for (size_t i = 0; i < size; ++i) ASSERT_EQ(numbers[i], i);
    EXPECT_EQ(numbers.back(), 7u);
  }
}

TEST(LargePagesTest, KeepsAlignment) {
  struct alignas(128) Line {
    char bytes[128];
  };
  for (size_t size : {size_t{1}, size_t{100000}}) {
    const LargePageVector<Line> lines(size);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(lines.data()) % alignof(Line), 0u);
  }
}

TEST(LargePagesTest, RefusesWhatNoMemoryHolds) {
  LargePageAllocator<uint64_t> allocator;
  EXPECT_THROW(allocator.allocate(std::numeric_limits<size_t>::max() / 4), std::bad_alloc);
}

}  // namespace
}  // namespace quotecheck
