#include "bench/accuracy/scan_paths.h"

#include <utility>
#include <variant>

#include "absl/strings/string_view.h"
#include "checker/ingest/article_formats.h"
#include "checker/ingest/disk_file_system.h"
#include "checker/pipeline/scan_articles.h"

namespace quotecheck {

FoundArticles FindArticleFiles(const FileSystem& files, const std::vector<std::string>& paths) {
  return FindArticles(files, paths,
                      [](absl::string_view name) { return FormatOfPath(name) != nullptr; });
}

std::vector<ScannedArticle> ScanPaths(const std::vector<std::string>& paths) {
  const DiskFileSystem files;
  const FoundArticles found = FindArticleFiles(files, paths);
  std::vector<ScannedArticle> articles;
  ScanArticles(files, found, ScanOptions(), [&](const std::string&, ScanResult result) {
    if (auto* article = std::get_if<ScannedArticle>(&result)) {
      articles.push_back(std::move(*article));
    }
  });
  return articles;
}

}  // namespace quotecheck
