// Prints what the confidence of each finding of changed words rests on, for tools that fit its
// weights: JSON Lines, one for each version whose words differ from those it is held against.
//
//   difference_features PATH...
//   {"version":{"article":"a.txt","begin":435,"end":548},"against":{...},"day":"2031-05-02"|null,
//    "rule":"QC101"|null,"features":{"at_ends":0.5,...},"confidence":0.83}
//
// `rule` is the one that reports the version, `day` the earlier one on which the two were
// published.

#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bench/accuracy/scan_paths.h"
#include "checker/judge/catalogue.h"
#include "checker/judge/judge_batch.h"
#include "checker/judge/rules/difference_confidence.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/pipeline/align_quotes.h"
#include "checker/pipeline/judge_versions.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

using Json = nlohmann::ordered_json;
using Versions = std::vector<std::vector<JudgedVersion>>;

// The rule that reports a quotation as held against another.
using Reported = std::map<std::pair<QuoteIndex, QuoteIndex>, std::string>;

Reported FindReported(const Batch& batch, const Versions& versions) {
  Reported reported;
  for (const Finding& finding : JudgeBatch(batch, versions, AllRules())) {
    if (!finding.quote.has_value() || !finding.reference.has_value()) continue;
    reported.emplace(std::make_pair(*finding.quote, *finding.reference), finding.rule->id);
  }
  return reported;
}

Json PlaceToJson(const Batch& batch, QuoteIndex index) {
  const Place place = PlaceOfQuote(batch, index);
  return {{"article", batch.articles[place.article.value()].info.path},
          {"begin", place.span.begin},
          {"end", place.span.end}};
}

Json DayToJson(const Batch& batch, const Version& version) {
  Json day = nullptr;
  for (QuoteIndex index : {version.quote, version.against}) {
    const Quote& quote = batch.quotes[index.value()];
    const auto& published = batch.articles[quote.article.value()].info.published;
    if (!published.has_value()) continue;
    constexpr size_t kDay = 10;  // "2031-05-02"
    const std::string own = published->substr(0, kDay);
    if (day.is_null() || own < day.get<std::string>()) day = own;
  }
  return day;
}

bool AreWordsChanged(Relation relation) {
  return relation == Relation::kCondensed || relation == Relation::kReworded;
}

void PrintVersion(const Batch& batch, const Reported& reported, const JudgedVersion& judged) {
  const Version& version = judged.version;
  if (!AreWordsChanged(judged.verdict.relation) || !MayBeHeldToTheWord(batch, version)) return;
  const std::vector<ClassifiedEdit> telling = TellingEdits(batch, judged);
  if (telling.empty() || IsInPieces(batch, version)) return;
  const DifferenceFeatures features = MakeDifferenceFeatures(batch, judged, telling);
  Json json;
  json["version"] = PlaceToJson(batch, version.quote);
  json["against"] = PlaceToJson(batch, version.against);
  json["day"] = DayToJson(batch, version);
  const auto found = reported.find({version.quote, version.against});
  json["rule"] = found == reported.end() ? Json(nullptr) : Json(found->second);
  for (size_t i = 0; i < features.size(); ++i) {
    json["features"][std::string(DifferenceFeatureName(i))] = features[i];
  }
  json["confidence"] = DifferenceConfidence(features);
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void PrintAll(const Batch& batch) {
  const Versions versions = JudgeVersions(batch, /*jobs=*/1);
  const Reported reported = FindReported(batch, versions);
  for (const std::vector<JudgedVersion>& of_utterance : versions) {
    for (const JudgedVersion& judged : of_utterance) PrintVersion(batch, reported, judged);
  }
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) {
  const std::vector<std::string> paths(argv + 1, argv + argc);
  if (paths.empty()) {
    std::fputs("usage: difference_features PATH...\n", stderr);
    return 2;
  }
  quotecheck::PrintAll(quotecheck::AlignQuotes(quotecheck::ScanPaths(paths), {}, 1));
  return 0;
}
