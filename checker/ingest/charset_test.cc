#include "checker/ingest/charset.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(CharsetTest, FindsWhatAFileSays) {
  EXPECT_EQ(DeclaredCharset("<?xml version='1.0' encoding=\"ISO-8859-2\"?>"), "iso-8859-2");
  EXPECT_EQ(DeclaredCharset("<html><head><meta charset=windows-1251>"), "windows-1251");
  EXPECT_EQ(DeclaredCharset("<META http-equiv='Content-Type' content='text/html; charset=Big5'>"),
            "big5");
  EXPECT_EQ(DeclaredCharset("<meta name=a content=b><meta charset='utf-8'>"), "utf-8");
  EXPECT_EQ(DeclaredCharset("<p>charset=koi8-r</p>"), "");
  EXPECT_EQ(DeclaredCharset(""), "");
}

TEST(CharsetTest, ReadsCharactersOfOneByteAndOfMore) {
  const std::unique_ptr<CharsetReader> cyrillic = CharsetReader::Open("windows-1251");
  ASSERT_NE(cyrillic, nullptr);
  EXPECT_EQ(cyrillic->Read("\xCF", 0).value, U'П');
  const std::unique_ptr<CharsetReader> japanese = CharsetReader::Open("Shift_JIS");
  ASSERT_NE(japanese, nullptr);
  const CodePoint read = japanese->Read("a\x93\x8C", 1);
  EXPECT_EQ(read.value, U'東');
  EXPECT_EQ(read.length, 2u);
  EXPECT_FALSE(japanese->Read("\x93", 0).valid);
  EXPECT_EQ(CharsetReader::Open("latin1")->Read("\x93", 0).value, U'“');
  EXPECT_EQ(CharsetReader::Open("iso-8859-9")->Read("\x93\xFD", 0).value, U'“');
  EXPECT_EQ(CharsetReader::Open("ks_c_5601-1987")->Read("\xC7\xD1", 0).value, U'한');
  EXPECT_EQ(CharsetReader::Open("utf-8"), nullptr);
  EXPECT_EQ(CharsetReader::Open("no-such"), nullptr);
  for (const char* escaped : {"ISO-2022-JP", "iso-2022-kr", "csISO2022JP", "hz-gb-2312", "HZ"}) {
    EXPECT_EQ(CharsetReader::Open(escaped), nullptr) << escaped;
  }
}

}  // namespace
}  // namespace quotecheck
