#include "checker/base/sort_unique.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(SortUniqueTest, SortsAndDropsRepeats) {
  std::vector<std::string> words = {"b", "a", "b", "", "a"};
  SortUnique(&words);
  EXPECT_EQ(words, (std::vector<std::string>{"", "a", "b"}));
  std::vector<int> none;
  SortUnique(&none);
  EXPECT_TRUE(none.empty());
}

}  // namespace
}  // namespace quotecheck
