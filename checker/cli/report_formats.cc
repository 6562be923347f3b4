#include "checker/cli/report_formats.h"

#include "checker/cli/version.h"
#include "checker/report/json_writer.h"
#include "checker/report/text_writer.h"

namespace quotecheck {
namespace {

struct ReportFormat {
  absl::string_view name;
  void (*write)(const Report& report, const ReportStyle& style, std::ostream& out);
};

void WriteJson(const Report& report, const ReportStyle&, std::ostream& out) {
  WriteJsonReport(report, kVersion, out);
}

void WriteText(const Report& report, const ReportStyle& style, std::ostream& out) {
  WriteTextReport(report, TextReportOptions{style.color}, out);
}

constexpr ReportFormat kFormats[] = {{"json", WriteJson}, {"text", WriteText}};

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
