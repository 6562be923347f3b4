#ifndef QUOTECHECK_CHECKER_PIPELINE_ARTICLE_STREAM_H_
#define QUOTECHECK_CHECKER_PIPELINE_ARTICLE_STREAM_H_

#include <functional>
#include <string>

#include "checker/ingest/article_reader.h"
#include "checker/ingest/file_system.h"
#include "checker/ingest/find_articles.h"

namespace quotecheck {

// Takes an article, or what is unchecked, and the path of the file that it was found in.
using StreamCallback = std::function<void(const std::string& file, ReadResult result)>;

// Hands on the articles of a run, and what is unchecked, in order of their files and, within a
// file, of its records. No two articles have one path: a record whose id another article bears has
// "#2", "#3", ... put behind it. Memory: one article, and the paths.
void StreamArticles(const FileSystem& files, const FoundArticles& found, const ReadOptions& options,
                    const StreamCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_ARTICLE_STREAM_H_
