#include "checker/cli/load_config.h"

#include <filesystem>
#include <optional>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/cli/config_file.h"
#include "checker/cli/read_file.h"
#include "checker/cli/report_formats.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxConfigBytes = 1 << 20;

std::string Absolute(const std::string& path, const std::string& current_folder) {
  return (std::filesystem::path(current_folder) / path).lexically_normal().string();
}

// A path that counts from `folder`, as one that counts from the current folder.
std::string Rebase(const std::string& path, const std::string& folder,
                   const Environment& environment) {
  if (folder == environment.current_folder) return path;
  std::filesystem::path whole = (std::filesystem::path(folder) / path).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();  // a folder, with a slash behind it
  return whole.lexically_proximate(environment.current_folder).string();
}

void RebasePaths(const std::string& folder, const Environment& environment, Settings* settings) {
  for (std::string& report : settings->reports) {
    const size_t equals = report.find('=');
    if (equals == std::string::npos || report.substr(equals) == "=-") continue;
    report = absl::StrCat(report.substr(0, equals + 1),
                          Rebase(report.substr(equals + 1), folder, environment));
  }
  for (std::string& path : settings->paths) path = Rebase(path, folder, environment);
  for (std::string& path : settings->report_on) path = Rebase(path, folder, environment);
  for (std::string& path : settings->primary) path = Rebase(path, folder, environment);
  for (OutletSetting& outlet : settings->outlets) {
    for (std::string& path : outlet.paths) path = Rebase(path, folder, environment);
  }
  if (settings->baseline.has_value()) {
    settings->baseline = Rebase(*settings->baseline, folder, environment);
  }
}

absl::StatusOr<Settings> ReadConfigFile(const std::string& path, const FileSystem& files) {
  QC_ASSIGN_OR_RETURN(const std::string toml, ReadFile(path, kMaxConfigBytes, files));
  return ParseConfigFile(toml, path);
}

std::optional<std::string> ConfigPath(const RawFlags& flags, const Environment& environment) {
  if (flags.no_config) return std::nullopt;
  if (flags.config_path.has_value()) return flags.config_path;
  return FindConfigFile(environment.current_folder, [&](const std::string& path) {
    const absl::StatusOr<FileKind> kind = environment.files.Kind(path);
    return kind.ok() && *kind == FileKind::kRegular;
  });
}

}  // namespace

absl::StatusOr<LoadedConfig> LoadConfig(const RawFlags& flags, const Environment& environment) {
  LoadedConfig loaded;
  loaded.folder = environment.current_folder;
  Settings settings;
  if (const std::optional<std::string> path = ConfigPath(flags, environment)) {
    QC_ASSIGN_OR_RETURN(settings, ReadConfigFile(*path, environment.files));
    loaded.folder =
        std::filesystem::path(Absolute(*path, environment.current_folder)).parent_path().string();
    RebasePaths(loaded.folder, environment, &settings);
    // By itself first, so that what is wrong in the file is told with its name.
    const absl::Status valid =
        ValidateSettings(settings, ReportFormatNames(), environment.processors).status();
    if (!valid.ok()) {
      return absl::Status(valid.code(), absl::StrCat(*path, ": ", valid.message()));
    }
  }
  QC_ASSIGN_OR_RETURN(loaded.config,
                      ValidateSettings(MergeSettings(flags.settings, std::move(settings)),
                                       ReportFormatNames(), environment.processors));
  return loaded;
}

}  // namespace quotecheck
