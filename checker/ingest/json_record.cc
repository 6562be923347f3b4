#include "checker/ingest/json_record.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/byline.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/html_reader.h"
#include "checker/ingest/iso_time.h"

namespace quotecheck {
namespace {

using simdjson::dom::element;
using Keys = std::initializer_list<const char*>;

constexpr Keys kTexts = {"text",      "maintext",    "article_text", "body",
                         "body_text", "articleBody", "content_text", "content"};
constexpr Keys kHtml = {"body_xhtml", "body_html", "content_html"};
constexpr Keys kTitles = {"title", "headline", "headlines"};
constexpr Keys kTimes = {"published",      "date",           "date_publish",
                         "publish_date",   "datePublished",  "date_published",
                         "versioncreated", "contentcreated", "firstcreated"};

// A string, a whole number or an object's name or value; none for all else and what is empty.
std::optional<std::string> AsText(element value) {
  std::string_view text;
  if (value.get_string().get(text) == simdjson::SUCCESS && !text.empty()) return std::string(text);
  int64_t number = 0;
  if (value.get_int64().get(number) == simdjson::SUCCESS) return absl::StrCat(number);
  simdjson::dom::object fields;
  if (value.get_object().get(fields) != simdjson::SUCCESS) return std::nullopt;
  for (const char* key : {"name", "value"}) {
    if (fields[key].get_string().get(text) == simdjson::SUCCESS && !text.empty()) {
      return std::string(text);
    }
  }
  return std::nullopt;
}

// The same, or those of a list joined by commas.
std::optional<std::string> AsString(element value) {
  simdjson::dom::array list;
  if (value.get_array().get(list) != simdjson::SUCCESS) return AsText(value);
  std::string joined;
  for (element item : list) {
    const std::optional<std::string> text = AsText(item);
    if (!text.has_value()) continue;
    if (!joined.empty()) joined += ", ";
    joined += *text;
  }
  if (joined.empty()) return std::nullopt;
  return joined;
}

// A string that is not empty.
std::optional<std::string> AsOwnText(element value) {
  std::string_view text;
  if (value.get_string().get(text) != simdjson::SUCCESS || text.empty()) return std::nullopt;
  return std::string(text);
}

bool IsAddress(absl::string_view text) {
  return absl::StartsWith(text, "http://") || absl::StartsWith(text, "https://");
}

// What names somebody: trafilatura's "source" is an address.
std::optional<std::string> AsName(element value) {
  std::optional<std::string> name = AsString(value);
  return name.has_value() && IsAddress(*name) ? std::nullopt : name;
}

std::optional<std::string> AsAgency(element value) {
  std::optional<std::string> name = AsString(value);
  return name.has_value() && !IsNewsAgency(*name) ? std::nullopt : name;
}

// Makes something of a field's value, or nothing.
using ReadValue = std::optional<std::string> (*)(element value);

// The first of the fields that is given, as `read` takes it.
std::optional<std::string> Field(element record, Keys keys, ReadValue read = AsString) {
  for (const char* key : keys) {
    element value;
    if (record[key].get(value) != simdjson::SUCCESS) continue;
    std::optional<std::string> text = read(value);
    if (text.has_value()) return text;
  }
  return std::nullopt;
}

// The field that RecordFields calls by this name.
std::optional<element> NamedField(element record, absl::string_view name) {
  element value;
  if (record[std::string_view(name.data(), name.size())].get(value) == simdjson::SUCCESS) {
    return value;
  }
  const size_t point = name.find('.');
  if (point == absl::string_view::npos) return std::nullopt;
  if (record[std::string_view(name.data(), point)].get(value) != simdjson::SUCCESS) {
    return std::nullopt;
  }
  element first;
  if (value.is_array() && value.at(0).get(first) == simdjson::SUCCESS) value = first;
  return NamedField(value, name.substr(point + 1));
}

// The same of fields that are called by other names.
std::optional<std::string> Field(element record, const std::vector<std::string>& names,
                                 ReadValue read = AsString) {
  for (const std::string& name : names) {
    const std::optional<element> value = NamedField(record, name);
    if (!value.has_value()) continue;
    std::optional<std::string> text = read(*value);
    if (text.has_value()) return text;
  }
  return std::nullopt;
}

// The same of both, other names first.
std::optional<std::string> Field(element record, const std::vector<std::string>& names, Keys keys,
                                 ReadValue read = AsString) {
  std::optional<std::string> text = Field(record, names, read);
  return text.has_value() ? text : Field(record, keys, read);
}

// The text of the first body that is a list's item, preferring HTML.
std::optional<std::string> FirstBody(element record) {
  simdjson::dom::array bodies;
  if (record["bodies"].get_array().get(bodies) != simdjson::SUCCESS) return std::nullopt;
  std::optional<std::string> first;
  for (element body : bodies) {
    std::string_view value;
    if (body["value"].get_string().get(value) != simdjson::SUCCESS || value.empty()) continue;
    std::string_view type;
    const bool typed = body["contenttype"].get_string().get(type) == simdjson::SUCCESS;
    const bool html =
        typed && absl::StrContains(absl::string_view(type.data(), type.size()), "html");
    if (html || !first.has_value()) first = std::string(value);
    if (html) break;
  }
  return first;
}

bool SetText(std::optional<std::string> text, Article* article) {
  if (!text.has_value()) return false;
  article->original = *std::move(text);
  article->body = DecodeUtf8Text(article->original);
  return true;
}

bool SetHtml(std::optional<std::string> html, Article* article) {
  if (!html.has_value()) return false;
  article->original = *std::move(html);
  article->body = ReadHtmlText(article->original);
  return true;
}

bool ReadText(element record, const RecordFields& fields, Article* article) {
  if (SetText(Field(record, fields.text, AsOwnText), article) ||
      SetHtml(Field(record, fields.html, AsOwnText), article)) {
    return true;
  }
  if (IsNinjs(record)) {
    return SetHtml(Field(record, kHtml, AsOwnText), article) ||
           SetHtml(FirstBody(record), article) ||
           SetText(Field(record, kTexts, AsOwnText), article);
  }
  return SetText(Field(record, kTexts, AsOwnText), article) ||
         SetHtml(Field(record, kHtml, AsOwnText), article) ||
         SetText(Field(record, {"raw_text"}, AsOwnText), article);
}

void ReadInfo(element record, const RecordFields& fields, ArticleInfo* info) {
  info->offsets = OffsetBase::kField;
  info->path = Field(record, fields.path, {"path", "id"}).value_or("");
  info->format = "jsonl";
  info->title = Field(record, fields.title, kTitles);
  info->published = Field(record, fields.published, kTimes);
  if (info->published.has_value()) info->published = IsoTime(*info->published);
  info->outlet = Field(record, fields.outlet,
                       {"outlet", "source", "sitename", "site_name", "source-hostname",
                        "source_domain", "publisher", "provider", "copyrightholder", "hostname"},
                       AsName);
  info->byline = Field(record, fields.byline, {"byline", "authors", "author", "by"});
  if (info->byline.has_value()) info->byline = CleanByline(*info->byline);
  info->credit = Field(record, fields.credit, {"credit"});
  info->url = Field(record, fields.url, {"url", "canonical_link", "link", "uri"});
  info->language = Field(record, fields.language, {"language", "lang", "meta_lang"});
}

}  // namespace

bool IsNinjs(element record) {
  for (const char* key : {"body_xhtml", "body_html", "bodies", "versioncreated"}) {
    element value;
    if (record[key].get(value) == simdjson::SUCCESS) return true;
  }
  return false;
}

bool LooksLikeRecord(element value, const RecordFields& fields) {
  for (Keys keys : {kTexts, kHtml, kTitles, kTimes, Keys{"bodies", "raw_text"}}) {
    for (const char* key : keys) {
      if (value[key].error() == simdjson::SUCCESS) return true;
    }
  }
  for (const auto& names : {fields.text, fields.html, fields.title, fields.published}) {
    for (const std::string& name : names) {
      if (NamedField(value, name).has_value()) return true;
    }
  }
  return false;
}

absl::StatusOr<Article> ReadJsonRecord(element record, const RecordFields& fields) {
  if (!record.is_object()) return absl::InvalidArgumentError("not a JSON object");
  Article article;
  ReadInfo(record, fields, &article.info);
  if (IsNinjs(record)) article.info.format = "ninjs";
  if (!ReadText(record, fields, &article)) {
    return absl::InvalidArgumentError("no string \"text\"");
  }
  if (!article.info.credit.has_value()) {
    article.info.credit = FindDatelineAgency(article.body.text);
  }
  if (!article.info.credit.has_value()) {
    article.info.credit =
        Field(record, {"source", "infosource", "infosources", "creditline", "provider", "byline"},
              AsAgency);
  }
  if (article.info.title.has_value()) article.title = DecodeUtf8Text(*article.info.title);
  if (absl::StripAsciiWhitespace(article.body.text).empty() && article.title.text.empty()) {
    return absl::InvalidArgumentError("holds no text");
  }
  return article;
}

}  // namespace quotecheck
