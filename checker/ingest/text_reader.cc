#include "checker/ingest/text_reader.h"

#include <utility>

#include "checker/ingest/passage_builder.h"
#include "checker/ingest/text_file.h"

namespace quotecheck {

void ReadText(const std::string& path, const ReadOptions& options, BufferedInput* input,
              const ReadCallback& callback) {
  const auto read_body = [](Passage file, size_t begin, Article* article) {
    article->body = PassageFrom(std::move(file), begin);
  };
  ReadTextFile(path, "text", options, input, read_body, callback);
}

}  // namespace quotecheck
