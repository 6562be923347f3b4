#include "checker/base/work_queue.h"

#include <atomic>
#include <stdexcept>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(WorkQueueTest, DoesEachPieceOnce) {
  for (size_t jobs : {0, 1, 2, 9}) {
    for (size_t count : {0, 1, 3, 1000}) {
      std::vector<int> done(count, 0);
      WorkQueue queue(jobs);
      for (int& piece : done) queue.Add([&piece] { ++piece; });
      queue.Finish();
      EXPECT_EQ(done, std::vector<int>(count, 1));
    }
  }
}

TEST(WorkQueueTest, HandsOnWhatAPieceThrows) {
  WorkQueue queue(2);
  const auto run = [&queue] {
    for (int i = 0; i < 100; ++i) {
      queue.Add([] { throw std::runtime_error("no"); });
    }
    queue.Finish();
  };
  EXPECT_THROW(run(), std::runtime_error);
}

TEST(WorkQueueTest, EndsWithWhatWasAdded) {
  std::atomic<int> done = 0;
  {
    WorkQueue queue(3);
    for (int i = 0; i < 100; ++i) queue.Add([&done] { ++done; });
  }
  EXPECT_EQ(done, 100);
}

}  // namespace
}  // namespace quotecheck
