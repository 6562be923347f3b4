#include "checker/report/json_writer.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/report/record_json.h"
#include "checker/text/slug.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

constexpr char kSchema[] = "https://quotecheck.dev/schema/report-1.json";

// Paths need not be distinct: two records of one file can name the same.
std::string ArticleId(size_t index) { return absl::StrCat("a", index + 1); }

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

NamedSpeaker Named(const Speaker& speaker) { return {speaker.id, speaker.name}; }

Json QuoteOfBatchToJson(const Batch& batch, size_t index) {
  const Quote& quote = batch.quotes[index];
  const ScannedArticle& article = batch.articles[quote.article.value()];
  std::optional<NamedSpeaker> speaker;
  if (quote.speaker.has_value()) speaker = Named(batch.speakers[quote.speaker->value()]);
  std::vector<NamedSpeaker> candidates;
  for (EntityIndex entity : quote.candidates) {
    const std::string& name = article.entities[entity.value()].name;
    candidates.push_back({Slug(name), name});
  }
  Json json = QuoteToJson(quote, article.info, speaker, candidates);
  json["utterance"] = batch.utterances[batch.utterance_of[index].value()].id;
  json["also"] = Json::array();
  for (UtteranceIndex also : batch.also[index]) {
    json["also"].push_back(batch.utterances[also.value()].id);
  }
  return json;
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

Json PlaceToJson(const Batch& batch, const Place& place) {
  return {{"article", batch.articles[place.article.value()].info.path},
          {"begin", place.span.begin},
          {"end", place.span.end},
          {"line", place.position.line},
          {"column", place.position.column}};
}

const char* StateName(FindingState state) {
  switch (state) {
    case FindingState::kNew: return "new";
    case FindingState::kExisting: return "existing";
    case FindingState::kSuppressed: return "suppressed";
  }
  return "new";
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
  json["state"] = StateName(finding.state);
  return json;
}

Json SummaryToJson(const ReportSummary& summary) {
  return {{"articles", summary.articles},     {"quotes", summary.quotes},
          {"utterances", summary.utterances}, {"findings", summary.findings},
          {"errors", summary.errors},         {"warnings", summary.warnings},
          {"notes", summary.notes},           {"unchecked", summary.unchecked}};
}

// Writes `,"name":[...]`, a record a line.
void WriteArray(const char* name, size_t size, const std::function<Json(size_t)>& record,
                std::ostream& out) {
  out << ",\n\"" << name << "\":[";
  for (size_t i = 0; i < size; ++i) {
    std::string line = ToLine(record(i));
    line.pop_back();
    out << (i == 0 ? "\n" : ",\n") << line;
  }
  out << "]";
}

}  // namespace

void WriteJsonReport(const Report& report, absl::string_view tool_version, std::ostream& out) {
  const Batch& batch = report.batch;
  const auto inner = [](const Json& json) {
    std::string line = ToLine(json);
    line.pop_back();
    return line;
  };
  out << "{\"schema\":" << inner(kSchema)
      << ",\n\"tool\":" << inner({{"name", "quotecheck"}, {"version", std::string(tool_version)}});
  WriteArray(
      "articles", batch.articles.size(), [&](size_t i) { return ArticleToJson(batch, i); }, out);
  WriteArray(
      "quotes", batch.quotes.size(), [&](size_t i) { return QuoteOfBatchToJson(batch, i); }, out);
  WriteArray(
      "utterances", batch.utterances.size(),
      [&](size_t i) { return UtteranceToJson(batch, batch.utterances[i]); }, out);
  WriteArray(
      "findings", report.findings.size(),
      [&](size_t i) { return FindingToJson(batch, report.findings[i]); }, out);
  WriteArray(
      "unchecked", report.unchecked.size(),
      [&](size_t i) {
        return Json{{"path", report.unchecked[i].path}, {"reason", report.unchecked[i].reason}};
      },
      out);
  out << ",\n\"summary\":" << inner(SummaryToJson(Summarize(report))) << "}\n";
}

}  // namespace quotecheck
