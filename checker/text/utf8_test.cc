#include "checker/text/utf8.h"

#include <random>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::ElementsAre;

std::vector<size_t> Lengths(absl::string_view text) {
  std::vector<size_t> lengths;
  for (size_t at = 0; at < text.size();) {
    lengths.push_back(DecodeUtf8(text, at).length);
    at += lengths.back();
  }
  return lengths;
}

TEST(Utf8Test, EveryCodePointSurvivesTheWayThereAndBack) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes;
    AppendUtf8(c, &bytes);
    const CodePoint forward = DecodeUtf8(bytes, 0);
    const CodePoint backward = DecodeUtf8Before(bytes, bytes.size());
    ASSERT_TRUE(forward.valid && backward.valid) << static_cast<uint32_t>(c);
    ASSERT_EQ(forward.value, c);
    ASSERT_EQ(backward.value, c);
    ASSERT_EQ(forward.length, bytes.size());
  }
}

TEST(Utf8Test, InvalidSequencesTakeTheirMaximalSubpart) {
  EXPECT_THAT(Lengths("\xC0\xAF"), ElementsAre(1, 1));                // overlong
  EXPECT_THAT(Lengths("\xED\xA0\x80"), ElementsAre(1, 1, 1));         // surrogate
  EXPECT_THAT(Lengths("\xF4\x90\x80\x80"), ElementsAre(1, 1, 1, 1));  // above U+10FFFF
  EXPECT_THAT(Lengths("\xE2\x80z"), ElementsAre(2, 1));               // cut short
  EXPECT_THAT(Lengths("\xF0\x9F\x98"), ElementsAre(3));               // cut at the end
  EXPECT_THAT(Lengths("\x80\xBF"), ElementsAre(1, 1));                // lone continuations
}

TEST(Utf8Test, BackwardDecodingMeetsInvalidBytes) {
  EXPECT_FALSE(DecodeUtf8Before("a\x80", 2).valid);
  EXPECT_FALSE(DecodeUtf8Before("\xE2\x80", 2).valid);
  EXPECT_EQ(DecodeUtf8Before("é", 2).value, U'é');
}

TEST(Utf8Test, ValidIsWhatIsDecodedWithoutError) {
  const std::vector<std::string> pieces = {"a",
                                           "plain text of some length, ",
                                           "é",
                                           "”",
                                           "😀",
                                           "\xC3",
                                           "\xA9",
                                           "\xE2\x80",
                                           "\xED\xA0\x80",
                                           "\xC0\xAF",
                                           "\xF4\x90",
                                           "\xFF"};
  std::mt19937 random(5);
  size_t valid = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    // Most rounds put in one piece that is none of UTF-8, or none of them.
    for (size_t i = random() % 40; i > 0; --i) text += pieces[random() % 5];
    if (round % 2 == 0) text.insert(random() % (text.size() + 1), pieces[random() % pieces.size()]);
    bool decodes = true;
    for (size_t at = 0; at < text.size();) {
      const CodePoint read = DecodeUtf8(text, at);
      decodes = decodes && read.valid;
      at += read.length;
    }
    ASSERT_EQ(IsValidUtf8(text), decodes) << testing::PrintToString(text);
    valid += decodes;
  }
  EXPECT_GT(valid, 5000u);
  EXPECT_LT(valid, 19000u);
}

TEST(Utf8Test, CountsAndValidates) {
  EXPECT_EQ(CountCodePoints("aé”😀"), 4u);
  EXPECT_EQ(CountCodePoints("a\xFF"
                            "b"),
            3u);
  EXPECT_TRUE(IsValidUtf8("aé”😀"));
  EXPECT_FALSE(
      IsValidUtf8("a\xFF"
                  "b"));
}

}  // namespace
}  // namespace quotecheck
