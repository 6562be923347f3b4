#include "checker/ingest/json_reader.h"

#include <memory>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/byline.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/iso_time.h"
#include "checker/ingest/json_ld.h"
#include "checker/ingest/json_record.h"
#include "checker/ingest/jsonl_reader.h"
#include "checker/ingest/string_stream.h"
#include "simdjson.h"

namespace quotecheck {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;

void Set(std::string value, std::optional<std::string>* field) {
  if (!value.empty()) *field = std::move(value);
}

Article FromJsonLd(JsonLdArticle&& found) {
  Article article;
  article.original = std::move(found.body);
  article.body = DecodeUtf8Text(article.original);
  ArticleInfo& info = article.info;
  info.format = "json-ld";
  info.offsets = OffsetBase::kField;
  Set(std::move(found.headline), &info.title);
  Set(IsoTime(found.published), &info.published);
  Set(std::move(found.outlet), &info.outlet);
  Set(CleanByline(found.byline), &info.byline);
  Set(std::move(found.language), &info.language);
  Set(std::move(found.url), &info.url);
  info.credit = FindDatelineAgency(article.body.text);
  if (!info.credit.has_value() && IsNewsAgency(found.credit)) info.credit = found.credit;
  if (info.title.has_value()) article.title = DecodeUtf8Text(*info.title);
  return article;
}

class JsonFileReader {
 public:
  JsonFileReader(const std::string& path, const RecordFields& fields, const ReadCallback& callback)
      : path_(path), fields_(fields), callback_(callback) {}

  void ReadJsonLdArticles(std::vector<JsonLdArticle> articles) const {
    size_t number = 0;
    for (JsonLdArticle& found : articles) {
      ++number;
      const std::string name = articles.size() == 1 ? path_ : absl::StrCat(path_, ":", number);
      if (found.body.empty()) {
        callback_(Unchecked{name, "JSON-LD without the article's text"});
        continue;
      }
      Article article = FromJsonLd(std::move(found));
      article.info.path = name;
      callback_(std::move(article));
    }
  }

  void ReadValue(element root) const {
    array list;
    if (root.get_array().get(list) == simdjson::SUCCESS) return ReadList(list);
    for (const char* key : {"articles", "items", "results", "data"}) {
      if (root[key].get_array().get(list) == simdjson::SUCCESS) return ReadList(list);
    }
    if (root.is_object() && !LooksLikeRecord(root, fields_)) {
      return callback_(Unchecked{path_, "JSON without any field of an article", /*foreign=*/true});
    }
    ReadRecord(root, path_);
  }

 private:
  void ReadList(array list) const {
    size_t number = 0;
    for (element record : list) ReadRecord(record, absl::StrCat(path_, ":", ++number));
    if (number == 0) callback_(Unchecked{path_, "JSON that holds no record"});
  }

  void ReadRecord(element record, const std::string& name) const {
    absl::StatusOr<Article> article = ReadJsonRecord(record, fields_);
    if (!article.ok()) return callback_(Unchecked{name, std::string(article.status().message())});
    // The id of ninjs is no path, unless somebody says that it is.
    const bool nameless = article->info.format == "ninjs" && fields_.path.empty();
    if (nameless || article->info.path.empty()) article->info.path = name;
    callback_(*std::move(article));
  }

  const std::string& path_;
  const RecordFields& fields_;
  const ReadCallback& callback_;
};

// Whether a file that is no single value is several, one after the other.
bool IsJsonLines(const std::string& bytes) {
  simdjson::dom::parser parser;
  const std::string first = bytes.substr(0, bytes.find('\n'));
  return first.size() < bytes.size() && parser.parse(first).error() == simdjson::SUCCESS;
}

absl::Status Read(const std::string& path, const ReadOptions& options, BufferedInput* input,
                  const ReadCallback& callback) {
  QC_ASSIGN_OR_RETURN(std::string bytes, input->ReadAll(options.max_article_bytes));
  if (absl::StartsWith(bytes, "\xEF\xBB\xBF")) bytes.erase(0, 3);
  simdjson::dom::parser parser;
  element root;
  const simdjson::error_code error = parser.parse(bytes).get(root);
  if (error != simdjson::SUCCESS) {
    if (!IsJsonLines(bytes)) {
      return absl::InvalidArgumentError(absl::StrCat("not JSON: ", simdjson::error_message(error)));
    }
    BufferedInput lines(std::make_unique<StringStream>(std::move(bytes)));
    ReadJsonLines(path, options, &lines, callback);
    return absl::OkStatus();
  }
  const JsonFileReader reader(path, options.fields, callback);
  std::vector<JsonLdArticle> articles;
  if (absl::StrContains(bytes, "\"@type\"")) articles = ReadJsonLd(bytes);
  bytes = std::string();  // what was read of them stands in the parser, or in the articles
  if (articles.empty()) {
    reader.ReadValue(root);
  } else {
    reader.ReadJsonLdArticles(std::move(articles));
  }
  return absl::OkStatus();
}

}  // namespace

void ReadJson(const std::string& path, const ReadOptions& options, BufferedInput* input,
              const ReadCallback& callback) {
  const absl::Status status = Read(path, options, input, callback);
  if (!status.ok()) callback(Unchecked{path, std::string(status.message())});
}

}  // namespace quotecheck
