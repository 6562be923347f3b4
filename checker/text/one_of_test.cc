#include "checker/text/one_of.h"

#include <array>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(OneOfTest, ListsAndArraysOfWords) {
  static constexpr absl::string_view kWords[] = {"and", "but"};
  static constexpr std::array<absl::string_view, 2> kArray = {"and", "but"};
  for (const char* word : {"and", "but"}) {
    EXPECT_TRUE(IsOneOf(word, {"and", "but"})) << word;
    EXPECT_TRUE(IsOneOf(word, kWords)) << word;
    EXPECT_TRUE(IsOneOf(word, kArray)) << word;
  }
  for (const char* word : {"", "an", "andy", "And", "or"}) {
    EXPECT_FALSE(IsOneOf(word, {"and", "but"})) << word;
    EXPECT_FALSE(IsOneOf(word, kWords)) << word;
    EXPECT_FALSE(IsOneOf(word, kArray)) << word;
  }
  EXPECT_FALSE(IsOneOf("and", {}));
}

}  // namespace
}  // namespace quotecheck
