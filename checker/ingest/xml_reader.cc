#include "checker/ingest/xml_reader.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

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

// Gives articles the file that their offsets count in. Holds one back, so that the last of a file,
// and mostly the only one, gets the bytes themselves when nothing else of the file is in memory.
class OriginalGiver {
 public:
  OriginalGiver(const std::string& bytes, const ReadCallback& callback)
      : bytes_(bytes), callback_(callback) {}

  void Take(ReadResult result) {
    if (held_.has_value()) {
      if (Article* const article = InFile()) article->original = bytes_;
      callback_(*std::move(held_));
    }
    held_ = std::move(result);
  }

  // Hands on the last, if there is one. Its bytes are `bytes`, those of the file.
  void Finish(std::string bytes) {
    if (!held_.has_value()) return;
    if (Article* const article = InFile()) article->original = std::move(bytes);
    callback_(*std::move(held_));
  }

 private:
  // The article held, if its offsets count in the file.
  Article* InFile() {
    Article* const article = std::get_if<Article>(&*held_);
    return article != nullptr && article->info.offsets == OffsetBase::kFile ? article : nullptr;
  }

  const std::string& bytes_;
  const ReadCallback& callback_;
  std::optional<ReadResult> held_;
};

// Reads the articles of a file. True where it is a page instead.
absl::StatusOr<bool> ReadDocument(const std::string& path, const std::string& bytes,
                                  OriginalGiver* articles) {
  const Passage file = DecodeFile(bytes, DeclaredCharset(bytes));
  if (LooksBinary(file.text)) return absl::InvalidArgumentError("binary data, not XML");
  const absl::StatusOr<MarkupTree> tree = BuildXmlTree(file.text);
  if (!tree.ok()) {
    const absl::string_view begin = absl::string_view(file.text).substr(0, kHtmlBegins);
    if (absl::StrContains(absl::AsciiStrToLower(begin), "<html")) return true;
    return tree.status();
  }
  const MarkupNodeIndex root = RootOf(*tree);
  const absl::string_view name = tree->Name(root);
  for (const auto& format : kXmlFormats) {
    if (!absl::EqualsIgnoreCase(format.root, name)) continue;
    format.read(XmlDocument{path, file, *tree, root},
                [articles](ReadResult result) { articles->Take(std::move(result)); });
    return false;
  }
  if ((*tree)[root].tag == MarkupTag::kHtml) return true;
  return absl::InvalidArgumentError(absl::StrCat("XML of a kind that is not read: <", name, ">"));
}

absl::Status Read(const std::string& path, const ReadOptions& options, BufferedInput* input,
                  const ReadCallback& callback) {
  QC_ASSIGN_OR_RETURN(std::string bytes, input->ReadAll(options.max_article_bytes));
  OriginalGiver articles(bytes, callback);
  QC_ASSIGN_OR_RETURN(const bool is_page, ReadDocument(path, bytes, &articles));
  if (is_page) return ReadPage(path, std::move(bytes), callback);
  articles.Finish(std::move(bytes));
  return absl::OkStatus();
}

}  // namespace

void ReadXml(const std::string& path, const ReadOptions& options, BufferedInput* input,
             const ReadCallback& callback) {
  const absl::Status status = Read(path, options, input, callback);
  if (!status.ok()) callback(Unchecked{path, std::string(status.message())});
}

}  // namespace quotecheck
