#include "checker/base/byte_words.h"

#include <algorithm>
#include <array>
#include <random>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Against a look at each byte.
TEST(ByteWordsTest, AnswerForEachByte) {
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    std::array<unsigned char, sizeof(ByteWord)> bytes;
    // Bytes near each other, so that the questions are answered either way.
    const unsigned first = random() % 256;
    for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(first + random() % 8);
    const ByteWord word = LoadByteWord(reinterpret_cast<const char*>(bytes.data()));
    EXPECT_EQ(IsAsciiOnly(word),
              std::all_of(bytes.begin(), bytes.end(), [](unsigned char b) { return b < 0x80; }));
    const auto asked = static_cast<unsigned char>(first + 3);
    EXPECT_EQ(HasByte(word, asked), std::find(bytes.begin(), bytes.end(), asked) != bytes.end());
    for (int most : {1, 2, 32, 127, 128}) {
      const auto limit = static_cast<unsigned char>(most);
      EXPECT_EQ(HasByteBelow(word, limit), std::any_of(bytes.begin(), bytes.end(),
                                                       [&](unsigned char b) { return b < limit; }));
    }
  }
}

}  // namespace
}  // namespace quotecheck
