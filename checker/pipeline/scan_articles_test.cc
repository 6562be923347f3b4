#include "checker/pipeline/scan_articles.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// "file: article: quotes" or "file: reason", as they come.
std::vector<std::string> Scan(const FileSystem& files, const FoundArticles& found, size_t jobs) {
  ScanOptions options;
  options.jobs = jobs;
  std::vector<std::string> lines;
  ScanArticles(files, found, options, [&lines](const std::string& file, const ScanResult& result) {
    if (const auto* unchecked = std::get_if<Unchecked>(&result)) {
      lines.push_back(absl::StrCat(file, ": ", unchecked->reason));
      return;
    }
    const ScannedArticle& article = std::get<ScannedArticle>(result);
    std::string line = absl::StrCat(file, ": ", article.info.path, ":");
    for (const Quote& quote : article.quotes) absl::StrAppend(&line, " ", ComparedText(quote));
    lines.push_back(line);
  });
  return lines;
}

TEST(ScanArticlesTest, TheNumberOfJobsMakesNoDifference) {
  MemoryFileSystem files;
  FoundArticles found;
  std::vector<std::string> want;
  for (int i = 10; i < 60; ++i) {
    const std::string path = absl::StrCat("a", i, ".txt");
    const std::string said = absl::StrCat("“Pier ", i, " stays open,” said Ida Lund.");
    files.AddFile(path, i % 7 == 0 ? "" : said);
    found.paths.push_back(path);
    want.push_back(i % 7 == 0 ? path + ": holds no text"
                              : absl::StrCat(path, ": ", path, ": Pier ", i, " stays open,"));
  }
  files.AddFile("b.jsonl", "{\"id\":\"r\",\"text\":\"“No rush,” said Ida Lund.\"}\n{\n");
  found.paths.push_back("b.jsonl");
  want.push_back("b.jsonl: r: No rush,");
  for (size_t jobs : {1, 2, 8}) {
    std::vector<std::string> got = Scan(files, found, jobs);
    ASSERT_EQ(got.size(), want.size() + 1) << jobs;
    EXPECT_EQ(got.back().rfind("b.jsonl: line 2: not JSON", 0), 0u) << got.back();
    got.pop_back();
    EXPECT_EQ(got, want) << jobs;
  }
}

TEST(ScanArticlesTest, PrimarySourcesAreReadAsSpeech) {
  MemoryFileSystem files;
  const char kTranscript[] = "LUND: We stay here. I mean it.\n\nQUIST: We all go.\n";
  files.AddFile("talks/a.txt", kTranscript);
  files.AddFile("b.txt", kTranscript);
  ScanOptions options;
  options.primary = {"talks"};
  std::vector<size_t> turns;
  ScanArticles(files, {{"b.txt", "talks/a.txt"}, {}, {}}, options,
               [&turns](const std::string&, const ScanResult& result) {
                 const ScannedArticle& article = std::get<ScannedArticle>(result);
                 EXPECT_EQ(article.primary, !article.speech.empty());
                 turns.push_back(article.speech.size());
               });
  EXPECT_EQ(turns, (std::vector<size_t>{0, 2}));
}

}  // namespace
}  // namespace quotecheck
