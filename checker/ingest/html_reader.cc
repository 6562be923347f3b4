#include "checker/ingest/html_reader.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/charset.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/html_tree.h"
#include "checker/ingest/markup_text.h"
#include "checker/ingest/page_article.h"
#include "checker/ingest/page_metadata.h"

namespace quotecheck {
namespace {

constexpr size_t kBreakBytes = 2;  // between paragraphs

Passage TextOfBlocks(const Passage& file, const MarkupTree& page,
                     const std::vector<PageBlock>& blocks) {
  MarkupTextBuilder builder(file, page);
  size_t bytes = 0;
  for (const PageBlock& block : blocks) {
    bytes += page[block.last].text_end - page[block.first].text_begin + kBreakBytes;
  }
  builder.Reserve(bytes);
  for (const PageBlock& block : blocks) {
    builder.BreakParagraph();
    for (MarkupNodeIndex i = block.first; i <= block.last;) {
      if (IsHidden(page[i].tag)) {
        i = page[i].end;
        continue;
      }
      if (page[i].tag == MarkupTag::kBr) builder.BreakLine();
      builder.AddText(i++);
    }
  }
  return builder.Take();
}

absl::StatusOr<Article> ReadArticle(const ReadOptions& options, BufferedInput* input) {
  QC_ASSIGN_OR_RETURN(std::string bytes, input->ReadAll(options.max_article_bytes));
  return ReadHtmlPage(std::move(bytes), "");
}

}  // namespace

absl::StatusOr<Article> ReadHtmlPage(std::string bytes, absl::string_view charset) {
  Article article;
  article.original = std::move(bytes);
  const Passage file = DecodeFile(
      article.original, charset.empty() ? DeclaredCharset(article.original) : std::string(charset));
  if (LooksBinary(file.text)) return absl::InvalidArgumentError("binary data, not HTML");
  const MarkupTree page = BuildHtmlTree(file.text);
  article.body = TextOfBlocks(file, page, FindArticleBlocks(page));
  ReadPageMetadata(file, page, &article);
  if (article.body.text.empty())
    return absl::InvalidArgumentError("a page that holds no article text");
  const std::optional<std::string> agency = FindDatelineAgency(article.body.text);
  if (agency.has_value()) article.info.credit = agency;
  article.info.format = "html";
  return article;
}

Passage ReadHtmlText(const std::string& html) {
  const Passage file = DecodeUtf8Text(html);
  const MarkupTree page = BuildHtmlTree(file.text);
  MarkupTextBuilder builder(file, page);
  builder.AddAll(0);
  return builder.Take();
}

Passage ReadHtmlArticle(const std::string& html) {
  const Passage file = DecodeUtf8Text(html);
  const MarkupTree page = BuildHtmlTree(file.text);
  return TextOfBlocks(file, page, FindArticleBlocks(page, true));
}

void ReadHtml(const std::string& path, const ReadOptions& options, BufferedInput* input,
              const ReadCallback& callback) {
  absl::StatusOr<Article> article = ReadArticle(options, input);
  if (!article.ok()) return callback(Unchecked{path, std::string(article.status().message())});
  article->info.path = path;
  callback(*std::move(article));
}

}  // namespace quotecheck
