#ifndef QUOTECHECK_CHECKER_CLI_CONFIG_FILE_H_
#define QUOTECHECK_CHECKER_CLI_CONFIG_FILE_H_

#include <functional>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/cli/settings.h"

namespace quotecheck {

inline constexpr char kConfigFileName[] = ".quotecheck.toml";

// The configuration file that governs `folder` (absolute): the one in it, else in the nearest
// folder above that holds one. Absent where none does. `exists` says whether a regular file stands
// at a path.
std::optional<std::string> FindConfigFile(const std::string& folder,
                                          const std::function<bool(const std::string&)>& exists);

// Reads settings as TOML 1.0. The keys are named as the options are: report, fail-on, select,
// ignore, report-on, primary (strings or lists of them), baseline, jobs, max-article-bytes, strict,
// quiet, no-progress, color; [[speakers]] with name and aliases, [[outlets]] with name and paths,
// and [severity] with a severity by rule id. An unknown key and a value of another type are errors,
// which say where; so is TOML that is none. `path` is for messages.
absl::StatusOr<Settings> ParseConfigFile(absl::string_view toml, const std::string& path);

// The settings as such a file, for --print-config: ParseConfigFile() reads them back.
std::string FormatConfigFile(const Settings& settings);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_CONFIG_FILE_H_
