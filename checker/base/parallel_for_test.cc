#include "checker/base/parallel_for.h"

#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ParallelForTest, CallsEachOnce) {
  for (size_t jobs : {1, 2, 9}) {
    for (size_t count : {0, 1, 3, 1000}) {
      std::vector<int> calls(count, 0);
      ParallelFor(jobs, count, [&calls](size_t i) { ++calls[i]; });
      EXPECT_EQ(calls, std::vector<int>(count, 1));
    }
  }
}

}  // namespace
}  // namespace quotecheck
