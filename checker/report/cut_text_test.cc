#include "checker/report/cut_text.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(CutTextTest, WhatIsNoLongerStays) {
  EXPECT_EQ(HeadOf("one two", 7), "one two");
  EXPECT_EQ(TailOf("one two", 7), "one two");
  EXPECT_EQ(HeadOf("", 0), "");
  EXPECT_EQ(TailOf("", 0), "");
}

TEST(CutTextTest, CutsAtASpace) {
  EXPECT_EQ(HeadOf("one two three", 9), "one two");
  EXPECT_EQ(HeadOf("one two three", 7), "one two");
  EXPECT_EQ(HeadOf("one two three", 6), "one");
  EXPECT_EQ(TailOf("one two three", 7), "three");
  EXPECT_EQ(TailOf("one two three", 9), "two three");
  EXPECT_EQ(TailOf("one two three", 5), "three");
}

TEST(CutTextTest, CutsAWordThatHasNoneByCodePoints) {
  EXPECT_EQ(HeadOf("äöüß", 3), "äöü");
  EXPECT_EQ(TailOf("äöüß", 3), "öüß");
  EXPECT_EQ(HeadOf("äöüß", 0), "");
}

}  // namespace
}  // namespace quotecheck
