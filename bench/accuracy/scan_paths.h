#ifndef QUOTECHECK_BENCH_ACCURACY_SCAN_PATHS_H_
#define QUOTECHECK_BENCH_ACCURACY_SCAN_PATHS_H_

#include <string>
#include <vector>

#include "checker/ingest/file_system.h"
#include "checker/ingest/find_articles.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// The files under the paths whose names are those of articles.
FoundArticles FindArticleFiles(const FileSystem& files, const std::vector<std::string>& paths);

// What the scanner finds in these files; what is no article is left out.
std::vector<ScannedArticle> ScanPaths(const std::vector<std::string>& paths);

}  // namespace quotecheck

#endif  // QUOTECHECK_BENCH_ACCURACY_SCAN_PATHS_H_
