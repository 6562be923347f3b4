#include "checker/scan/sum_pages.h"

#include <array>
#include <cstdint>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Record = std::array<uint32_t, 500>;  // a thousand and some to a block

TEST(SumPagesTest, RecordsStayWhereTheyAre) {
  SumPages<Record> pages;
  std::vector<Record*> places;
  for (uint32_t i = 0; i < 3000; ++i) {
    Record& record = pages.Add();
    EXPECT_EQ(record[0], 0u);
    record[0] = i;
    record[499] = ~i;
    places.push_back(&record);
  }
  EXPECT_EQ(pages.size(), 3000u);
  for (uint32_t i = 0; i < 3000; ++i) {
    EXPECT_EQ((*places[i])[0], i);
    EXPECT_EQ((*places[i])[499], ~i);
  }
}

TEST(SumPagesTest, WhatComesAfterClearBeginsAnew) {
  SumPages<Record> pages;
  Record* const first = &pages.Add();
  (*first)[7] = 7;
  pages.Clear();
  EXPECT_EQ(pages.size(), 0u);
  Record& again = pages.Add();
  EXPECT_EQ(&again, first);
  EXPECT_EQ(again[7], 0u);
}

}  // namespace
}  // namespace quotecheck
