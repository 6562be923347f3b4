#ifndef QUOTECHECK_CHECKER_CLI_LOAD_CONFIG_H_
#define QUOTECHECK_CHECKER_CLI_LOAD_CONFIG_H_

#include <string>

#include "absl/status/statusor.h"
#include "checker/cli/command_line.h"
#include "checker/cli/config.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// The configuration of a run, and the folder that it belongs to.
struct LoadedConfig {
  Config config;
  std::string folder;  // absolute: the configuration file's; without a file, the current one
};

// The flags, over the configuration file that they name or that is found by walking up from the
// current folder, over the defaults. Paths in the file count from its folder. Errors: a file that
// is named but cannot be read, and all of ParseConfigFile() and ValidateSettings().
absl::StatusOr<LoadedConfig> LoadConfig(const RawFlags& flags, const Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_LOAD_CONFIG_H_
