#include "checker/report/baseline_file.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/report/record_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

constexpr char kBaselineSchema[] = "https://quotecheck.dev/schema/baseline-1.json";

std::string Field(const Json& entry, const char* key) {
  const auto found = entry.find(key);
  return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

absl::StatusOr<BaselineEntry> ReadEntry(const Json& json, size_t number) {
  BaselineEntry entry;
  if (json.is_object()) entry.fingerprint = Field(json, "fingerprint");
  if (entry.fingerprint.empty()) {
    return absl::InvalidArgumentError(absl::StrCat("entry ", number, " has no fingerprint"));
  }
  entry.rule = Field(json, "rule");
  entry.article = Field(json, "article");
  entry.text = Field(json, "text");
  const std::string state = Field(json, "state");
  if (state == "suppressed") {
    entry.state = FindingState::kSuppressed;
  } else if (!state.empty() && state != "existing") {
    return absl::InvalidArgumentError(absl::StrCat("entry ", number, ": unknown state '", state,
                                                   "'; known: existing, suppressed"));
  }
  entry.acceptance = {Field(json, "by"), Field(json, "reason")};
  return entry;
}

Json EntryToJson(const BaselineEntry& entry) {
  Json json;
  json["fingerprint"] = entry.fingerprint;
  json["rule"] = entry.rule;
  json["article"] = entry.article;
  json["text"] = entry.text;
  json["state"] = FindingStateName(entry.state);
  if (!entry.acceptance.by.empty()) json["by"] = entry.acceptance.by;
  if (!entry.acceptance.reason.empty()) json["reason"] = entry.acceptance.reason;
  return json;
}

}  // namespace

absl::StatusOr<Baseline> ReadBaseline(absl::string_view text) {
  const Json json = Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
  const auto findings = json.is_object() ? json.find("findings") : json.end();
  if (!json.is_object() || findings == json.end() || !findings->is_array()) {
    return absl::InvalidArgumentError("no baseline: a JSON object with a list \"findings\"");
  }
  Baseline baseline;
  for (const Json& item : *findings) {
    absl::StatusOr<BaselineEntry> entry = ReadEntry(item, baseline.size() + 1);
    if (!entry.ok()) return entry.status();
    baseline.push_back(*std::move(entry));
  }
  return baseline;
}

void WriteBaseline(Baseline baseline, std::ostream& out) {
  std::sort(baseline.begin(), baseline.end(), [](const BaselineEntry& a, const BaselineEntry& b) {
    return a.fingerprint < b.fingerprint;
  });
  Json json;
  json["schema"] = kBaselineSchema;
  json["findings"] = Json::array();
  for (const BaselineEntry& entry : baseline) json["findings"].push_back(EntryToJson(entry));
  out << json.dump(1, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) << "\n";
}

}  // namespace quotecheck
