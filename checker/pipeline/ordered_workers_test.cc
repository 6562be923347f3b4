#include "checker/pipeline/ordered_workers.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr size_t kNoLimit = SIZE_MAX;

TEST(OrderedWorkersTest, ResultsComeInOrderWhateverTheJobs) {
  for (size_t jobs : {1, 2, 7}) {
    std::vector<int> results;
    OrderedWorkers<std::unique_ptr<int>, int> workers(
        jobs, kNoLimit,
        [](std::unique_ptr<int> item) {
          if (*item % 5 == 0) std::this_thread::yield();
          return *item * *item;
        },
        [&results](int result) { results.push_back(result); });
    for (int i = 0; i < 500; ++i) workers.Put(std::make_unique<int>(i), 1);
    workers.Finish();
    ASSERT_EQ(results.size(), 500u);
    for (int i = 0; i < 500; ++i) ASSERT_EQ(results[static_cast<size_t>(i)], i * i) << jobs;
  }
}

TEST(OrderedWorkersTest, DeliversOnTheThreadOfItsOwner) {
  const std::thread::id owner = std::this_thread::get_id();
  OrderedWorkers<int, int> workers(
      3, kNoLimit, [](int item) { return item; },
      [owner](int) { EXPECT_EQ(std::this_thread::get_id(), owner); });
  for (int i = 0; i < 50; ++i) workers.Put(i, 1);
  workers.Finish();
}

TEST(OrderedWorkersTest, WhatTheWorkThrowsComesOut) {
  OrderedWorkers<int, int> workers(
      2, kNoLimit, [](int item) { return item < 3 ? item : throw std::runtime_error("four"); },
      [](int) {});
  EXPECT_THROW(
      {
        for (int i = 0; i < 100; ++i) workers.Put(i, 1);
        workers.Finish();
      },
      std::runtime_error);
}

TEST(OrderedWorkersTest, NoMoreIsUnderWayThanMayWeigh) {
  size_t under_way = 0;
  size_t most = 0;
  std::vector<size_t> delivered;
  OrderedWorkers<size_t, size_t> workers(
      4, /*max_weight=*/10, [](size_t item) { return item; },
      [&](size_t item) {
        under_way -= item;
        delivered.push_back(item);
      });
  const std::vector<size_t> weights = {3, 3, 3, 3, 10, 1, 25, 25, 2, 9, 9, 0, 0, 0, 0, 10};
  for (const size_t weight : weights) {
    workers.Put(weight, weight);
    under_way += weight;
    most = std::max(most, under_way);
    EXPECT_LE(under_way, std::max<size_t>(weight, 10));
  }
  workers.Finish();
  EXPECT_EQ(most, 25);
  EXPECT_EQ(delivered, weights);
}

TEST(OrderedWorkersTest, MayBeGivenUpHalfway) {
  OrderedWorkers<int, int> workers(
      2, kNoLimit, [](int item) { return item; }, [](int) {});
  for (int i = 0; i < 20; ++i) workers.Put(i, 1);
}

}  // namespace
}  // namespace quotecheck
