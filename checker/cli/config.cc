#include "checker/cli/config.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/base/status_macros.h"
#include "checker/cli/closest_name.h"

namespace quotecheck {
namespace {

constexpr int64_t kDefaultMaxArticleBytes = int64_t{64} << 20;
constexpr int64_t kDefaultMaxBatchBytes = int64_t{64} << 30;
constexpr int64_t kDefaultMaxUnpackedBytes = int64_t{4} << 30;
constexpr int64_t kDefaultMaxMembers = 1000000;
constexpr int64_t kDefaultMaxNesting = 8;
constexpr int64_t kMaxNesting = 64;
constexpr int64_t kMaxJobs = 1024;

// Those that findings have, first, and what none has.
constexpr size_t kFindingSeverities = 3;
const std::vector<std::string>& SeverityNames() {
  static const auto* const names =
      new std::vector<std::string>{"error", "warning", "note", "never"};
  return *names;
}

const std::vector<std::string>& ColorNames() {
  static const auto* const names = new std::vector<std::string>{"auto", "always", "never"};
  return *names;
}

absl::Status Unknown(absl::string_view what, const std::string& value,
                     absl::Span<const std::string> known) {
  return absl::InvalidArgumentError(absl::StrCat("unknown ", what, " '", value,
                                                 "'; known: ", absl::StrJoin(known, ", "),
                                                 Suggestion(value, known)));
}

// The position of `value` among the names of an option's values.
absl::StatusOr<size_t> PositionOf(absl::string_view what, const std::string& value,
                                  absl::Span<const std::string> names) {
  const auto found = std::find(names.begin(), names.end(), value);
  if (found == names.end()) return Unknown(what, value, names);
  return static_cast<size_t>(found - names.begin());
}

absl::StatusOr<std::vector<ReportTarget>> ReadTargets(const std::vector<std::string>& reports,
                                                      absl::Span<const std::string> formats) {
  std::vector<ReportTarget> targets;
  for (const std::string& report : reports) {
    const std::pair<std::string, std::string> parts =
        absl::StrSplit(report, absl::MaxSplits('=', 1));
    if (std::find(formats.begin(), formats.end(), parts.first) == formats.end()) {
      return Unknown("report format", parts.first, formats);
    }
    if (parts.second.empty() && absl::EndsWith(report, "=")) {
      return absl::InvalidArgumentError(absl::StrCat("--report=", report, " names no file"));
    }
    targets.push_back({parts.first, parts.second == "-" ? "" : parts.second});
  }
  if (targets.empty()) targets.push_back({"text", ""});
  for (size_t i = 0; i < targets.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (targets[i].path != targets[j].path) continue;
      const std::string place = targets[i].path.empty() ? "standard output" : targets[i].path;
      return absl::InvalidArgumentError(absl::StrCat("two reports go to ", place, ": ",
                                                     targets[j].format, " and ", targets[i].format,
                                                     "; give one a file: --report=FORMAT=FILE"));
    }
  }
  return targets;
}

// Rule-id prefixes in upper case, commas taken apart.
std::vector<std::string> ReadPrefixes(const std::vector<std::string>& values) {
  std::vector<std::string> prefixes;
  for (const std::string& value : values) {
    for (absl::string_view piece : absl::StrSplit(value, ',')) {
      const std::string prefix = absl::AsciiStrToUpper(absl::StripAsciiWhitespace(piece));
      if (!prefix.empty()) prefixes.push_back(prefix);
    }
  }
  return prefixes;
}

absl::Status CheckPrefixes(absl::string_view option, const std::vector<std::string>& prefixes,
                           absl::Span<const std::string> rules) {
  for (const std::string& prefix : prefixes) {
    const bool fits = std::any_of(rules.begin(), rules.end(), [&prefix](const std::string& rule) {
      return absl::StartsWith(rule, prefix);
    });
    if (fits) continue;
    return absl::InvalidArgumentError(absl::StrCat("no rule's id begins with '", prefix, "' of --",
                                                   option, "; the rules are ",
                                                   absl::StrJoin(rules, ", ")));
  }
  return absl::OkStatus();
}

absl::StatusOr<size_t> ReadNumber(absl::string_view option, int64_t value, int64_t most) {
  if (value >= 1 && value <= most) return static_cast<size_t>(value);
  return absl::InvalidArgumentError(
      absl::StrCat("--", option, " must be from 1 to ", most, ", not ", value));
}

absl::StatusOr<double> ReadShare(absl::string_view option, double value) {
  if (value >= 0 && value <= 1) return value;
  return absl::InvalidArgumentError(
      absl::StrCat("--", option, " must be from 0 to 1, not ", value));
}

absl::Status ReadLimits(const Settings& settings, Config* config) {
  QC_ASSIGN_OR_RETURN(
      config->max_article_bytes,
      ReadNumber("max-article-bytes", settings.max_article_bytes.value_or(kDefaultMaxArticleBytes),
                 int64_t{1} << 40));
  QC_ASSIGN_OR_RETURN(
      config->max_batch_bytes,
      ReadNumber("max-batch-bytes", settings.max_batch_bytes.value_or(kDefaultMaxBatchBytes),
                 int64_t{1} << 50));
  QC_ASSIGN_OR_RETURN(
      config->max_unpacked_bytes,
      ReadNumber("max-unpacked-bytes",
                 settings.max_unpacked_bytes.value_or(kDefaultMaxUnpackedBytes), int64_t{1} << 50));
  QC_ASSIGN_OR_RETURN(config->max_members,
                      ReadNumber("max-members", settings.max_members.value_or(kDefaultMaxMembers),
                                 int64_t{1} << 40));
  QC_ASSIGN_OR_RETURN(
      config->max_nesting,
      ReadNumber("max-nesting", settings.max_nesting.value_or(kDefaultMaxNesting), kMaxNesting));
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Config> ValidateSettings(const Settings& settings,
                                        absl::Span<const std::string> formats, size_t processors) {
  constexpr std::array<std::optional<Severity>, 4> kSeverities = {
      Severity::kError, Severity::kWarning, Severity::kNote, std::nullopt};
  constexpr std::array<ColorMode, 3> kColors = {ColorMode::kAuto, ColorMode::kAlways,
                                                ColorMode::kNever};
  Config config;
  QC_ASSIGN_OR_RETURN(config.reports, ReadTargets(settings.reports, formats));
  QC_ASSIGN_OR_RETURN(
      const size_t severity,
      PositionOf("severity of --fail-on", settings.fail_on.value_or("error"), SeverityNames()));
  config.fail_on = kSeverities[severity];
  config.select = ReadPrefixes(settings.select);
  config.ignore = ReadPrefixes(settings.ignore);
  QC_ASSIGN_OR_RETURN(config.min_confidence,
                      ReadShare("min-confidence", settings.min_confidence.value_or(0)));
  config.report_on = settings.report_on;
  config.primary = settings.primary;
  config.paths = settings.paths;
  config.baseline = settings.baseline.value_or("");
  const auto default_jobs =
      static_cast<int64_t>(std::clamp<size_t>(processors, 1, static_cast<size_t>(kMaxJobs)));
  QC_ASSIGN_OR_RETURN(config.jobs,
                      ReadNumber("jobs", settings.jobs.value_or(default_jobs), kMaxJobs));
  QC_RETURN_IF_ERROR(ReadLimits(settings, &config));
  config.strict = settings.strict.value_or(false);
  config.quiet = settings.quiet.value_or(false);
  config.no_progress = settings.no_progress.value_or(false);
  QC_ASSIGN_OR_RETURN(
      const size_t color,
      PositionOf("value of --color", settings.color.value_or("auto"), ColorNames()));
  config.color = kColors[color];
  config.speakers = settings.speakers;
  config.outlets = settings.outlets;
  config.fields = settings.fields;
  for (const auto& [rule, name] : settings.severities) {
    const auto of_findings = absl::MakeConstSpan(SeverityNames()).first(kFindingSeverities);
    QC_ASSIGN_OR_RETURN(const size_t at,
                        PositionOf(absl::StrCat("severity of ", rule), name, of_findings));
    config.severities.emplace_back(absl::AsciiStrToUpper(rule), *kSeverities[at]);
  }
  return config;
}

absl::Status CheckRuleNames(const Config& config, absl::Span<const std::string> rules) {
  QC_RETURN_IF_ERROR(CheckPrefixes("select", config.select, rules));
  QC_RETURN_IF_ERROR(CheckPrefixes("ignore", config.ignore, rules));
  for (const auto& [rule, severity] : config.severities) {
    QC_RETURN_IF_ERROR(PositionOf("rule of [severity]", rule, rules).status());
  }
  return absl::OkStatus();
}

Settings SettingsOf(const Config& config) {
  Settings settings;
  for (const ReportTarget& target : config.reports) {
    settings.reports.push_back(
        absl::StrCat(target.format, target.path.empty() ? "" : "=", target.path));
  }
  settings.fail_on = config.fail_on.has_value() ? SeverityName(*config.fail_on) : "never";
  settings.select = config.select;
  settings.ignore = config.ignore;
  settings.min_confidence = config.min_confidence;
  settings.report_on = config.report_on;
  settings.primary = config.primary;
  settings.paths = config.paths;
  if (!config.baseline.empty()) settings.baseline = config.baseline;
  settings.jobs = static_cast<int64_t>(config.jobs);
  settings.max_article_bytes = static_cast<int64_t>(config.max_article_bytes);
  settings.max_batch_bytes = static_cast<int64_t>(config.max_batch_bytes);
  settings.max_unpacked_bytes = static_cast<int64_t>(config.max_unpacked_bytes);
  settings.max_members = static_cast<int64_t>(config.max_members);
  settings.max_nesting = static_cast<int64_t>(config.max_nesting);
  settings.strict = config.strict;
  settings.quiet = config.quiet;
  settings.no_progress = config.no_progress;
  settings.color = ColorNames()[static_cast<size_t>(config.color)];
  settings.speakers = config.speakers;
  settings.outlets = config.outlets;
  settings.fields = config.fields;
  for (const auto& [rule, severity] : config.severities) {
    settings.severities.emplace_back(rule, SeverityName(severity));
  }
  return settings;
}

}  // namespace quotecheck
