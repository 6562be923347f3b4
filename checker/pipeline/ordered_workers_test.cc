#include "checker/pipeline/ordered_workers.h"

#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(OrderedWorkersTest, ResultsComeInOrderWhateverTheJobs) {
  for (size_t jobs : {1, 2, 7}) {
    std::vector<int> results;
    OrderedWorkers<std::unique_ptr<int>, int> workers(
        jobs,
        [](std::unique_ptr<int> item) {
          if (*item % 5 == 0) std::this_thread::yield();
          return *item * *item;
        },
        [&results](int result) { results.push_back(result); });
    for (int i = 0; i < 500; ++i) workers.Put(std::make_unique<int>(i));
    workers.Finish();
    ASSERT_EQ(results.size(), 500u);
    for (int i = 0; i < 500; ++i) ASSERT_EQ(results[static_cast<size_t>(i)], i * i) << jobs;
  }
}

TEST(OrderedWorkersTest, DeliversOnTheThreadOfItsOwner) {
  const std::thread::id owner = std::this_thread::get_id();
  OrderedWorkers<int, int> workers(
      3, [](int item) { return item; },
      [owner](int) { EXPECT_EQ(std::this_thread::get_id(), owner); });
  for (int i = 0; i < 50; ++i) workers.Put(i);
  workers.Finish();
}

TEST(OrderedWorkersTest, WhatTheWorkThrowsComesOut) {
  OrderedWorkers<int, int> workers(
      2, [](int item) { return item < 3 ? item : throw std::runtime_error("four"); }, [](int) {});
  EXPECT_THROW(
      {
        for (int i = 0; i < 100; ++i) workers.Put(i);
        workers.Finish();
      },
      std::runtime_error);
}

TEST(OrderedWorkersTest, MayBeGivenUpHalfway) {
  OrderedWorkers<int, int> workers(
      2, [](int item) { return item; }, [](int) {});
  for (int i = 0; i < 20; ++i) workers.Put(i);
}

}  // namespace
}  // namespace quotecheck
