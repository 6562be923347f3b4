#ifndef QUOTECHECK_CHECKER_REPORT_ARTICLE_RECORD_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_ARTICLE_RECORD_WRITER_H_

#include <ostream>

#include "checker/records/article.h"

namespace quotecheck {

// Writes an article as `quotecheck read` prints it: one line of JSON.
void WriteArticleRecord(const Article& article, std::ostream& out);

// Writes what `quotecheck read` prints of a file that is no article: {"path", "unchecked": reason}.
void WriteUncheckedRecord(const Unchecked& unchecked, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_ARTICLE_RECORD_WRITER_H_
