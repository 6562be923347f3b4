#include "checker/ingest/file_kind.h"

#include <string>

#include "absl/strings/match.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(FileKindTest, ContentTellsWhatAFileIs) {
  EXPECT_EQ(FileContentOf("\x1F\x8B\x08"), FileContent::kGzip);
  EXPECT_EQ(FileContentOf("BZh91AY"), FileContent::kArchive);
  EXPECT_EQ(FileContentOf("PK\x03\x04"), FileContent::kArchive);
  EXPECT_EQ(FileContentOf(std::string(257, 'a') + "ustar\0" + std::string(9, '0')),
            FileContent::kArchive);
  EXPECT_EQ(FileContentOf("WARC/1.1\r\n"), FileContent::kWarc);
  EXPECT_EQ(FileContentOf("No, she said."), FileContent::kPlain);
  EXPECT_EQ(FileContentOf(""), FileContent::kPlain);
}

TEST(FileKindTest, SaysHowToConvertADocument) {
  const std::string word = "PK\x03\x04" + std::string(26, 'x') + "[Content_Types].xml";
  for (const std::string& begin :
       {std::string("%PDF-1.7"), std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
        std::string("{\\rtf1"), word}) {
    EXPECT_EQ(FileContentOf(begin), FileContent::kUnread);
    EXPECT_TRUE(absl::StrContains(WhyUnread(begin), "convert it to text first")) << begin;
  }
  EXPECT_TRUE(absl::StrContains(WhyUnread("%PDF-"), "pdftotext"));
}

TEST(FileKindTest, NamesOfCompressedFiles) {
  EXPECT_EQ(WithoutCompression("a.html.gz"), "a.html");
  EXPECT_EQ(WithoutCompression("a.TGZ"), "a.tar");
  EXPECT_EQ(WithoutCompression("a.txt"), "a.txt");
}

TEST(FileKindTest, NamesOfArticles) {
  for (const char* name : {"a.txt", "a.html", "a.html.gz", "a.tar.zst", "a.tgz", "a.warc.gz",
                           "a.zip", "a.gz", "a.pdf", "a.DOCX", "a.json", "a.nitf"}) {
    EXPECT_TRUE(IsArticleName(name)) << name;
  }
  for (const char* name : {"a.jpg", "a.jpg.gz", "a", "a.css", "Makefile"}) {
    EXPECT_FALSE(IsArticleName(name)) << name;
  }
}

}  // namespace
}  // namespace quotecheck
