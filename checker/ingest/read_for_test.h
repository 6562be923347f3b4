#ifndef QUOTECHECK_CHECKER_INGEST_READ_FOR_TEST_H_
#define QUOTECHECK_CHECKER_INGEST_READ_FOR_TEST_H_

#include <string>
#include <vector>

#include "checker/ingest/article_reader.h"
#include "checker/ingest/memory_file_system.h"

namespace quotecheck {

struct ReadForTest {
  std::vector<Article> articles;
  std::vector<Unchecked> unchecked;

  ReadCallback Callback() {
    return [this](ReadResult result) {
      if (auto* article = std::get_if<Article>(&result)) {
        articles.push_back(std::move(*article));
      } else {
        unchecked.push_back(std::get<Unchecked>(std::move(result)));
      }
    };
  }
};

// All that a reader makes of a file of these bytes at "a.x".
inline ReadForTest ReadBytes(ArticleReader reader, const std::string& bytes,
                             const ReadOptions& options = {}) {
  BufferedInput input(StreamOf(bytes));
  ReadForTest read;
  reader("a.x", options, &input, read.Callback());
  return read;
}

// The bytes that the first occurrence of `text` in a passage was read from.
inline std::string BytesOf(const Article& article, const Passage& passage,
                           const std::string& text) {
  const size_t begin = passage.text.find(text);
  if (begin == std::string::npos) return "<" + text + " is not in " + passage.text + ">";
  const size_t from = passage.source.SourceBegin(begin);
  return article.original.substr(from, passage.source.SourceEnd(begin + text.size()) - from);
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_READ_FOR_TEST_H_
