#ifndef QUOTECHECK_CHECKER_INGEST_READ_ARTICLES_H_
#define QUOTECHECK_CHECKER_INGEST_READ_ARTICLES_H_

#include <string>

#include "checker/ingest/article_reader.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// Reads the file at `path` ("-": standard input) and hands on what it holds, in order.
//
// A container is told by its content, whatever it is called: gzip, zstd, xz, bzip2, tar, zip, WARC,
// and any of them inside another. The members of an archive that a directory's walk would read are
// "archive.zip!/name", the pages of a WARC file "crawl.warc!/address"; a compressed file keeps its
// name. Nothing is written to the disk, no link in an archive followed. The format of what is no
// container is told by its extension, else by its content. What is no article is unchecked, as is
// what passes a limit. Memory: one article and its text.
void ReadArticles(const FileSystem& files, const std::string& path, const ReadOptions& options,
                  const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_READ_ARTICLES_H_
