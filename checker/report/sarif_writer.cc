#include "checker/report/sarif_writer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/report/deflated_size.h"
#include "checker/report/display_text.h"
#include "checker/report/record_json.h"
#include "checker/report/sarif_result.h"
#include "checker/report/worst_first.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

constexpr char kSarifSchema[] =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr size_t kMaxUnchecked = 1000;      // notifications
constexpr size_t kRoomForTheEnd = 100'000;  // bytes, gzipped: notifications of unchecked files
constexpr size_t kMaxReason = 300;          // code points

std::string Minified(const Json& json) {
  std::string line = ToLine(json);
  line.pop_back();
  return line;
}

class SarifReport {
 public:
  SarifReport(const Report& report, const SarifOptions& options, std::ostream& out)
      : report_(report), options_(options), out_(out) {}

  void Write() {
    Print(absl::StrCat("{\"$schema\":\"", kSarifSchema,
                       "\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":", Minified(Tool()),
                       ",\"columnKind\":\"unicodeCodePoints\",\"originalUriBaseIds\":",
                       Minified(SourceRoot()), ",\"results\":["));
    const size_t left_out = WriteResults();
    Print(absl::StrCat("],\"invocations\":[", Minified(Invocation(left_out)), "]}]}\n"));
  }

 private:
  void Print(absl::string_view text) {
    out_ << text;
    size_.Add(text);
  }

  Json Tool() const {
    Json driver;
    driver["name"] = "quotecheck";
    driver["fullName"] = absl::StrCat("quotecheck ", options_.tool_version);
    driver["semanticVersion"] = std::string(options_.tool_version);
    driver["informationUri"] = "https://quotecheck.dev/";
    driver["rules"] = Json::array();
    for (const RuleDescriptor* rule : options_.rules) driver["rules"].push_back(SarifRule(*rule));
    return {{"driver", std::move(driver)}};
  }

  static Json SourceRoot() {
    Json root;
    root[kSarifSourceRoot]["description"]["text"] = "The folder that paths count from.";
    return root;
  }

  // Returns how many results it left out.
  size_t WriteResults() {
    std::vector<const Finding*> findings = WorstFirst(report_);
    for (const Finding& finding : report_.findings) {
      if (finding.state == FindingState::kSuppressed) findings.push_back(&finding);
    }
    const bool against_baseline =
        std::any_of(findings.begin(), findings.end(),
                    [](const Finding* finding) { return finding->state != FindingState::kNew; });
    for (size_t i = 0; i < findings.size(); ++i) {
      const Finding& finding = *findings[i];
      const std::string result =
          Minified(SarifResult(report_.batch, finding, RuleIndex(finding), against_baseline));
      // A result counts as its full size until it is written: no limit is ever overstepped.
      const size_t size = size_.AtMost() + result.size() + kRoomForTheEnd;
      if (i >= options_.max_results || size > options_.max_gzipped_bytes) {
        return findings.size() - i;
      }
      if (i > 0) Print(",\n");
      Print(result);
    }
    return 0;
  }

  size_t RuleIndex(const Finding& finding) const {
    const auto found = std::find_if(
        options_.rules.begin(), options_.rules.end(),
        [&finding](const RuleDescriptor* rule) { return rule->id == finding.rule->id; });
    return static_cast<size_t>(found - options_.rules.begin());
  }

  Json Invocation(size_t left_out) const {
    Json notifications = Json::array();
    if (left_out > 0) {
      notifications.push_back(Notification(absl::StrCat(
          left_out,
          " results, the least severe, are left out: the file would be larger than what "
          "GitHub takes.")));
    }
    const size_t listed = std::min(report_.unchecked.size(), kMaxUnchecked);
    for (size_t i = 0; i < listed; ++i) {
      const Unchecked& unchecked = report_.unchecked[i];
      Json notification = Notification(
          absl::StrCat("Unchecked: ", ShortDisplayText(unchecked.reason, kMaxReason), "."));
      notification["locations"].push_back(
          {{"physicalLocation", {{"artifactLocation", SarifArtifact(unchecked.path)}}}});
      notifications.push_back(std::move(notification));
    }
    if (listed < report_.unchecked.size()) {
      notifications.push_back(Notification(
          absl::StrCat(report_.unchecked.size() - listed, " more files are left unchecked.")));
    }
    Json invocation;
    invocation["executionSuccessful"] = true;
    if (!notifications.empty()) invocation["toolExecutionNotifications"] = notifications;
    return invocation;
  }

  static Json Notification(const std::string& text) {
    return {{"level", "warning"}, {"message", {{"text", text}}}};
  }

  const Report& report_;
  const SarifOptions& options_;
  std::ostream& out_;
  DeflatedSize size_;
};

}  // namespace

void WriteSarifReport(const Report& report, const SarifOptions& options, std::ostream& out) {
  SarifReport(report, options, out).Write();
}

}  // namespace quotecheck
