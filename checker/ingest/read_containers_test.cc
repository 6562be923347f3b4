#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/ingest/archive_for_test.h"
#include "checker/ingest/memory_file_system.h"
#include "checker/ingest/read_articles.h"
#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr char kText[] = "“No,” said Ada Lund.";
constexpr char kPage[] =
    "<html><p>&ldquo;No, the harbour stays open,&rdquo; said Ada Lund on Monday.</p></html>";

ReadForTest Read(const std::string& path, const std::string& bytes,
                 const ReadOptions& options = {}) {
  MemoryFileSystem files;
  files.AddFile(path, bytes);
  ReadForTest read;
  ReadArticles(files, path, options, read.Callback());
  return read;
}

std::string Paths(const ReadForTest& read) {
  std::string paths;
  for (const Article& article : read.articles) absl::StrAppend(&paths, article.info.path, "\n");
  for (const Unchecked& unchecked : read.unchecked) {
    absl::StrAppend(&paths, unchecked.path, ": ", unchecked.reason, "\n");
  }
  return paths;
}

TEST(ReadContainersTest, ReadsCompressedFiles) {
  for (const char* filter : {"gzip", "bzip2", "xz", "zstd"}) {
    const ReadForTest read = Read("a.txt.packed", Compress(filter, kText));
    ASSERT_EQ(read.articles.size(), 1u) << filter << Paths(read);
    EXPECT_EQ(read.articles[0].info.path, "a.txt.packed");
    EXPECT_EQ(read.articles[0].original, kText);
  }
  // Told by its content, and then by the name without the extension.
  EXPECT_EQ(Read("page.html.gz", Compress("gzip", kPage)).articles.at(0).info.format, "html");
  EXPECT_EQ(Read("page.txt", Compress("gzip", kPage)).articles.at(0).info.format, "text");
  // Members of a gzip file follow one another.
  EXPECT_EQ(
      Read("a.gz", Compress("gzip", "One. ") + Compress("gzip", "Two.") + std::string(9, '\0'))
          .articles.at(0)
          .original,
      "One. Two.");
}

TEST(ReadContainersTest, ReadsArchives) {
  const std::vector<TestMember> members = {
      {"b/a.txt", kText, ""},          {"page.html", kPage, ""},
      {"picture.jpg", "\xFF\xD8", ""}, {"b/.hidden.txt", kText, ""},
      {"__MACOSX/c.txt", kText, ""},   {"two.jsonl", "{\"text\":\"x\"}\n{\"text\":\"y\"}\n", ""}};
  const std::string expected = "a!/b/a.txt\na!/page.html\na!/two.jsonl:1\na!/two.jsonl:2\n";
  EXPECT_EQ(Paths(Read("a", MakeArchive("ustar", members))), expected);
  EXPECT_EQ(Paths(Read("a", MakeArchive("zip", members))), expected);
  for (const char* filter : {"gzip", "bzip2", "xz", "zstd"}) {
    EXPECT_EQ(Paths(Read("a", Compress(filter, MakeArchive("ustar", members)))), expected)
        << filter;
  }
}

TEST(ReadContainersTest, ReadsArchivesInArchives) {
  const std::string inner = MakeArchive("zip", {{"a.txt.gz", Compress("gzip", kText), ""}});
  const std::string outer =
      Compress("zstd", MakeArchive("ustar", {{"inner.zip", inner, ""}, {"b.txt", kText, ""}}));
  EXPECT_EQ(Paths(Read("o.tar.zst", outer)), "o.tar.zst!/inner.zip!/a.txt.gz\no.tar.zst!/b.txt\n");
  ReadOptions shallow;
  shallow.max_nesting = 2;
  EXPECT_EQ(Paths(Read("o.tar.zst", outer, shallow)),
            "o.tar.zst!/b.txt\n"
            "o.tar.zst!/inner.zip!/a.txt.gz: nested deeper than 2 containers\n");
}

TEST(ReadContainersTest, HasLimits) {
  const std::string archive =
      MakeArchive("ustar", {{"a.txt", kText, ""}, {"b.txt", kText, ""}, {"c.txt", kText, ""}});
  ReadOptions few;
  few.max_members = 2;
  EXPECT_EQ(Paths(Read("a", archive, few)), "a!/a.txt\na!/b.txt\na: holds more than 2 members\n");
  ReadOptions small;
  small.max_unpacked_bytes = 30;
  EXPECT_EQ(Paths(Read("a", archive, small)),
            "a!/a.txt\na!/b.txt: unpacks to more than 30 bytes\n"
            "a!/c.txt: unpacks to more than 30 bytes\n");
}

std::string Record(const std::string& headers, const std::string& block) {
  return absl::StrCat("WARC/1.0\r\n", headers, "Content-Length: ", block.size(), "\r\n\r\n", block,
                      "\r\n\r\n");
}

std::string Response(const std::string& uri, const std::string& http) {
  return Record(absl::StrCat("WARC-Type: response\r\nWARC-Target-URI: ", uri, "\r\n"), http);
}

TEST(ReadContainersTest, ReadsWarc) {
  const std::string packed = Compress("gzip", kPage);
  const std::string warc = absl::StrCat(
      Record("WARC-Type: warcinfo\r\n", "software: x\r\n"),
      Response("https://l.example/1",
               absl::StrCat("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", kPage)),
      Response("https://l.example/2",
               absl::StrCat("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                            "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n",
                            absl::Hex(packed.size()), "\r\n", packed, "\r\n0\r\n\r\n")),
      Response("https://l.example/3", "HTTP/1.1 404 Not Found\r\n\r\nNothing."),
      Response("https://l.example/4", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"),
      Record("WARC-Type: revisit\r\nWARC-Target-URI: https://l.example/5\r\n",
             "HTTP/1.1 200 OK\r\n"),
      Response("https://l.example/6",
               "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nx"),
      Record("WARC-Type: resource\r\nWARC-Target-URI: <https://l.example/7>\r\n"
             "Content-Type: text/plain\r\n",
             kText),
      Record("WARC-Type: conversion\r\nWARC-Target-URI: https://l.example/8\r\n"
             "Content-Type: text/plain\r\n",
             kText));
  const std::string expected =
      "c!/https://l.example/1\nc!/https://l.example/2\nc!/https://l.example/7\n"
      "c!/https://l.example/8\n"
      "c!/https://l.example/6: compressed data that is cut short\n";
  EXPECT_EQ(Paths(Read("c", warc)), expected);
  EXPECT_EQ(Paths(Read("c", Compress("gzip", warc))), expected);
  const ReadForTest read = Read("c", warc);
  EXPECT_EQ(read.articles[0].info.url, "https://l.example/1");
  EXPECT_EQ(read.articles[1].body.text, "“No, the harbour stays open,” said Ada Lund on Monday.");
}

TEST(ReadContainersTest, UsesTheCharsetOfTheHeader) {
  const std::string page =
      "<html><p>\xCF\xEE\xF0\xF2 \xE1\xF3\xE4\xE5\xF2 \xEE\xF2\xEA\xF0\xFB\xF2 \xE2\xF1\xFE "
      "\xE7\xE8\xEC\xF3, \xF1\xEA\xE0\xE7\xE0\xEB \xF1\xEE\xE2\xE5\xF2 "
      "\xE3\xEE\xF0\xEE\xE4\xE0.</p>";
  const ReadForTest read = Read(
      "c",
      Response("u",
               "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n" + page));
  EXPECT_EQ(read.articles.at(0).body.text, "Порт будет открыт всю зиму, сказал совет города.");
}

}  // namespace
}  // namespace quotecheck
