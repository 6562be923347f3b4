#include "checker/text/offset_map.h"

#include <random>
#include <vector>

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

TEST(OffsetMapTest, CharactersOfEqualLengthsKeepTheirPlaces) {
  // Three characters of two bytes in the source and one here, one of two and three, two of two and
  // one, then text put in twice.
  OffsetMap map;
  for (size_t source : {10, 12, 14}) map.Append(1, source, 2);
  map.Append(3, 16, 2);
  for (size_t source : {18, 20}) map.Append(1, source, 2);
  map.Append(2, 22, 0);
  map.Append(2, 22, 0);
  const size_t begins[] = {10, 12, 14, 16, 16, 16, 18, 20, 22, 22, 22, 22, 22};
  for (size_t i = 0; i < 13; ++i) EXPECT_EQ(map.SourceBegin(i), begins[i]) << i;
  const size_t ends[] = {10, 12, 14, 16, 18, 18, 18, 20, 22, 22, 22, 22, 22};
  for (size_t i = 0; i < 13; ++i) EXPECT_EQ(map.SourceEnd(i), ends[i]) << i;
  OffsetMap part;
  part.AppendCopy(map, 1, 8);
  EXPECT_EQ(part.derived_length(), 7u);
  for (size_t i = 0; i < 7; ++i) EXPECT_EQ(part.SourceBegin(i), begins[i + 1]) << i;
  for (size_t i = 1; i < 8; ++i) EXPECT_EQ(part.SourceEnd(i), ends[i + 1]) << i;
}

// Against one entry a byte, as the header describes the map.
TEST(OffsetMapTest, AgreesWithAPlainTable) {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    const int pieces = round % 10 == 0 ? 2000 : 20;
    OffsetMap map;
    std::vector<size_t> begins, ends;  // by derived byte
    size_t source = random() % 3;
    for (int piece = 0; piece < pieces; ++piece) {
      const size_t derived_length = random() % 4;
      const size_t source_length = random() % 4;
      if (random() % 4 == 0) source += random() % 3 * (random() % 8 == 0 ? 1000 : 1);  // a gap
      map.Append(derived_length, source, source_length);
      for (size_t i = 0; i < derived_length; ++i) {
        const bool copied = derived_length == source_length;
        begins.push_back(copied ? source + i : source);
        ends.push_back(copied ? source + i + 1 : source + source_length);
      }
      source += source_length;
    }
    ASSERT_EQ(map.derived_length(), begins.size());
    for (size_t i = 0; i < begins.size(); ++i) {
      ASSERT_EQ(map.SourceBegin(i), begins[i]);
      ASSERT_EQ(map.SourceEnd(i + 1), ends[i]);
    }
    OffsetMap copy;
    copy.AppendCopy(map, 0, begins.size());
    for (size_t i = 0; i < begins.size(); ++i) ASSERT_EQ(copy.SourceBegin(i), begins[i]);
  }
}

TEST(OffsetMapTest, EmptyMapAnswersZero) {
  EXPECT_EQ(OffsetMap().SourceBegin(3), 0u);
  EXPECT_EQ(OffsetMap().SourceEnd(3), 0u);
}

}  // namespace
}  // namespace quotecheck
