#include "checker/report/sarif_result.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "checker/report/display_text.h"
#include "checker/report/uri_reference.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

// Code points.
constexpr size_t kMaxName = 100;
constexpr size_t kMaxText = 2000;
// GitHub shows 100 locations of a result.
constexpr size_t kMaxRelated = 100;

// What stands in a message besides links: section 3.11.6 has brackets escaped.
std::string PlainMessage(absl::string_view text) {
  return absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"[", "\\["}, {"]", "\\]"}});
}

// "MeaningChanged" of "meaning-changed": what section 3.49.7's examples look like.
std::string PascalCase(absl::string_view name) {
  std::string pascal;
  for (absl::string_view word : absl::StrSplit(name, '-')) {
    std::string part(word);
    if (!part.empty()) part[0] = absl::ascii_toupper(static_cast<unsigned char>(part[0]));
    pascal += part;
  }
  return pascal;
}

Json PhysicalLocation(const Batch& batch, const Place& place) {
  const ArticleInfo& article = batch.articles[place.article.value()].info;
  Json region;
  region["startLine"] = place.position.line;
  region["startColumn"] = place.position.column;
  if (article.offsets == OffsetBase::kFile) {
    region["byteOffset"] = place.span.begin;
    region["byteLength"] = place.span.size();
  }
  if (!place.text.empty()) region["snippet"]["text"] = ShortDisplayText(place.text, kMaxText);
  Json location;
  location["physicalLocation"]["artifactLocation"] = SarifArtifact(article.path);
  location["physicalLocation"]["region"] = std::move(region);
  return location;
}

// "Harbour Post", else the path: what a link to a place says.
std::string PlaceName(const Batch& batch, const Place& place) {
  const ArticleInfo& article = batch.articles[place.article.value()].info;
  const std::string name = article.outlet.value_or(article.path);
  return ShortDisplayText(name.empty() ? "-" : name, kMaxName);
}

size_t RelatedCount(const Finding& finding) {
  return std::min(finding.related.size(), kMaxRelated);
}

// The message, then "See [Harbour Post](1), [Valley Sun](2)."
std::string MessageWithLinks(const Batch& batch, const Finding& finding) {
  std::string message = PlainMessage(ShortDisplayText(finding.message, kMaxText));
  const char* separator = " See ";
  for (size_t i = 0; i < RelatedCount(finding); ++i) {
    absl::StrAppend(&message, separator, "[", PlainMessage(PlaceName(batch, finding.related[i])),
                    "](", i + 1, ")");
    separator = ", ";
  }
  if (RelatedCount(finding) > 0) message += ".";
  return message;
}

void AddBaseline(const Finding& finding, bool against_baseline, Json* result) {
  if (!against_baseline) return;
  (*result)["baselineState"] = finding.state == FindingState::kNew ? "new" : "unchanged";
  if (finding.state != FindingState::kSuppressed) return;
  Json suppression = {{"kind", "external"}, {"status", "accepted"}};
  const std::string why = AcceptanceText(finding.acceptance);
  if (!why.empty()) suppression["justification"] = ShortDisplayText(why, kMaxText);
  (*result)["suppressions"].push_back(std::move(suppression));
}

}  // namespace

Json SarifArtifact(absl::string_view path) {
  Json artifact;
  artifact["uri"] = UriReference(path);
  if (!absl::StartsWith(path, "/")) artifact["uriBaseId"] = kSarifSourceRoot;
  return artifact;
}

Json SarifRule(const RuleDescriptor& rule) {
  Json json;
  json["id"] = rule.id;
  json["name"] = PascalCase(rule.name);
  json["shortDescription"]["text"] = rule.summary;
  json["fullDescription"]["text"] = rule.summary;
  json["defaultConfiguration"]["level"] = SeverityName(rule.severity);
  json["helpUri"] = absl::StrCat("https://quotecheck.dev/rules/", rule.id);
  json["help"]["text"] = rule.help;
  json["help"]["markdown"] = rule.help;
  json["properties"]["tags"] = Json::array({"quotations"});
  return json;
}

Json SarifResult(const Batch& batch, const Finding& finding, size_t rule_index,
                 bool against_baseline) {
  Json result;
  result["ruleId"] = finding.rule->id;
  result["ruleIndex"] = rule_index;
  result["level"] = SeverityName(finding.severity);
  result["message"]["text"] = MessageWithLinks(batch, finding);
  result["locations"].push_back(PhysicalLocation(batch, finding.place));
  for (size_t i = 0; i < RelatedCount(finding); ++i) {
    const Place& place = finding.related[i];
    Json related;
    related["id"] = i + 1;
    related.update(PhysicalLocation(batch, place));
    related["message"]["text"] = PlaceName(batch, place);
    result["relatedLocations"].push_back(std::move(related));
  }
  // GitHub tells alerts apart by the second.
  result["fingerprints"]["quotecheck/v1"] = finding.fingerprint;
  result["partialFingerprints"]["primaryLocationLineHash"] = finding.fingerprint;
  result["rank"] = Rounded(finding.confidence * 100);
  AddBaseline(finding, against_baseline, &result);
  if (finding.meaning_class.has_value()) {
    result["properties"]["class"] = MeaningClassName(*finding.meaning_class);
  }
  return result;
}

}  // namespace quotecheck
