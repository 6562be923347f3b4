#include "tests/fuzz/ingest_invariants.h"

#include <variant>

#include "absl/strings/str_cat.h"
#include "checker/ingest/article_formats.h"
#include "checker/ingest/memory_file_system.h"
#include "checker/ingest/read_articles.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr char kContainers[] = "containers";

std::string BrokenPassage(const Passage& passage, size_t original_size) {
  if (!IsValidUtf8(passage.text)) return "text is not UTF-8";
  if (passage.source.derived_length() != passage.text.size()) return "the map does not fit";
  size_t last_end = 0;
  for (size_t at = 0; at < passage.text.size();) {
    const size_t end = at + DecodeUtf8(passage.text, at).length;
    const size_t source_begin = passage.source.SourceBegin(at);
    const size_t source_end = passage.source.SourceEnd(end);
    if (source_begin < last_end || source_end < source_begin || source_end > original_size) {
      return absl::StrCat("byte ", at, " of the text stands nowhere");
    }
    last_end = source_end;
    at = end;
  }
  return "";
}

std::string BrokenArticle(const Article& article) {
  const bool field = article.info.offsets == OffsetBase::kField;
  const size_t title_size =
      field ? article.info.title.value_or("").size() : article.original.size();
  std::string broken = BrokenPassage(article.body, article.original.size());
  if (broken.empty()) broken = BrokenPassage(article.title, title_size);
  return broken;
}

// The same bytes as a file of any kind, with limits that a small file can pass.
std::string BrokenInContainers(const std::string& bytes) {
  MemoryFileSystem files;
  files.AddFile("a", bytes);
  ReadOptions options;
  options.max_article_bytes = size_t{1} << 20;
  options.max_unpacked_bytes = size_t{4} << 20;
  options.max_members = 100;
  options.max_nesting = 4;
  std::string broken;
  ReadArticles(files, "a", options, [&](const ReadResult& result) {
    const auto* article = std::get_if<Article>(&result);
    if (article != nullptr && broken.empty()) broken = BrokenArticle(*article);
  });
  return broken;
}

std::string BrokenInFormat(const ArticleFormat& format, const std::string& bytes) {
  BufferedInput input(StreamOf(bytes));
  std::string broken;
  format.read("a.x", {}, &input, [&](const ReadResult& result) {
    const auto* article = std::get_if<Article>(&result);
    if (article != nullptr && broken.empty()) broken = BrokenArticle(*article);
  });
  return broken;
}

}  // namespace

std::vector<std::string> ReaderNames() {
  std::vector<std::string> names;
  for (const ArticleFormat& format : ArticleFormats()) names.emplace_back(format.name);
  names.emplace_back(kContainers);
  return names;
}

std::string BrokenInvariantOf(absl::string_view reader, const std::string& bytes) {
  if (reader == kContainers) return BrokenInContainers(bytes);
  for (const ArticleFormat& format : ArticleFormats()) {
    if (format.name == reader) return BrokenInFormat(format, bytes);
  }
  return absl::StrCat("no reader is called ", reader);
}

std::string BrokenInvariant(const std::string& bytes) {
  for (const std::string& reader : ReaderNames()) {
    const std::string broken = BrokenInvariantOf(reader, bytes);
    if (!broken.empty()) return absl::StrCat(reader, ": ", broken);
  }
  return "";
}

}  // namespace quotecheck
