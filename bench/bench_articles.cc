#include "bench/bench_articles.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/article_formats.h"
#include "checker/ingest/disk_file_system.h"
#include "checker/ingest/find_articles.h"
#include "checker/ingest/memory_file_system.h"
#include "checker/ingest/read_articles.h"

namespace quotecheck {
namespace {

constexpr size_t kArticles = 1000;

// What `gzip -dc` makes of a file; empty where it is not there.
std::string Unzipped(const std::string& path) {
  std::string bytes;
  FILE* pipe = popen(absl::StrCat("gzip -dc '", path, "' 2>/dev/null").c_str(), "r");
  if (pipe == nullptr) return bytes;
  char buffer[1 << 16];
  for (size_t read; (read = fread(buffer, 1, sizeof(buffer), pipe)) > 0;)
    bytes.append(buffer, read);
  pclose(pipe);
  return bytes;
}

void Collect(const FileSystem& files, const std::string& path, std::vector<Article>* articles) {
  ReadArticles(files, path, ReadOptions(), [articles](ReadResult result) {
    if (articles->size() < kArticles && std::holds_alternative<Article>(result)) {
      articles->push_back(std::get<Article>(std::move(result)));
    }
  });
}

std::vector<Article> FromCorpora(const std::string& folder) {
  MemoryFileSystem files;
  files.AddFile("allsides.jsonl", Unzipped(folder + "/corpora/allsides_dev/articles.jsonl.gz"));
  std::vector<Article> articles;
  Collect(files, "allsides.jsonl", &articles);
  return articles;
}

std::vector<Article> FromBatches() {
  const DiskFileSystem files;
  // `bazel run` says where the files lie: where it runs, there are links to them.
  const char* top = std::getenv("BUILD_WORKSPACE_DIRECTORY");
  const FoundArticles found =
      FindArticles(files, {absl::StrCat(top == nullptr ? "." : top, "/corpus")},
                   [](absl::string_view name) { return FormatOfPath(name) != nullptr; });
  std::vector<Article> articles;
  for (const std::string& path : found.paths) Collect(files, path, &articles);
  const size_t distinct = articles.size();
  while (distinct > 0 && articles.size() < kArticles) {
    Article copy = articles[articles.size() % distinct];
    absl::StrAppend(&copy.info.path, "-", articles.size());
    articles.push_back(std::move(copy));
  }
  return articles;
}

std::vector<Article> Load() {
  const char* corpora = std::getenv("QUOTECHECK_CORPORA");
  std::vector<Article> articles;
  if (corpora != nullptr) articles = FromCorpora(corpora);
  if (articles.empty()) articles = FromBatches();
  if (articles.empty()) {
    std::fprintf(stderr, "no articles: run from the top of the repository\n");
    std::exit(2);
  }
  return articles;
}

}  // namespace

const std::vector<Article>& BenchArticles() {
  static const auto& articles = *new std::vector<Article>(Load());
  return articles;
}

size_t BenchBytes() {
  size_t bytes = 0;
  for (const Article& article : BenchArticles()) bytes += article.body.text.size();
  return bytes;
}

}  // namespace quotecheck
