#include "checker/ingest/iso_2022_jp.h"

#include <string>

#include "checker/ingest/decode.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The bytes of the file that the first occurrence of `text` was read from.
std::string SourceOf(const std::string& file, const Passage& passage, const std::string& text) {
  const size_t begin = passage.text.find(text);
  if (begin == std::string::npos) return "<not there>";
  const size_t from = passage.source.SourceBegin(begin);
  return file.substr(from, passage.source.SourceEnd(begin + text.size()) - from);
}

TEST(Iso2022JpTest, ReadsAllItsSetsInTheirPlaces) {
  const std::string file =
      "Ax\x1B$B!VEl5~!W\x1B(B said\x1B(J\\~\x1B(I1\x1B(B.\r\n\x1B$@El\nB\x1B(B\x1B$B";
  const Passage passage = DecodeFile(file);
  EXPECT_EQ(passage.text, "Ax「東京」 said¥‾ｱ.\n東\nB");
  EXPECT_EQ(passage.source.derived_length(), passage.text.size());
  EXPECT_EQ(SourceOf(file, passage, "Ax"), "Ax");
  EXPECT_EQ(SourceOf(file, passage, "「"), "\x1B$B!V");
  EXPECT_EQ(SourceOf(file, passage, "東京"), "El5~");
  EXPECT_EQ(SourceOf(file, passage, " said"), "\x1B(B said");
  EXPECT_EQ(SourceOf(file, passage, "ｱ"), "\x1B(I1");
  EXPECT_EQ(SourceOf(file, passage, ".\n"), "\x1B(B.\r\n");
}

TEST(Iso2022JpTest, ReadsDamagedTextToo) {
  EXPECT_EQ(DecodeFile("\x1B$BE").text, "\uFFFD");
  EXPECT_EQ(DecodeFile("\x1B$B\x7F"
                       "El")
                .text,
            "\uFFFD東");
  EXPECT_EQ(DecodeFile("\x1B$B)!a").text, "\uFFFD\uFFFD");
  EXPECT_EQ(DecodeFile("\x1B$B").text, "");
  EXPECT_EQ(DecodeFile("a\x1B$").text, "a\x1B$");
}

TEST(Iso2022JpTest, TellsItFromOtherText) {
  EXPECT_TRUE(IsIso2022Jp("a\x1B$BEl\x1B(B"));
  EXPECT_FALSE(IsIso2022Jp("\x1B[1mbold\x1B[0m"));
  EXPECT_FALSE(IsIso2022Jp("\x1B$BEl and \xE6\x9D\xB1"));
  EXPECT_FALSE(IsIso2022Jp(""));
}

}  // namespace
}  // namespace quotecheck
