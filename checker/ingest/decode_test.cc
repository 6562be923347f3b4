#include "checker/ingest/decode.h"

#include <random>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/utf8.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using std::string_literals::operator""s;

// The bytes of the file that the first occurrence of `text` was read from.
std::string SourceOf(const std::string& file, const Passage& passage, const std::string& text) {
  const size_t begin = passage.text.find(text);
  if (begin == std::string::npos) return "<" + text + " is not in " + passage.text + ">";
  const size_t from = passage.source.SourceBegin(begin);
  return file.substr(from, passage.source.SourceEnd(begin + text.size()) - from);
}

struct Case {
  const char* name;
  std::string file;
  std::string text;
  // Words of the text and the bytes they stand for.
  std::vector<std::pair<std::string, std::string>> places;
};

class DecodeTest : public testing::TestWithParam<Case> {};

TEST_P(DecodeTest, ReadsTheTextAndKnowsWhereItStands) {
  const Case& c = GetParam();
  const Passage passage = DecodeFile(c.file);
  EXPECT_EQ(passage.text, c.text);
  EXPECT_EQ(passage.source.derived_length(), passage.text.size());
  for (const auto& [text, bytes] : c.places) EXPECT_EQ(SourceOf(c.file, passage, text), bytes);
}

const Case kCases[] = {
    {"Utf8", "Zoë said “no”.", "Zoë said “no”.", {{"“no”", "“no”"}, {"Zoë", "Zoë"}}},
    {"Utf8WithMark", "\xEF\xBB\xBFOne “two”", "One “two”", {{"One", "One"}, {"two", "two"}}},
    {"Utf16Little",
     "\xFF\xFEO\0k\0\x1C\x20n\0\x1D\x20\r\0\n\0\x3D\xD8\x00\xDEz\0"s,
     "Ok“n”\n😀z",
     {{"k", "k\0"s}, {"“n", "\x1C\x20n\0"s}, {"\n", "\r\0\n\0"s}, {"😀", "\x3D\xD8\x00\xDE"s}}},
    {"Utf16Big",
     "\xFE\xFF\0O\0k\x20\x1C\0n\xD8\x3D\0z\0"s,
     "Ok“n\uFFFDz\uFFFD",
     {{"k“", "\0k\x20\x1C"s}, {"\uFFFDz", "\xD8\x3D\0z"s}}},
    {"Windows1252",
     "Caf\xE9 \x93no\x94 \x81 \x85",
     "Café “no” \uFFFD …",
     {{"“no”", "\x93no\x94"}, {"é", "\xE9"}, {"…", "\x85"}}},
    // É” makes two bytes that are one letter in UTF-8: what prevails in the file decides.
    {"Windows1252WithAPairThatIsUtf8", "\x93T\xC9\x94 \x93x\x94", "“TÉ” “x”", {{"É”", "\xC9\x94"}}},
    {"Utf8WithAStrayWindows1252Byte",
     "“one” \x93two\x94 Zoë",
     "“one” “two” Zoë",
     {{"“two”", "\x93two\x94"}, {"Zoë", "Zoë"}}},
    {"Utf8WithASequenceCutShort",
     "“one” \xE2\x80 ”",
     "“one” \uFFFD ”",
     {{"\uFFFD", "\xE2\x80"}, {" ”", " ”"}}},
    {"Utf8CutShortAtTheEnd", "“one” \xE2", "“one” \uFFFD", {{"\uFFFD", "\xE2"}}},
    {"LineEnds",
     "a\r\nb\rc\n\r\nd\r",
     "a\nb\nc\n\nd\n",
     {{"a\n", "a\r\n"}, {"\nb", "\r\nb"}, {"b\nc", "b\rc"}, {"\n\nd", "\n\r\nd"}, {"d\n", "d\r"}}},
    {"Nul", "a\0b"s, "a\uFFFDb", {{"\uFFFD", "\0"s}, {"b", "b"}}},
    {"Empty", "", "", {}},
    {"MarkAlone", "\xFF\xFE", "", {}},
};

INSTANTIATE_TEST_SUITE_P(Encodings, DecodeTest, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(DecodeUtf8TextTest, LeavesInvalidBytesUndecided) {
  const Passage passage = DecodeUtf8Text("a\x93\r\nb");
  EXPECT_EQ(passage.text, "a\uFFFD\nb");
  EXPECT_EQ(passage.source.SourceBegin(passage.text.find('b')), 4u);
}

TEST(DecodeTest, AnyBytesGiveValidUtf8WithEveryCharacterInItsPlace) {
  std::mt19937 random(7);
  const std::string alphabet = "ab\r\n\0\xC3\xA9\xE2\x80\x9C\x93\xF0\xFF\xFE\xD8\x3D"s;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    const size_t length = random() % 40;
    for (size_t i = 0; i < length; ++i) bytes.push_back(alphabet[random() % alphabet.size()]);
    const Passage passage = DecodeFile(bytes);
    ASSERT_TRUE(IsValidUtf8(passage.text));
    ASSERT_EQ(passage.text.find('\r'), std::string::npos);
    ASSERT_EQ(passage.source.derived_length(), passage.text.size());
    size_t last_end = 0;
    for (size_t at = 0; at < passage.text.size();) {
      const size_t end = at + DecodeUtf8(passage.text, at).length;
      const size_t begin = passage.source.SourceBegin(at);
      ASSERT_GE(begin, last_end);
      last_end = passage.source.SourceEnd(end);
      ASSERT_LT(begin, last_end);
      ASSERT_LE(last_end, bytes.size());
      at = end;
    }
  }
}

TEST(DecodeTest, WhatIsUtf8ThroughoutIsReadLikeWhatIsNot) {
  std::mt19937 random(9);
  const std::vector<std::string> pieces = {"a", "\r", "\n", "\r\n", "\0"s, "é", "“", "😀", "word "};
  for (int round = 0; round < 2000; ++round) {
    std::string bytes = "éééééééé";  // so that one stray byte does not change what it is taken for
    for (size_t i = random() % 40; i > 0; --i) bytes += pieces[random() % pieces.size()];
    const Passage valid = DecodeFile(bytes);
    const Passage invalid = DecodeFile(bytes + ".\x93");
    ASSERT_EQ(valid.text + ".“", invalid.text) << testing::PrintToString(bytes);
    for (size_t at = 0; at < valid.text.size(); at += DecodeUtf8(valid.text, at).length) {
      ASSERT_EQ(valid.source.SourceBegin(at), invalid.source.SourceBegin(at));
      ASSERT_EQ(valid.source.SourceEnd(at + 1), invalid.source.SourceEnd(at + 1));
    }
  }
}

TEST(LooksBinaryTest, TellsTextWithFlawsFromNoText) {
  EXPECT_FALSE(LooksBinary(""));
  EXPECT_FALSE(LooksBinary("A line.\n\tAnother\r\n\fpage."));
  EXPECT_FALSE(LooksBinary(DecodeFile("a\0b"s).text));
  std::string text;
  for (int i = 0; i < 200; ++i) text += "Words of an article follow here. ";
  EXPECT_FALSE(LooksBinary(text + DecodeFile(std::string(20, '\0')).text));
  EXPECT_EQ(DecodeFile("w\0o\0r\0d\0s\0 \0o\0f\0 \0i\0t\0"s).text, "words of it");
  std::mt19937 random(1);
  std::string noise;
  for (int i = 0; i < 4096; ++i) noise.push_back(static_cast<char>(random()));
  EXPECT_TRUE(LooksBinary(DecodeFile(noise).text));
}

}  // namespace
}  // namespace quotecheck
