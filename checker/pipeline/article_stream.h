#ifndef QUOTECHECK_CHECKER_PIPELINE_ARTICLE_STREAM_H_
#define QUOTECHECK_CHECKER_PIPELINE_ARTICLE_STREAM_H_

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "checker/ingest/article_reader.h"
#include "checker/ingest/file_system.h"
#include "checker/ingest/find_articles.h"

namespace quotecheck {

// An outlet, and where its articles lie (path_set.h).
struct KnownOutlet {
  std::string name;
  std::vector<std::string> paths;
};

struct StreamOptions {
  ReadOptions read;
  // Of all articles together. The first that passes it, and all that come after, are unchecked.
  size_t max_batch_bytes = size_t{64} << 30;
  std::vector<KnownOutlet> outlets;  // of articles that name none; of several that fit, the first
};

// Takes an article, or what is unchecked, and the path of the file that it was found in.
using StreamCallback = std::function<void(const std::string& file, ReadResult result)>;

// Hands on the articles of a run, and what is unchecked, in order of their files and, within a
// file, of its records. No two articles have one path: a record whose id another article bears has
// "#2", "#3", ... put behind it. Memory: one article, and the paths.
void StreamArticles(const FileSystem& files, const FoundArticles& found,
                    const StreamOptions& options, const StreamCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_ARTICLE_STREAM_H_
