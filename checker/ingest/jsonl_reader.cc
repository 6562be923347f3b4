#include "checker/ingest/jsonl_reader.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/decode.h"
#include "simdjson.h"

namespace quotecheck {
namespace {

using simdjson::dom::element;

// A string, a whole number, or a list of strings joined by commas; none for all else and for what
// is empty.
std::optional<std::string> AsString(element value) {
  if (value.is_string()) {
    const std::string_view text = value.get_string().value_unsafe();
    if (text.empty()) return std::nullopt;
    return std::string(text);
  }
  int64_t number = 0;
  if (value.get_int64().get(number) == simdjson::SUCCESS) return absl::StrCat(number);
  simdjson::dom::array list;
  if (value.get_array().get(list) != simdjson::SUCCESS) return std::nullopt;
  std::string joined;
  for (element item : list) {
    std::string_view text;
    if (item.get_string().get(text) != simdjson::SUCCESS || text.empty()) continue;
    if (!joined.empty()) joined += ", ";
    joined += text;
  }
  if (joined.empty()) return std::nullopt;
  return joined;
}

// The first of the fields that is given.
std::optional<std::string> Field(element record, std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    element value;
    if (record[key].get(value) != simdjson::SUCCESS) continue;
    std::optional<std::string> text = AsString(value);
    if (text.has_value()) return text;
  }
  return std::nullopt;
}

absl::StatusOr<Article> ReadRecord(element record) {
  if (!record.is_object()) return absl::InvalidArgumentError("not a JSON object");
  std::string_view text;
  if (record["text"].get_string().get(text) != simdjson::SUCCESS) {
    return absl::InvalidArgumentError("no string \"text\"");
  }
  Article article;
  article.original = std::string(text);
  article.body = DecodeUtf8Text(article.original);
  ArticleInfo& info = article.info;
  info.path = Field(record, {"path", "id"}).value_or("");
  info.format = "jsonl";
  info.offsets = OffsetBase::kField;
  info.title = Field(record, {"title"});
  info.published = Field(record, {"published", "date"});
  info.outlet = Field(record, {"outlet", "source"});
  info.byline = Field(record, {"byline", "authors", "author"});
  info.credit = Field(record, {"credit"});
  if (!info.credit.has_value()) info.credit = FindDatelineAgency(article.body.text);
  info.url = Field(record, {"url"});
  info.language = Field(record, {"language"});
  if (info.title.has_value()) article.title = DecodeUtf8Text(*info.title);
  if (absl::StripAsciiWhitespace(article.body.text).empty() && article.title.text.empty()) {
    return absl::InvalidArgumentError("holds no text");
  }
  return article;
}

absl::StatusOr<Article> ReadLine(const std::string& line, simdjson::dom::parser* parser) {
  element record;
  const simdjson::error_code error = parser->parse(line).get(record);
  if (error != simdjson::SUCCESS) {
    return absl::InvalidArgumentError(absl::StrCat("not JSON: ", simdjson::error_message(error)));
  }
  return ReadRecord(record);
}

}  // namespace

void ReadJsonLines(const std::string& path, const ReadOptions& options, BufferedInput* input,
                   const ReadCallback& callback) {
  simdjson::dom::parser parser;
  std::string line;
  for (size_t number = 1;; ++number) {
    const absl::StatusOr<bool> more = input->ReadLine(options.max_article_bytes, &line);
    const auto unchecked = [&](const absl::Status& status) {
      callback(Unchecked{path, absl::StrCat("line ", number, ": ", status.message())});
    };
    if (!more.ok()) {
      unchecked(more.status());
      if (!absl::IsResourceExhausted(more.status())) return;  // nothing more can be read
      continue;
    }
    if (!*more) return;
    if (number == 1 && absl::StartsWith(line, "\xEF\xBB\xBF")) line.erase(0, 3);
    if (absl::StripAsciiWhitespace(line).empty()) continue;
    absl::StatusOr<Article> article = ReadLine(line, &parser);
    if (!article.ok()) {
      unchecked(article.status());
      continue;
    }
    if (article->info.path.empty()) article->info.path = absl::StrCat(path, ":", number);
    callback(*std::move(article));
  }
}

}  // namespace quotecheck
