#include "checker/report/github_writer.h"

#include <array>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/report/display_text.h"
#include "checker/report/worst_first.h"

namespace quotecheck {
namespace {

// docs.github.com, "Workflow commands for GitHub Actions": annotations shown of one step.
constexpr size_t kMaxOfSeverity = 10;
constexpr size_t kMaxMessage = 2000;  // code points
constexpr size_t kMaxPath = 1000;

const char* CommandName(Severity severity) {
  switch (severity) {
    case Severity::kError: return "error";
    case Severity::kWarning: return "warning";
    case Severity::kNote: return "notice";
  }
  return "notice";
}

// The escapes of actions/toolkit's command.ts.
std::string EscapeData(absl::string_view text) {
  return absl::StrReplaceAll(text, {{"%", "%25"}, {"\r", "%0D"}, {"\n", "%0A"}});
}

std::string EscapeProperty(absl::string_view text) {
  return absl::StrReplaceAll(EscapeData(text), {{":", "%3A"}, {",", "%2C"}});
}

void WriteCommand(const Batch& batch, const Finding& finding, std::ostream& out) {
  const ArticleInfo& article = batch.articles[finding.place.article.value()].info;
  out << "::" << CommandName(finding.severity)
      << " file=" << EscapeProperty(ShortDisplayText(article.path, kMaxPath))
      << ",line=" << finding.place.position.line << ",col=" << finding.place.position.column
      << ",title=" << finding.rule->id << " " << finding.rule->name
      << "::" << EscapeData(ShortDisplayText(finding.message, kMaxMessage)) << "\n";
}

}  // namespace

void WriteGithubReport(const Report& report, std::ostream& out) {
  std::array<size_t, 3> written = {};
  size_t left_out = 0;
  for (const Finding* finding : WorstFirst(report)) {
    if (finding->state != FindingState::kNew) continue;
    if (written[static_cast<size_t>(finding->severity)]++ < kMaxOfSeverity) {
      WriteCommand(report.batch, *finding, out);
    } else {
      ++left_out;
    }
  }
  if (left_out > 0) {
    out << left_out << " more findings; another report format, such as html, has them all\n";
  }
}

}  // namespace quotecheck
