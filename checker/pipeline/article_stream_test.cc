#include "checker/pipeline/article_stream.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The paths of articles, and "path: reason" of what is unchecked, as they come.
std::vector<std::string> Stream(const FileSystem& files, const FoundArticles& found,
                                const StreamOptions& options = {}) {
  std::vector<std::string> lines;
  StreamArticles(files, found, options, [&lines](const std::string&, ReadResult result) {
    if (const auto* article = std::get_if<Article>(&result)) {
      lines.push_back(article->info.path);
    } else {
      const Unchecked& unchecked = std::get<Unchecked>(result);
      lines.push_back(absl::StrCat(unchecked.path, ": ", unchecked.reason));
    }
  });
  return lines;
}

TEST(ArticleStreamTest, EverythingComesInOrderOfPath) {
  MemoryFileSystem files;
  files.AddFile("b.txt", "text");
  files.AddFile("d.txt", "");
  files.AddFile("f.txt", "text");
  const FoundArticles found = {
      {"b.txt", "d.txt", "f.txt"}, {{"a", "1"}, {"c", "2"}, {"g", "3"}}, {}};
  EXPECT_EQ(
      Stream(files, found),
      (std::vector<std::string>{"a: 1", "b.txt", "c: 2", "d.txt: holds no text", "f.txt", "g: 3"}));
}

TEST(ArticleStreamTest, ABatchHoldsSoManyBytesAndNoMore) {
  MemoryFileSystem files;
  files.AddFile("a.txt", "four");
  files.AddFile("b.jsonl",
                "{\"id\":\"x\",\"text\":\"four\"}\n{\"id\":\"y\",\"text\":\"eight...\"}\n{}\n"
                "{\"id\":\"z\",\"text\":\"t\"}\n");
  files.AddFile("c.txt", "t");
  const FoundArticles found = {{"a.txt", "b.jsonl", "c.txt"}, {}, {}};
  const auto stream = [&](size_t limit) {
    StreamOptions options;
    options.max_batch_bytes = limit;
    return Stream(files, found, options);
  };
  EXPECT_EQ(stream(15),
            (std::vector<std::string>{"a.txt", "x", "y: the batch holds more than 15 bytes",
                                      "b.jsonl: line 3: no string \"text\"",
                                      "z: the batch holds more than 15 bytes",
                                      "c.txt: the batch holds more than 15 bytes"}));
  EXPECT_EQ(stream(18),
            (std::vector<std::string>{"a.txt", "x", "y", "b.jsonl: line 3: no string \"text\"", "z",
                                      "c.txt"}));
}

TEST(ArticleStreamTest, EachComesWithItsFile) {
  MemoryFileSystem files;
  files.AddFile("a.jsonl", "{\"id\":\"x\",\"text\":\"t\"}\n{}\n");
  files.AddFile("b.txt", "text");
  std::vector<std::string> of;
  StreamArticles(files, {{"a.jsonl", "b.txt"}, {{"c", "1"}}, {}}, {},
                 [&of](const std::string& file, const ReadResult&) { of.push_back(file); });
  EXPECT_EQ(of, (std::vector<std::string>{"a.jsonl", "a.jsonl", "b.txt", "c"}));
}

TEST(ArticleStreamTest, OutletsAreToldByPathWhereTheArticleNamesNone) {
  MemoryFileSystem files;
  files.AddFile("all/post/a.txt", "text");
  files.AddFile("all/post/b.txt", "outlet: Own Name\n\ntext");
  files.AddFile("all/c.txt", "text");
  files.AddFile("d.jsonl", "{\"id\":\"x\",\"text\":\"t\"}\n");
  files.AddFile("e.txt", "text");
  StreamOptions options;
  options.outlets = {{"Harbour Post", {"all/post"}}, {"Rest of All", {"all", "x"}}};
  std::vector<std::string> outlets;
  StreamArticles(files,
                 {{"all/c.txt", "all/post/a.txt", "all/post/b.txt", "d.jsonl", "e.txt"}, {}, {}},
                 options, [&outlets](const std::string&, const ReadResult& result) {
                   outlets.push_back(std::get<Article>(result).info.outlet.value_or("none"));
                 });
  EXPECT_EQ(outlets, (std::vector<std::string>{"Rest of All", "Harbour Post", "Own Name",
                                               "Rest of All", "none"}));
}

TEST(ArticleStreamTest, WhatIsMeantForSomethingElseIsPassedOverUnlessNamed) {
  MemoryFileSystem files;
  files.AddFile("batch/a.txt", "text");
  files.AddFile("batch/settings.json", "{\"indent\": 2}");
  FoundArticles found = {{"batch/a.txt", "batch/settings.json"}, {}, {}};
  EXPECT_EQ(Stream(files, found), std::vector<std::string>{"batch/a.txt"});
  found.named.insert("batch/settings.json");
  EXPECT_EQ(Stream(files, found),
            (std::vector<std::string>{
                "batch/a.txt", "batch/settings.json: JSON without any field of an article"}));
}

TEST(ArticleStreamTest, NoTwoArticlesHaveOnePath) {
  MemoryFileSystem files;
  files.AddFile("a.jsonl",
                "{\"id\":\"x\",\"text\":\"t\"}\n{\"id\":\"x#2\",\"text\":\"t\"}\n"
                "{\"id\":\"x\",\"text\":\"t\"}\n{\"id\":\"x\",\"text\":\"t\"}\n"
                "{\"id\":\"b.txt\",\"text\":\"t\"}\n");
  files.AddFile("b.txt", "text");
  EXPECT_EQ(Stream(files, {{"a.jsonl", "b.txt"}, {}, {}}),
            (std::vector<std::string>{"x", "x#2", "x#3", "x#4", "b.txt", "b.txt#2"}));
}

}  // namespace
}  // namespace quotecheck
