#include "checker/base/index.h"

#include <type_traits>

#include "absl/container/flat_hash_set.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using PearIndex = Index<struct PearTag>;
using AppleIndex = Index<struct AppleTag>;

static_assert(!std::is_convertible_v<PearIndex, AppleIndex>);
static_assert(!std::is_convertible_v<size_t, PearIndex>);
static_assert(!std::is_convertible_v<PearIndex, size_t>);

TEST(IndexTest, OrdersByPosition) {
  EXPECT_LT(PearIndex(1), PearIndex(2));
  EXPECT_EQ(PearIndex(7), PearIndex(7));
  EXPECT_EQ(PearIndex(7).value(), 7u);
}

TEST(IndexTest, HashesByPosition) {
  absl::flat_hash_set<PearIndex> seen = {PearIndex(1), PearIndex(2), PearIndex(1)};
  EXPECT_EQ(seen.size(), 2u);
}

}  // namespace
}  // namespace quotecheck
