#include "checker/pipeline/scan_articles.h"

#include <utility>

#include "checker/pipeline/article_stream.h"
#include "checker/pipeline/ordered_workers.h"
#include "checker/scan/scan_article.h"

namespace quotecheck {
namespace {

template <typename Result>
struct OfFile {
  std::string file;
  Result result;
};

OfFile<ScanResult> Scan(OfFile<ReadResult> read) {
  if (auto* unchecked = std::get_if<Unchecked>(&read.result)) {
    return {std::move(read.file), std::move(*unchecked)};
  }
  return {std::move(read.file), ScanArticle(std::get<Article>(read.result))};
}

}  // namespace

void ScanArticles(const FileSystem& files, const FoundArticles& found, const ScanOptions& options,
                  const ScanCallback& callback) {
  OrderedWorkers<OfFile<ReadResult>, OfFile<ScanResult>> workers(
      options.jobs, Scan,
      [&callback](OfFile<ScanResult> scan) { callback(scan.file, std::move(scan.result)); });
  StreamArticles(files, found, options.read,
                 [&workers](const std::string& file, ReadResult result) {
                   workers.Put({file, std::move(result)});
                 });
  workers.Finish();
}

}  // namespace quotecheck
