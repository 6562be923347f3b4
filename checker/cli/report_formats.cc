#include "checker/cli/report_formats.h"

#include "checker/cli/version.h"
#include "checker/report/csv_writer.h"
#include "checker/report/github_writer.h"
#include "checker/report/gitlab_writer.h"
#include "checker/report/html_writer.h"
#include "checker/report/json_writer.h"
#include "checker/report/jsonl_writer.h"
#include "checker/report/junit_writer.h"
#include "checker/report/markdown_writer.h"
#include "checker/report/sarif_writer.h"
#include "checker/report/text_writer.h"

namespace quotecheck {
namespace {

using Writer = void (*)(const Report& report, const ReportStyle& style, std::ostream& out);

struct ReportFormat {
  absl::string_view name;
  Writer write;
};

constexpr ReportFormat kFormats[] = {
    {"csv", [](const Report& report, const ReportStyle&,
               std::ostream& out) { WriteCsvReport(report, out); }},
    {"github", [](const Report& report, const ReportStyle&,
                  std::ostream& out) { WriteGithubReport(report, out); }},
    {"gitlab", [](const Report& report, const ReportStyle&,
                  std::ostream& out) { WriteGitlabReport(report, out); }},
    {"html", [](const Report& report, const ReportStyle&,
                std::ostream& out) { WriteHtmlReport(report, kVersion, out); }},
    {"json", [](const Report& report, const ReportStyle&,
                std::ostream& out) { WriteJsonReport(report, kVersion, out); }},
    {"jsonl", [](const Report& report, const ReportStyle&,
                 std::ostream& out) { WriteJsonlReport(report, kVersion, out); }},
    {"junit", [](const Report& report, const ReportStyle& style,
                 std::ostream& out) { WriteJunitReport(report, style.fail_on, out); }},
    {"markdown", [](const Report& report, const ReportStyle&,
                    std::ostream& out) { WriteMarkdownReport(report, out); }},
    {"quotes-csv", [](const Report& report, const ReportStyle&,
                      std::ostream& out) { WriteQuotesCsv(report, out); }},
    {"sarif",
     [](const Report& report, const ReportStyle& style, std::ostream& out) {
       WriteSarifReport(report, {.tool_version = kVersion, .rules = style.rules}, out);
     }},
    {"text",
     [](const Report& report, const ReportStyle& style, std::ostream& out) {
       WriteTextReport(report, {style.color, style.columns}, out);
     }},
};

}  // namespace

std::vector<std::string> ReportFormatNames() {
  std::vector<std::string> names;
  for (const ReportFormat& format : kFormats) names.emplace_back(format.name);
  return names;
}

void WriteReport(absl::string_view format, const Report& report, const ReportStyle& style,
                 std::ostream& out) {
  for (const ReportFormat& known : kFormats) {
    if (known.name == format) known.write(report, style, out);
  }
}

}  // namespace quotecheck
