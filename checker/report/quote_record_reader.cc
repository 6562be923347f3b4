#include "checker/report/quote_record_reader.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "checker/base/status_macros.h"
#include "checker/report/json_field.h"
#include "simdjson.h"

namespace quotecheck {
namespace {

using simdjson::dom::element;

std::optional<uint64_t> NumberField(element record, const char* key) {
  uint64_t value = 0;
  if (record[key].get_uint64().get(value) != simdjson::SUCCESS) return std::nullopt;
  return value;
}

SourceSpan SpanOf(element record) {
  const SourceSpan span{NumberField(record, "begin").value_or(0),
                        NumberField(record, "end").value_or(0)};
  return span.begin <= span.end ? span : SourceSpan{span.begin, span.begin};
}

std::vector<QuotePart> Parts(element record, const char* key) {
  std::vector<QuotePart> parts;
  simdjson::dom::array spans;
  if (record[key].get_array().get(spans) != simdjson::SUCCESS) return parts;
  for (element span : spans) parts.push_back({SpanOf(span), ""});
  return parts;
}

QuoteKind KindOf(element record) {
  const std::string kind = StringField(record, "kind").value_or("direct");
  if (kind == "mixed") return QuoteKind::kMixed;
  return kind == "indirect" ? QuoteKind::kIndirect : QuoteKind::kDirect;
}

MentionKind MentionKindOf(element mention) {
  const std::string kind = StringField(mention, "kind").value_or("name");
  if (kind == "pronoun") return MentionKind::kPronoun;
  if (kind == "role") return MentionKind::kRole;
  if (kind == "organisation") return MentionKind::kOrganisation;
  return kind == "anonymous" ? MentionKind::kAnonymous : MentionKind::kName;
}

// The index of the article's entity of that name, made where there is none.
EntityIndex EntityNamed(const std::string& name, EntityKind kind, ScannedArticle* article) {
  std::vector<Entity>& entities = article->entities;
  const auto found = std::find_if(entities.begin(), entities.end(),
                                  [&name](const Entity& entity) { return entity.name == name; });
  if (found != entities.end()) return EntityIndex(static_cast<size_t>(found - entities.begin()));
  Entity entity;
  entity.kind = kind;
  entity.name = name;
  entity.names.push_back({name, {}, {}});
  entities.push_back(std::move(entity));
  return EntityIndex(entities.size() - 1);
}

EntityKind EntityKindOf(const std::optional<Mention>& source) {
  if (!source.has_value()) return EntityKind::kPerson;
  if (source->kind == MentionKind::kOrganisation) return EntityKind::kBody;
  return source->kind == MentionKind::kAnonymous ? EntityKind::kUnnamed : EntityKind::kPerson;
}

// A record gives the text of the whole content: it stands in the first part, the others hold none.
void FillText(const std::string& text, Quote* quote) {
  if (quote->content.empty()) quote->content.push_back({});
  quote->content.front().text = text;
  quote->content.resize(1);
  if (!quote->quoted.empty() || quote->kind == QuoteKind::kDirect) quote->quoted = quote->content;
}

void FillSpeaker(element record, ScannedArticle* article, Quote* quote) {
  element source, speaker;
  if (record["source"].get(source) == simdjson::SUCCESS && source.is_object()) {
    quote->source =
        Mention{SpanOf(source), StringField(source, "text").value_or(""), MentionKindOf(source)};
  }
  if (record["speaker"].get(speaker) != simdjson::SUCCESS) return;
  const std::optional<std::string> name = StringField(speaker, "name");
  if (!name.has_value() || name->empty()) return;
  quote->entity = EntityNamed(*name, EntityKindOf(quote->source), article);
  double confidence = 1;
  if (speaker["confidence"].get_double().get(confidence) != simdjson::SUCCESS) confidence = 1;
  quote->entity_confidence = std::clamp(confidence, 0.0, 1.0);
}

void FillQuote(element record, Quote* quote) {
  quote->kind = KindOf(record);
  quote->content = Parts(record, "content");
  quote->quoted = Parts(record, "quoted");
  quote->position = {NumberField(record, "line").value_or(1),
                     NumberField(record, "column").value_or(1)};
}

void FillCue(element record, Quote* quote) {
  element cue;
  if (record["cue"].get(cue) == simdjson::SUCCESS && cue.is_object()) {
    quote->cue = QuotePart{SpanOf(cue), StringField(cue, "text").value_or("")};
  }
}

void FillDay(element record, Quote* quote) {
  absl::CivilDay day;
  if (absl::ParseCivilTime(StringField(record, "said_on").value_or(""), &day)) quote->said_on = day;
}

// What `quotation` says of a quote: the whole record, or one of its parts. The cue and whoever
// spoke are told by the record.
absl::Status AddQuote(element quotation, element record, ScannedArticle* article) {
  const std::optional<std::string> id = StringField(quotation, "id");
  const std::optional<std::string> text = StringField(quotation, "text");
  if (!id.has_value() || !text.has_value()) {
    return absl::InvalidArgumentError(
        "each of its \"parts\" needs the strings \"id\" and \"text\"");
  }
  Quote quote;
  quote.id = *id;
  FillQuote(quotation, &quote);
  FillText(*text, &quote);
  FillDay(record, &quote);
  FillSpeaker(record, article, &quote);
  article->quotes.push_back(std::move(quote));
  return absl::OkStatus();
}

absl::Status AddRecord(element record, std::map<std::string, ScannedArticle>* articles) {
  const std::optional<std::string> path = StringField(record, "article");
  if (!StringField(record, "id").has_value() || !path.has_value() ||
      !StringField(record, "text").has_value()) {
    return absl::InvalidArgumentError(
        "a quote record needs the strings \"id\", \"article\" and \"text\"");
  }
  ScannedArticle& article = (*articles)[*path];
  article.info.path = *path;
  if (!article.info.outlet.has_value()) article.info.outlet = StringField(record, "outlet");
  if (!article.info.published.has_value())
    article.info.published = StringField(record, "published");
  simdjson::dom::array parts;
  if (record["parts"].get_array().get(parts) != simdjson::SUCCESS || parts.size() == 0) {
    QC_RETURN_IF_ERROR(AddQuote(record, record, &article));
    FillCue(record, &article.quotes.back());
    return absl::OkStatus();
  }
  const size_t first = article.quotes.size();
  for (element part : parts) QC_RETURN_IF_ERROR(AddQuote(part, record, &article));
  FillCue(record, &article.quotes[first]);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::vector<ScannedArticle>> ReadQuoteRecords(std::istream& in) {
  std::map<std::string, ScannedArticle> by_path;
  simdjson::dom::parser parser;
  std::string line;
  for (size_t number = 1; std::getline(in, line); ++number) {
    if (absl::StripAsciiWhitespace(line).empty()) continue;
    element record;
    absl::Status status;
    if (const auto error = parser.parse(line).get(record); error != simdjson::SUCCESS) {
      status = absl::InvalidArgumentError(simdjson::error_message(error));
    } else {
      status = AddRecord(record, &by_path);
    }
    if (!status.ok()) {
      return absl::InvalidArgumentError(absl::StrCat("line ", number, ": ", status.message()));
    }
  }
  std::vector<ScannedArticle> articles;
  articles.reserve(by_path.size());
  while (!by_path.empty()) {
    // No article is held twice.
    ScannedArticle article = std::move(by_path.extract(by_path.begin()).mapped());
    std::stable_sort(article.quotes.begin(), article.quotes.end(),
                     [](const Quote& a, const Quote& b) {
                       return a.content.front().span.begin < b.content.front().span.begin;
                     });
    articles.push_back(std::move(article));
  }
  return articles;
}

}  // namespace quotecheck
