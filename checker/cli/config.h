#ifndef QUOTECHECK_CHECKER_CLI_CONFIG_H_
#define QUOTECHECK_CHECKER_CLI_CONFIG_H_

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/cli/settings.h"
#include "checker/records/finding.h"

namespace quotecheck {

// Where a report goes.
struct ReportTarget {
  std::string format;
  std::string path;  // empty: standard output
};

enum class ColorMode { kAuto, kAlways, kNever };

// Settings that have been checked, with the defaults filled in.
struct Config {
  std::vector<ReportTarget> reports;  // at least one; at most one to standard output
  std::optional<Severity> fail_on;    // the least severity that fails; absent: none does
  std::vector<std::string> select;    // rule-id prefixes; empty: all rules
  std::vector<std::string> ignore;
  double min_confidence = 0;           // in [0, 1]: of a finding, to be reported
  std::vector<std::string> report_on;  // paths; empty: all articles
  std::vector<std::string> primary;    // paths
  std::vector<std::string> paths;      // articles, where the command line names none
  std::string baseline;                // a path; empty: none
  size_t jobs = 1;
  size_t max_article_bytes = 0;
  size_t max_batch_bytes = 0;     // of all articles
  size_t max_unpacked_bytes = 0;  // of a container, with those nested in it
  size_t max_members = 0;         // of an archive
  size_t max_nesting = 0;         // of containers
  bool strict = false;
  bool quiet = false;
  bool no_progress = false;
  ColorMode color = ColorMode::kAuto;
  std::vector<SpeakerSetting> speakers;
  std::vector<OutletSetting> outlets;
  RecordFields fields;  // of JSON records, beyond those that are known
  std::vector<std::pair<std::string, Severity>> severities;  // of all findings of a rule, by its id
};

// Checks settings. InvalidArgument with what is wrong and what would be right. `formats` are the
// report formats there are; `processors` is the default of jobs.
absl::StatusOr<Config> ValidateSettings(const Settings& settings,
                                        absl::Span<const std::string> formats, size_t processors);

// InvalidArgument where a prefix of select or ignore fits none of the rule ids, or the severity of
// a rule is set that there is not.
absl::Status CheckRuleNames(const Config& config, absl::Span<const std::string> rules);

// The configuration as settings, for --print-config.
Settings SettingsOf(const Config& config);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_CONFIG_H_
