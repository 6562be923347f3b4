#include "checker/report/gitlab_writer.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/report/display_text.h"
#include "checker/report/record_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

constexpr size_t kMaxDescription = 2000;  // code points

const char* GitlabSeverity(Severity severity) {
  switch (severity) {
    case Severity::kError: return "critical";
    case Severity::kWarning: return "major";
    case Severity::kNote: return "info";
  }
  return "info";
}

Json FindingToGitlab(const Batch& batch, const Finding& finding) {
  absl::string_view path = batch.articles[finding.place.article.value()].info.path;
  while (absl::ConsumePrefix(&path, "./")) {
  }
  Json json;
  json["description"] =
      absl::StrCat(finding.rule->name, ": ", ShortDisplayText(finding.message, kMaxDescription));
  json["check_name"] = finding.rule->id;
  json["fingerprint"] = finding.fingerprint;
  json["severity"] = GitlabSeverity(finding.severity);
  json["location"]["path"] = DisplayText(path);
  json["location"]["lines"]["begin"] = finding.place.position.line;
  return json;
}

}  // namespace

void WriteGitlabReport(const Report& report, std::ostream& out) {
  const char* separator = "[";
  for (const Finding& finding : report.findings) {
    if (finding.state == FindingState::kSuppressed) continue;
    std::string line = ToLine(FindingToGitlab(report.batch, finding));
    line.pop_back();
    out << separator << line;
    separator = ",\n";
  }
  out << (separator[0] == '[' ? "[]\n" : "]\n");
}

}  // namespace quotecheck
