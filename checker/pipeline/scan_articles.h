#ifndef QUOTECHECK_CHECKER_PIPELINE_SCAN_ARTICLES_H_
#define QUOTECHECK_CHECKER_PIPELINE_SCAN_ARTICLES_H_

#include <cstddef>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "checker/ingest/article_reader.h"
#include "checker/ingest/file_system.h"
#include "checker/ingest/find_articles.h"
#include "checker/pipeline/article_stream.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

struct ScanOptions {
  StreamOptions stream;
  size_t jobs = 1;                   // threads that scan
  std::vector<std::string> primary;  // paths of articles that are the truth (path_set.h)
};

using ScanResult = std::variant<ScannedArticle, Unchecked>;

// Takes a scanned article, or what is unchecked, and the path of the file that it was found in.
using ScanCallback = std::function<void(const std::string& file, ScanResult result)>;

// Reads and scans the articles of a run; hands them on in the order of StreamArticles(), whatever
// `jobs` is. Memory: at most four articles a thread, which hold no more bytes together than one of
// the greatest size allowed (or 1 MiB), and one that is being read; two to three bytes for each of
// theirs, and what a thread needs for a window (scan/text_sections.h).
void ScanArticles(const FileSystem& files, const FoundArticles& found, const ScanOptions& options,
                  const ScanCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_SCAN_ARTICLES_H_
