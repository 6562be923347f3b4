#include "checker/ingest/read_articles.h"

#include <string>

#include "checker/ingest/memory_file_system.h"
#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ReadForTest Read(const FileSystem& files, const std::string& path) {
  ReadForTest read;
  ReadArticles(files, path, {}, read.Callback());
  return read;
}

std::string FormatRead(const std::string& path, const std::string& bytes) {
  MemoryFileSystem files;
  files.AddFile(path, bytes);
  files.SetStandardInput(bytes);
  const ReadForTest read = Read(files, path);
  if (!read.unchecked.empty()) return read.unchecked[0].reason;
  return read.articles.empty() ? "nothing" : read.articles[0].info.format;
}

TEST(ReadArticlesTest, TheExtensionTellsTheFormat) {
  EXPECT_EQ(FormatRead("a.txt", "{\"text\":\"x\"}"), "text");
  EXPECT_EQ(FormatRead("a.TEXT", "<p>"), "text");
  EXPECT_EQ(FormatRead("a.md", "x"), "markdown");
  EXPECT_EQ(FormatRead("a.Markdown", "x"), "markdown");
  EXPECT_EQ(FormatRead("a.jsonl", "{\"text\":\"x\"}"), "jsonl");
  EXPECT_EQ(FormatRead("a.ndjson", "{\"text\":\"x\"}"), "jsonl");
}

TEST(ReadArticlesTest, WithoutOneTheContentTellsIt) {
  for (const char* path : {"-", "notes", "a.news"}) {
    EXPECT_EQ(FormatRead(path, "{\"text\":\"x\"}"), "jsonl");
    EXPECT_EQ(FormatRead(path, "\xEF\xBB\xBF\n { \"text\":\"x\"}"), "jsonl");
    EXPECT_EQ(FormatRead(path, "“No,” she said."), "text");
    EXPECT_EQ(FormatRead(path, "{No,} she said."), "text");
    EXPECT_EQ(FormatRead(path, " <!DOCTYPE html><p>No, she said, and went back to the harbour."),
              "html");
    EXPECT_EQ(FormatRead(path, "<nitf><body><body.content>x</body.content></body></nitf>"), "nitf");
    EXPECT_EQ(FormatRead(path, "{\n\"body_html\": \"x\"\n}"), "ninjs");
    EXPECT_EQ(FormatRead(path, "[{\"text\": \"x\"}]"), "jsonl");
    EXPECT_EQ(FormatRead(path, "[Sic] she said."), "text");
    EXPECT_EQ(FormatRead(path, "<unknown/>"), "XML of a kind that is not read: <unknown>");
    EXPECT_EQ(FormatRead(path, ""), "holds no text");
  }
}

TEST(ReadArticlesTest, WhatCannotBeOpenedIsUnchecked) {
  MemoryFileSystem files;
  files.AddUnreadableFile("locked.txt");
  files.AddFifo("pipe.txt");
  for (const std::string path : {"locked.txt", "pipe.txt", "gone.txt"}) {
    const ReadForTest read = Read(files, path);
    EXPECT_TRUE(read.articles.empty());
    ASSERT_EQ(read.unchecked.size(), 1u);
    EXPECT_EQ(read.unchecked[0].path, path);
  }
  EXPECT_EQ(Read(files, "locked.txt").unchecked[0].reason, "permission denied");
}

TEST(ReadArticlesTest, StandardInputIsNamedAsGiven) {
  MemoryFileSystem files;
  files.SetStandardInput("“No,” she said.");
  const ReadForTest read = Read(files, "-");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.path, "-");
}

}  // namespace
}  // namespace quotecheck
