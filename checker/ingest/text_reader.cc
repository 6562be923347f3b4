#include "checker/ingest/text_reader.h"

#include "checker/ingest/passage_builder.h"
#include "checker/ingest/text_file.h"

namespace quotecheck {

void ReadText(const std::string& path, const ReadOptions& options, BufferedInput* input,
              const ReadCallback& callback) {
  const auto read_body = [](const Passage& file, size_t begin, Article* article) {
    PassageBuilder builder(file);
    builder.Copy(begin, file.text.size());
    article->body = builder.Take();
  };
  ReadTextFile(path, "text", options, input, read_body, callback);
}

}  // namespace quotecheck
