#include "checker/pipeline/scan_articles.h"

#include <algorithm>
#include <utility>

#include "checker/pipeline/ordered_workers.h"
#include "checker/pipeline/path_set.h"
#include "checker/scan/scan_article.h"

namespace quotecheck {
namespace {

// Of articles under way: enough for many threads, whatever the limit of one article.
constexpr size_t kLeastBytesUnderWay = 1 << 20;

struct ReadFile {
  std::string file;
  ReadResult result;
  bool primary = false;
};

struct ScannedFile {
  std::string file;
  ScanResult result;
};

ScannedFile Scan(ReadFile read) {
  if (auto* unchecked = std::get_if<Unchecked>(&read.result)) {
    return {std::move(read.file), std::move(*unchecked)};
  }
  const Article& article = std::get<Article>(read.result);
  return {std::move(read.file), read.primary ? ScanPrimary(article) : ScanArticle(article)};
}

}  // namespace

void ScanArticles(const FileSystem& files, const FoundArticles& found, const ScanOptions& options,
                  const ScanCallback& callback) {
  const PathSet primary(files, options.primary);
  OrderedWorkers<ReadFile, ScannedFile> workers(
      options.jobs, std::max(options.stream.read.max_article_bytes, kLeastBytesUnderWay), Scan,
      [&callback](ScannedFile scan) { callback(scan.file, std::move(scan.result)); });
  StreamArticles(files, found, options.stream, [&](const std::string& file, ReadResult result) {
    const auto* article = std::get_if<Article>(&result);
    const bool is_primary = article != nullptr && primary.Contains(article->info.path, file);
    const size_t bytes = article != nullptr ? article->original.size() : 0;
    workers.Put({file, std::move(result), is_primary}, bytes);
  });
  workers.Finish();
}

}  // namespace quotecheck
