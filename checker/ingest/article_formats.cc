#include "checker/ingest/article_formats.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/html_reader.h"
#include "checker/ingest/json_reader.h"
#include "checker/ingest/jsonl_reader.h"
#include "checker/ingest/markdown_reader.h"
#include "checker/ingest/text_reader.h"
#include "checker/ingest/xml_reader.h"

namespace quotecheck {
namespace {

constexpr absl::string_view kTextExtensions[] = {".txt", ".text"};
constexpr absl::string_view kMarkdownExtensions[] = {".md", ".markdown"};
constexpr absl::string_view kJsonLinesExtensions[] = {".jsonl", ".ndjson"};
constexpr absl::string_view kHtmlExtensions[] = {".html", ".htm", ".xhtml"};
constexpr absl::string_view kXmlExtensions[] = {".xml", ".nitf", ".newsml",
                                                ".rss", ".atom", ".rdf"};
constexpr absl::string_view kJsonExtensions[] = {".json", ".jsonld", ".ninjs"};

constexpr ArticleFormat kText = {"text", kTextExtensions, ReadText};
constexpr ArticleFormat kMarkdown = {"markdown", kMarkdownExtensions, ReadMarkdown};
constexpr ArticleFormat kJsonLines = {"jsonl", kJsonLinesExtensions, ReadJsonLines};
constexpr ArticleFormat kHtml = {"html", kHtmlExtensions, ReadHtml};
constexpr ArticleFormat kXml = {"xml", kXmlExtensions, ReadXml};
constexpr ArticleFormat kJson = {"json", kJsonExtensions, ReadJson};

// How a page begins: with one of its own elements. Other markup is XML.
const ArticleFormat* FormatOfMarkup(absl::string_view begin) {
  if (absl::StartsWith(begin, "<?xml")) return &kXml;
  for (absl::string_view name : {"<!doctype html", "<html", "<head", "<body", "<meta", "<title",
                                 "<script", "<div", "<p>", "<p ", "<article", "<main"}) {
    if (absl::StartsWithIgnoreCase(begin, name)) return &kHtml;
  }
  const bool comment = absl::StartsWith(begin, "<!--");
  if (comment && absl::StrContains(absl::AsciiStrToLower(begin), "<html")) return &kHtml;
  return &kXml;
}

// A list of objects; an article may begin with "[".
bool BeginsJsonList(absl::string_view begin) {
  return absl::StartsWith(absl::StripLeadingAsciiWhitespace(begin.substr(1)), "{");
}

constexpr ArticleFormat kFormats[] = {kText, kMarkdown, kJsonLines, kHtml, kXml, kJson};

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
  const Passage decoded = DecodeFile(first_bytes);
  absl::string_view begin = absl::StripLeadingAsciiWhitespace(decoded.text);
  if (absl::StartsWith(begin, "<")) return FormatOfMarkup(begin);
  if (absl::StartsWith(begin, "[") && BeginsJsonList(begin)) return &kJson;
  if (!absl::StartsWith(begin, "{")) return &kText;
  const absl::string_view inside = absl::StripLeadingAsciiWhitespace(begin.substr(1));
  if (!absl::StartsWith(inside, "\"")) return &kText;
  // An object on a line of its own is a record; one over several lines is the file.
  const size_t line = begin.find('\n');
  const bool is_record = line == absl::string_view::npos ||
                         absl::EndsWith(absl::StripAsciiWhitespace(begin.substr(0, line)), "}");
  return is_record ? &kJsonLines : &kJson;
}

}  // namespace quotecheck
