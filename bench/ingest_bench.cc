// Times the reading of articles on one thread: plain text and wire copy in bytes a second, saved
// pages in pages a second. Every benchmark checks its answer before it is timed. The input is made
// here; pages are those of html_pages where QUOTECHECK_CORPORA names them.
//
//   bazel run -c opt //bench:ingest_bench      (from the top)

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "absl/strings/str_cat.h"
#include "benchmark/benchmark.h"
#include "checker/ingest/disk_file_system.h"
#include "checker/ingest/file_kind.h"
#include "checker/ingest/find_articles.h"
#include "checker/ingest/memory_file_system.h"
#include "checker/ingest/read_articles.h"

namespace quotecheck {
namespace {

constexpr char kParagraph[] =
    "The harbour of Norhaven stays open through the winter, the council said on Monday. \"We will "
    "keep the lights on,\" said Ada Lund, who runs the port with her brother.";

std::string Repeated(const std::string& piece, size_t times) {
  std::string repeated;
  for (size_t i = 0; i < times; ++i) repeated += piece;
  return repeated;
}

// The same with the marks, dashes and letters that print has; and in letters of two bytes each.
constexpr char kPrintedParagraph[] =
    "The café at the harbour of Nørhaven stays open – through the winter, that is – the council "
    "said on Monday. “We’ll keep the lights on,” said Ada Lund, who runs it with her brother.";
constexpr char kCyrillicParagraph[] =
    "Порт будет открыт всю зиму, сказал в понедельник совет города. «Мы не погасим огни», — "
    "сказала Ада Лунд.";

std::string TextFileOf(const char* paragraph) {
  return absl::StrCat("title: Harbour\n\n", Repeated(absl::StrCat(paragraph, "\n\n"), 40));
}

std::string NitfFile() {
  return absl::StrCat("<nitf><body><body.content>",
                      Repeated(absl::StrCat("<p>", kParagraph, "</p>\n"), 40),
                      "</body.content></body></nitf>");
}

// A page as large as they are: much script, much navigation, a little text.
std::string Page() {
  return absl::StrCat(
      "<!doctype html><html lang=en><head><title>Harbour</title><script>",
      Repeated("window.settings = {\"a\": [1, 2, 3]};\n", 3000), "</script></head><body><ul>",
      Repeated("<li class=\"menu-item depth-1\"><a href=\"/section/page\">Section</a></li>\n", 800),
      "</ul><div class=story><h1>Harbour</h1>",
      Repeated(absl::StrCat("<p>", kParagraph, "</p>"), 30), "</div></body></html>");
}

// The bytes of every page there is, unpacked.
std::vector<std::string> Pages() {
  const char* const corpora = std::getenv("QUOTECHECK_CORPORA");
  std::vector<std::string> pages;
  if (corpora != nullptr) {
    const DiskFileSystem disk;
    const FoundArticles found =
        FindArticles(disk, std::vector<std::string>{absl::StrCat(corpora, "/corpora/html_pages")},
                     IsArticleName);
    for (const std::string& path : found.paths) {
      ReadArticles(disk, path, {}, [&pages](ReadResult result) {
        auto* const article = std::get_if<Article>(&result);
        if (article != nullptr) pages.push_back(std::move(article->original));
      });
    }
  }
  if (pages.empty()) pages.assign(50, Page());
  return pages;
}

// Reads files one by one; ends the program where one gives no article.
class Batch {
 public:
  Batch(const std::string& extension, const std::vector<std::string>& files) {
    for (const std::string& bytes : files) {
      paths_.push_back(absl::StrCat(paths_.size(), extension));
      files_.AddFile(paths_.back(), bytes);
      bytes_ += bytes.size();
    }
    for (const std::string& path : paths_) {
      if (Read(path) > 0) continue;
      std::fprintf(stderr, "wrong answer: no article in %s\n", path.c_str());
      std::exit(1);
    }
  }

  void Run(benchmark::State& state) const {
    for (auto _ : state) {
      for (const std::string& path : paths_) benchmark::DoNotOptimize(Read(path));
    }
    const auto runs = static_cast<int64_t>(state.iterations());
    state.SetBytesProcessed(runs * static_cast<int64_t>(bytes_));
    state.SetItemsProcessed(runs * static_cast<int64_t>(paths_.size()));
  }

 private:
  // Bytes of text in a file's articles.
  size_t Read(const std::string& path) const {
    size_t bytes = 0;
    ReadArticles(files_, path, {}, [&bytes](const ReadResult& result) {
      const auto* const article = std::get_if<Article>(&result);
      if (article != nullptr) bytes += article->body.text.size();
    });
    return bytes;
  }

  MemoryFileSystem files_;
  std::vector<std::string> paths_;
  size_t bytes_ = 0;
};

std::vector<std::string> Copies(const std::string& file) { return {1000, file}; }

void BM_ReadText(benchmark::State& state) {
  Batch(".txt", Copies(TextFileOf(kParagraph))).Run(state);
}
void BM_ReadPrintedText(benchmark::State& state) {
  Batch(".txt", Copies(TextFileOf(kPrintedParagraph))).Run(state);
}
void BM_ReadCyrillicText(benchmark::State& state) {
  Batch(".txt", Copies(TextFileOf(kCyrillicParagraph))).Run(state);
}
void BM_ReadMarkdown(benchmark::State& state) {
  Batch(".md", Copies(TextFileOf(kParagraph))).Run(state);
}
void BM_ReadNitf(benchmark::State& state) { Batch(".xml", Copies(NitfFile())).Run(state); }
void BM_ReadPages(benchmark::State& state) { Batch(".html", Pages()).Run(state); }

BENCHMARK(BM_ReadText)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_ReadPrintedText)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_ReadCyrillicText)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_ReadMarkdown)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_ReadNitf)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_ReadPages)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quotecheck

BENCHMARK_MAIN();
