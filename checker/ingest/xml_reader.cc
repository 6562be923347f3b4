#include "checker/ingest/xml_reader.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/charset.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/feed_reader.h"
#include "checker/ingest/html_reader.h"
#include "checker/ingest/newsml_g2_reader.h"
#include "checker/ingest/newsml_reader.h"
#include "checker/ingest/nitf_reader.h"
#include "checker/ingest/xml_document.h"
#include "checker/ingest/xml_tree.h"

namespace quotecheck {
namespace {

constexpr size_t kHtmlBegins = 1 << 10;

// A format of XML by the local name of its root element.
constexpr struct {
  absl::string_view root;
  XmlFormatReader read;
} kXmlFormats[] = {
    {"nitf", ReadNitf},         {"NewsML", ReadNewsMl},
    {"newsItem", ReadNewsMlG2}, {"newsMessage", ReadNewsMlG2},
    {"rss", ReadFeed},          {"feed", ReadFeed},
    {"RDF", ReadFeed},
};

MarkupNodeIndex RootOf(const MarkupTree& tree) {
  MarkupNodeIndex root = 1;
  while (!tree.IsElement(root)) ++root;
  return root;
}

absl::Status ReadPage(const std::string& path, std::string bytes, const ReadCallback& callback) {
  QC_ASSIGN_OR_RETURN(Article article, ReadHtmlPage(std::move(bytes), ""));
  article.info.path = path;
  callback(std::move(article));
  return absl::OkStatus();
}

absl::Status Read(const std::string& path, const ReadOptions& options, BufferedInput* input,
                  const ReadCallback& callback) {
  QC_ASSIGN_OR_RETURN(std::string bytes, input->ReadAll(options.max_article_bytes));
  const Passage file = DecodeFile(bytes, DeclaredCharset(bytes));
  if (LooksBinary(file.text)) return absl::InvalidArgumentError("binary data, not XML");
  const absl::StatusOr<MarkupTree> tree = BuildXmlTree(file.text);
  if (!tree.ok()) {
    const absl::string_view begin = absl::string_view(file.text).substr(0, kHtmlBegins);
    if (absl::StrContains(absl::AsciiStrToLower(begin), "<html")) {
      return ReadPage(path, std::move(bytes), callback);
    }
    return tree.status();
  }
  const MarkupNodeIndex root = RootOf(*tree);
  const absl::string_view name = tree->Name(root);
  for (const auto& format : kXmlFormats) {
    if (!absl::EqualsIgnoreCase(format.root, name)) continue;
    format.read(XmlDocument{path, bytes, file, *tree, root}, callback);
    return absl::OkStatus();
  }
  if ((*tree)[root].tag == MarkupTag::kHtml) return ReadPage(path, std::move(bytes), callback);
  return absl::InvalidArgumentError(absl::StrCat("XML of a kind that is not read: <", name, ">"));
}

}  // namespace

void ReadXml(const std::string& path, const ReadOptions& options, BufferedInput* input,
             const ReadCallback& callback) {
  const absl::Status status = Read(path, options, input, callback);
  if (!status.ok()) callback(Unchecked{path, std::string(status.message())});
}

}  // namespace quotecheck
