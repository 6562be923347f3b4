#include "checker/report/report_json.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/text/slug.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

// Paths need not be distinct: two records of one file can name the same.
std::string ArticleId(size_t index) { return absl::StrCat("a", index + 1); }

NamedSpeaker Named(const Speaker& speaker) { return {speaker.id, speaker.name}; }

Json PlaceToJson(const Batch& batch, const Place& place) {
  return {{"article", batch.articles[place.article.value()].info.path},
          {"begin", place.span.begin},
          {"end", place.span.end},
          {"line", place.position.line},
          {"column", place.position.column}};
}

}  // namespace

Json ArticleToJson(const Batch& batch, size_t index) {
  const ArticleInfo& info = batch.articles[index].info;
  Json json;
  json["id"] = ArticleId(index);
  json["path"] = info.path;
  json["title"] = OptionalToJson(info.title);
  json["published"] = OptionalToJson(info.published);
  json["outlet"] = OptionalToJson(info.outlet);
  json["credit"] = OptionalToJson(info.credit);
  json["copy_of"] = nullptr;
  if (index < batch.copy_of.size() && batch.copy_of[index].has_value()) {
    json["copy_of"] = ArticleId(batch.copy_of[index]->value());
  }
  return json;
}

void AddQuoteOfBatch(const Batch& batch, size_t index, JsonObject* json) {
  const Quote& quote = batch.quotes[index];
  const ScannedArticle& article = batch.articles[quote.article.value()];
  std::optional<NamedSpeaker> speaker;
  if (quote.speaker.has_value()) speaker = Named(batch.speakers[quote.speaker->value()]);
  std::vector<NamedSpeaker> candidates;
  for (EntityIndex entity : quote.candidates) {
    const std::string& name = article.entities[entity.value()].name;
    candidates.push_back({Slug(name), name});
  }
  AddQuote(quote, article.info, speaker, candidates, json);
  json->AddString("utterance", batch.utterances[batch.utterance_of[index].value()].id);
  json->AddArray("also", batch.also[index], [&batch](UtteranceIndex also, std::string* out) {
    AppendJsonString(batch.utterances[also.value()].id, out);
  });
}

Json UtteranceToJson(const Batch& batch, const Utterance& utterance) {
  Json json;
  json["id"] = utterance.id;
  json["speaker"] = nullptr;
  if (utterance.speaker.has_value()) {
    const Speaker& speaker = batch.speakers[utterance.speaker->value()];
    json["speaker"] = {{"id", speaker.id}, {"name", speaker.name}};
  }
  json["quotes"] = Json::array();
  for (QuoteIndex quote : utterance.quotes)
    json["quotes"].push_back(batch.quotes[quote.value()].id);
  json["reference"] = batch.quotes[utterance.reference.value()].id;
  json["why_reference"] = ReferenceReasonName(utterance.why_reference);
  json["witnesses"] = utterance.witnesses;
  json["cut"] = utterance.cut;
  return json;
}

Json FindingToJson(const Batch& batch, const Finding& finding) {
  const auto quote_id = [&batch](const std::optional<QuoteIndex>& quote) {
    return quote.has_value() ? Json(batch.quotes[quote->value()].id) : Json(nullptr);
  };
  Json json;
  json["rule"] = finding.rule->id;
  json["name"] = finding.rule->name;
  json["severity"] = SeverityName(finding.severity);
  json["message"] = finding.message;
  json.update(PlaceToJson(batch, finding.place));
  json["quote"] = quote_id(finding.quote);
  json["text"] = finding.place.text;
  json["reference"] = quote_id(finding.reference);
  json["related"] = Json::array();
  for (const Place& place : finding.related) {
    Json related = PlaceToJson(batch, place);
    related["text"] = place.text;
    json["related"].push_back(std::move(related));
  }
  json["class"] = finding.meaning_class.has_value() ? Json(MeaningClassName(*finding.meaning_class))
                                                    : Json(nullptr);
  json["edits"] = EditsToJson(finding.edits);
  json["confidence"] = Rounded(finding.confidence);
  json["fingerprint"] = finding.fingerprint;
  json["state"] = FindingStateName(finding.state);
  return json;
}

Json SummaryToJson(const ReportSummary& summary) {
  return {{"articles", summary.articles},     {"quotes", summary.quotes},
          {"utterances", summary.utterances}, {"findings", summary.findings},
          {"errors", summary.errors},         {"warnings", summary.warnings},
          {"notes", summary.notes},           {"unchecked", summary.unchecked}};
}

Json UncheckedToJson(const Unchecked& unchecked) {
  return {{"path", unchecked.path}, {"reason", unchecked.reason}};
}

}  // namespace quotecheck
