#include "checker/cli/check_command.h"

#include <algorithm>
#include <string>
#include <utility>

#include "checker/cli/check_batch.h"
#include "checker/cli/config_file.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/load_config.h"
#include "checker/cli/report_formats.h"
#include "checker/cli/whole_file.h"

namespace quotecheck {
namespace {

bool UseColor(ColorMode mode, const ReportTarget& target, const Environment& environment) {
  switch (mode) {
    case ColorMode::kAlways: return true;
    case ColorMode::kNever: return false;
    case ColorMode::kAuto: break;
  }
  return target.path.empty() && environment.out_is_terminal && !environment.no_color;
}

// Columns of the lines of a text report: the terminal's where it goes there. Very long lines are as
// hard to read as broken ones.
size_t ColumnsOf(const ReportTarget& target, const Environment& environment) {
  constexpr size_t kLeast = 40, kUsual = 80, kMost = 100;
  if (!target.path.empty() || !environment.out_is_terminal) return kUsual;
  return std::clamp(environment.columns, kLeast, kMost);
}

// Writes every report; kExitError where one could not be written.
int WriteReports(const Config& config, const Report& report, Environment& environment) {
  int status = kExitOk;
  for (const ReportTarget& target : config.reports) {
    const ReportStyle style = {UseColor(config.color, target, environment),
                               ColumnsOf(target, environment), config.fail_on,
                               environment.rules.Descriptors()};
    const auto write = [&](std::ostream& out) { WriteReport(target.format, report, style, out); };
    if (target.path.empty()) {
      write(environment.out);
      status = std::max(status, FinishOutput(kExitOk, environment));
    } else if (const absl::Status written = WriteWholeFile(target.path, write); !written.ok()) {
      status = PrintError(written, environment);
    }
  }
  return status;
}

// The text report ends with the summary; a run whose standard output is something else says it on
// standard error.
void PrintSummary(const Config& config, const Report& report, Environment& environment) {
  const bool printed = std::any_of(
      config.reports.begin(), config.reports.end(),
      [](const ReportTarget& target) { return target.format == "text" && target.path.empty(); });
  if (printed || config.quiet) return;
  environment.err << SummaryLine(Summarize(report)) << "\n";
}

int StatusOf(const Config& config, const Report& report) {
  if (config.strict && !report.unchecked.empty()) return kExitError;
  const bool fails =
      config.fail_on.has_value() &&
      std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
        return finding.state == FindingState::kNew && finding.severity >= *config.fail_on;
      });
  return fails ? kExitFindings : kExitOk;
}

}  // namespace

int RunCheck(const RawFlags& flags, Environment& environment) {
  const absl::StatusOr<LoadedConfig> loaded = LoadConfig(flags, environment);
  if (!loaded.ok()) return PrintError(loaded.status(), environment);
  const Config& config = loaded->config;
  if (flags.print_config) {
    const absl::Status prefixes = CheckRuleNames(config, environment.rules.Ids());
    if (!prefixes.ok()) return PrintError(prefixes, environment);
    environment.out << FormatConfigFile(SettingsOf(config));
    return FinishOutput(kExitOk, environment);
  }
  Baseline baseline;
  if (!config.baseline.empty()) {
    absl::StatusOr<Baseline> read = ReadBaselineFile(config.baseline, environment);
    if (!read.ok()) return PrintError(read.status(), environment);
    baseline = *std::move(read);
  }
  const absl::StatusOr<CheckedBatch> checked = CheckBatch(flags, *loaded, baseline, environment);
  if (!checked.ok()) return PrintError(checked.status(), environment);
  const Report& report = checked->report;
  const int written = WriteReports(config, report, environment);
  if (!config.quiet) environment.err << GoneEntries(report.gone);
  PrintSummary(config, report, environment);
  return std::max({checked->missing, written, StatusOf(config, report)});
}

}  // namespace quotecheck
