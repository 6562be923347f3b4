#include "checker/text/offset_map.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(OffsetMapTest, IdentityShiftsByItsSource) {
  const OffsetMap map = OffsetMap::Identity(10, 100);
  EXPECT_EQ(map.SourceBegin(0), 100u);
  EXPECT_EQ(map.SourceBegin(9), 109u);
  EXPECT_EQ(map.SourceBegin(10), 110u);
  EXPECT_EQ(map.SourceEnd(10), 110u);
  EXPECT_EQ(map.SourceEnd(0), 100u);
}

TEST(OffsetMapTest, GapsAndReplacementsKeepTheirPlace) {
  // Source:  ab**cdEF   ("**" leaves no trace, "EF" reads as one character of three bytes)
  OffsetMap map;
  map.Append(2, 0, 2);
  map.Append(2, 4, 2);
  map.Append(3, 6, 2);
  EXPECT_EQ(map.derived_length(), 7u);
  EXPECT_EQ(map.SourceBegin(1), 1u);
  EXPECT_EQ(map.SourceEnd(2), 2u);    // an end stays before the gap
  EXPECT_EQ(map.SourceBegin(2), 4u);  // a begin stays after it
  EXPECT_EQ(map.SourceEnd(4), 6u);
  EXPECT_EQ(map.SourceBegin(5), 6u);
  EXPECT_EQ(map.SourceEnd(5), 8u);
  EXPECT_EQ(map.SourceEnd(7), 8u);
}

TEST(OffsetMapTest, TextPutInHasAnEmptySource) {
  OffsetMap map;
  map.Append(3, 0, 3);
  map.Append(1, 3, 0);
  map.Append(3, 9, 3);
  EXPECT_EQ(map.SourceBegin(3), 3u);
  EXPECT_EQ(map.SourceEnd(4), 3u);
  EXPECT_EQ(map.SourceBegin(4), 9u);
}

TEST(OffsetMapTest, ACopiedPartKeepsItsPlacesInTheSource) {
  // Source "ab**cdEF" reads as "abcdXYZ", as above; of that, "bc" and "dXYZ" are copied.
  OffsetMap inner;
  inner.Append(2, 0, 2);
  inner.Append(2, 4, 2);
  inner.Append(3, 6, 2);
  OffsetMap map;
  map.AppendCopy(inner, 1, 3);
  map.AppendCopy(inner, 3, 3);
  map.AppendCopy(inner, 3, 7);
  EXPECT_EQ(map.derived_length(), 6u);
  EXPECT_EQ(map.SourceBegin(0), 1u);
  EXPECT_EQ(map.SourceEnd(1), 2u);
  EXPECT_EQ(map.SourceBegin(1), 4u);
  EXPECT_EQ(map.SourceBegin(2), 5u);
  EXPECT_EQ(map.SourceBegin(3), 6u);
  EXPECT_EQ(map.SourceEnd(4), 8u);
  EXPECT_EQ(map.SourceEnd(6), 8u);
}

TEST(OffsetMapTest, EmptyMapAnswersZero) {
  EXPECT_EQ(OffsetMap().SourceBegin(3), 0u);
  EXPECT_EQ(OffsetMap().SourceEnd(3), 0u);
}

}  // namespace
}  // namespace quotecheck
