#include "checker/base/word_hash.h"

#include <set>
#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(WordHashTest, DependsOnTheBytesAlone) {
  const std::string text = "tide tide";
  EXPECT_EQ(WordHash()(absl::string_view(text).substr(0, 4)),
            WordHash()(absl::string_view(text).substr(5)));
}

// Words of every length that differ in one byte.
TEST(WordHashTest, EveryByteCounts) {
  std::set<size_t> hashes = {WordHash()("")};
  size_t words = 1;
  for (size_t size = 1; size <= 40; ++size) {
    hashes.insert(WordHash()(std::string(size, 'a')));
    ++words;
    for (size_t at = 0; at < size; ++at) {
      std::string word(size, 'a');
      word[at] = 'b';
      hashes.insert(WordHash()(word));
      ++words;
    }
  }
  EXPECT_EQ(hashes.size(), words);
}

}  // namespace
}  // namespace quotecheck
