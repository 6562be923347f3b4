#include "checker/ingest/article_formats.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/ingest/html_reader.h"
#include "checker/ingest/jsonl_reader.h"
#include "checker/ingest/markdown_reader.h"
#include "checker/ingest/text_reader.h"

namespace quotecheck {
namespace {

constexpr absl::string_view kTextExtensions[] = {".txt", ".text"};
constexpr absl::string_view kMarkdownExtensions[] = {".md", ".markdown"};
constexpr absl::string_view kJsonLinesExtensions[] = {".jsonl", ".ndjson"};
constexpr absl::string_view kHtmlExtensions[] = {".html", ".htm", ".xhtml"};

constexpr ArticleFormat kText = {"text", kTextExtensions, ReadText};
constexpr ArticleFormat kMarkdown = {"markdown", kMarkdownExtensions, ReadMarkdown};
constexpr ArticleFormat kJsonLines = {"jsonl", kJsonLinesExtensions, ReadJsonLines};
constexpr ArticleFormat kHtml = {"html", kHtmlExtensions, ReadHtml};

constexpr ArticleFormat kFormats[] = {kText, kMarkdown, kJsonLines, kHtml};

}  // namespace

absl::Span<const ArticleFormat> ArticleFormats() { return kFormats; }

const ArticleFormat* FormatOfPath(absl::string_view path) {
  for (const ArticleFormat& format : kFormats) {
    for (absl::string_view extension : format.extensions) {
      if (absl::EndsWithIgnoreCase(path, extension)) return &format;
    }
  }
  return nullptr;
}

const ArticleFormat* FormatOfContent(absl::string_view first_bytes) {
  absl::ConsumePrefix(&first_bytes, "\xEF\xBB\xBF");
  first_bytes = absl::StripLeadingAsciiWhitespace(first_bytes);
  if (absl::StartsWith(first_bytes, "<")) return nullptr;
  if (absl::ConsumePrefix(&first_bytes, "{") &&
      absl::StartsWith(absl::StripLeadingAsciiWhitespace(first_bytes), "\"")) {
    return &kJsonLines;
  }
  return &kText;
}

}  // namespace quotecheck
