#include "checker/ingest/markdown_reader.h"

#include "checker/ingest/header_fields.h"
#include "checker/ingest/markdown_blocks.h"
#include "checker/ingest/markdown_inlines.h"
#include "checker/ingest/text_file.h"

namespace quotecheck {

void ReadMarkdown(const std::string& path, const ReadOptions& options, BufferedInput* input,
                  const ReadCallback& callback) {
  const auto read_body = [](Passage file, size_t begin, Article* article) {
    const MarkdownBlocks blocks = StripMarkdownBlocks(file, begin);
    file = {};  // as large as its blocks
    const size_t end = blocks.text.text.size();
    size_t body_begin = 0;
    if (blocks.title_end > 0 && !article->info.title.has_value()) {
      SetHeaderField(HeaderField::kTitle,
                     StripMarkdownInlines(blocks.text, 0, blocks.title_end, blocks.labels),
                     article);
      body_begin = blocks.text.text.find_first_not_of('\n', blocks.title_end);
    }
    if (body_begin >= end) return;
    article->body = StripMarkdownInlines(blocks.text, body_begin, end, blocks.labels);
  };
  ReadTextFile(path, "markdown", options, input, read_body, callback);
}

}  // namespace quotecheck
