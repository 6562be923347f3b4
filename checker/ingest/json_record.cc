#include "checker/ingest/json_record.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

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

// The first of the fields that is given.
std::optional<std::string> Field(element record, Keys keys) {
  for (const char* key : keys) {
    element value;
    if (record[key].get(value) != simdjson::SUCCESS) continue;
    std::optional<std::string> text = AsString(value);
    if (text.has_value()) return text;
  }
  return std::nullopt;
}

// The first of the fields that is a string.
std::optional<std::string> StringField(element record, Keys keys) {
  for (const char* key : keys) {
    std::string_view text;
    if (record[key].get_string().get(text) == simdjson::SUCCESS && !text.empty()) {
      return std::string(text);
    }
  }
  return std::nullopt;
}

bool IsAddress(absl::string_view text) {
  return absl::StartsWith(text, "http://") || absl::StartsWith(text, "https://");
}

// The first of the fields that is given and names somebody: trafilatura's "source" is an address.
std::optional<std::string> NameField(element record, Keys keys) {
  for (const char* key : keys) {
    std::optional<std::string> name = Field(record, {key});
    if (name.has_value() && !IsAddress(*name)) return name;
  }
  return std::nullopt;
}

std::optional<std::string> AgencyField(element record, Keys keys) {
  for (const char* key : keys) {
    std::optional<std::string> name = Field(record, {key});
    if (name.has_value() && IsNewsAgency(*name)) return name;
  }
  return std::nullopt;
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

bool ReadText(element record, Article* article) {
  if (IsNinjs(record)) {
    return SetHtml(StringField(record, kHtml), article) || SetHtml(FirstBody(record), article) ||
           SetText(StringField(record, kTexts), article);
  }
  return SetText(StringField(record, kTexts), article) ||
         SetHtml(StringField(record, kHtml), article) ||
         SetText(StringField(record, {"raw_text"}), article);
}

void ReadInfo(element record, ArticleInfo* info) {
  info->offsets = OffsetBase::kField;
  info->path = Field(record, {"path", "id"}).value_or("");
  info->format = "jsonl";
  info->title = Field(record, kTitles);
  info->published = Field(record, kTimes);
  if (info->published.has_value()) info->published = IsoTime(*info->published);
  info->outlet =
      NameField(record, {"outlet", "source", "sitename", "site_name", "source-hostname",
                         "source_domain", "publisher", "provider", "copyrightholder", "hostname"});
  info->byline = Field(record, {"byline", "authors", "author", "by"});
  if (info->byline.has_value()) info->byline = CleanByline(*info->byline);
  info->credit = Field(record, {"credit"});
  info->url = Field(record, {"url", "canonical_link", "link", "uri"});
  info->language = Field(record, {"language", "lang", "meta_lang"});
}

}  // namespace

bool IsNinjs(element record) {
  for (const char* key : {"body_xhtml", "body_html", "bodies", "versioncreated"}) {
    element value;
    if (record[key].get(value) == simdjson::SUCCESS) return true;
  }
  return false;
}

bool LooksLikeRecord(element value) {
  for (Keys keys : {kTexts, kHtml, kTitles, kTimes, Keys{"bodies", "raw_text"}}) {
    for (const char* key : keys) {
      if (value[key].error() == simdjson::SUCCESS) return true;
    }
  }
  return false;
}

absl::StatusOr<Article> ReadJsonRecord(element record) {
  if (!record.is_object()) return absl::InvalidArgumentError("not a JSON object");
  Article article;
  ReadInfo(record, &article.info);
  if (IsNinjs(record)) article.info.format = "ninjs";
  if (!ReadText(record, &article)) return absl::InvalidArgumentError("no string \"text\"");
  if (!article.info.credit.has_value()) {
    article.info.credit = FindDatelineAgency(article.body.text);
  }
  if (!article.info.credit.has_value()) {
    article.info.credit = AgencyField(
        record, {"source", "infosource", "infosources", "creditline", "provider", "byline"});
  }
  if (article.info.title.has_value()) article.title = DecodeUtf8Text(*article.info.title);
  if (absl::StripAsciiWhitespace(article.body.text).empty() && article.title.text.empty()) {
    return absl::InvalidArgumentError("holds no text");
  }
  return article;
}

}  // namespace quotecheck
