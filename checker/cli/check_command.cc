#include "checker/cli/check_command.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>

#include "checker/cli/config_file.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/inputs.h"
#include "checker/cli/load_config.h"
#include "checker/cli/progress.h"
#include "checker/cli/report_formats.h"
#include "checker/cli/speakers.h"
#include "checker/cli/whole_file.h"
#include "checker/pipeline/check.h"
#include "checker/pipeline/rule_list.h"

namespace quotecheck {
namespace {

// An article's path as it counts from the configuration's folder, wherever the run was started. A
// record has no place on disk: its id is its path.
std::string StablePath(const ArticleInfo& article, const std::string& current_folder,
                       const std::string& config_folder) {
  if (article.offsets == OffsetBase::kField || article.path == kStandardInput) return article.path;
  const std::filesystem::path absolute = std::filesystem::path(current_folder) / article.path;
  return absolute.lexically_normal().lexically_proximate(config_folder).string();
}

CheckOptions OptionsOf(const LoadedConfig& loaded, const Environment& environment) {
  const Config& config = loaded.config;
  CheckOptions options;
  options.scan.read.max_article_bytes = config.max_article_bytes;
  options.scan.read.max_unpacked_bytes = config.max_unpacked_bytes;
  options.scan.read.max_members = config.max_members;
  options.scan.read.max_nesting = config.max_nesting;
  options.scan.jobs = config.jobs;
  options.speakers = KnownSpeakers(config);
  options.primary = config.primary;
  options.report_on = config.report_on;
  options.select = config.select;
  options.min_confidence = config.min_confidence;
  options.ignore = config.ignore;
  options.stable_path = [current = environment.current_folder,
                         folder = loaded.folder](const ArticleInfo& article) {
    return StablePath(article, current, folder);
  };
  return options;
}

bool UseColor(ColorMode mode, const ReportTarget& target, const Environment& environment) {
  switch (mode) {
    case ColorMode::kAlways: return true;
    case ColorMode::kNever: return false;
    case ColorMode::kAuto: break;
  }
  return target.path.empty() && environment.out_is_terminal && !environment.no_color;
}

// Writes every report; kExitError where one could not be written.
int WriteReports(const Config& config, const Report& report, Environment& environment) {
  int status = kExitOk;
  for (const ReportTarget& target : config.reports) {
    const ReportStyle style = {UseColor(config.color, target, environment), config.fail_on};
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
  const absl::Status prefixes = CheckRulePrefixes(config, RuleIds());
  if (!prefixes.ok()) return PrintError(prefixes, environment);
  if (flags.print_config) {
    environment.out << FormatConfigFile(SettingsOf(config));
    return FinishOutput(kExitOk, environment);
  }
  const absl::StatusOr<FoundArticles> found = FindInputs(flags, config.primary, environment);
  if (!found.ok()) return PrintError(found.status(), environment);
  const int missing = ReportMissing(*found, environment);

  Report report;
  {
    const bool show = environment.err_is_terminal && !flags.no_progress && !config.quiet;
    Progress progress(environment.err, show);
    report = Check(environment.files, *found, OptionsOf(*loaded, environment),
                   [&progress](size_t articles) { progress.Update(articles); });
  }
  const int written = WriteReports(config, report, environment);
  PrintSummary(config, report, environment);
  return std::max({missing, written, StatusOf(config, report)});
}

}  // namespace quotecheck
