#include "checker/cli/check_batch.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/cli/inputs.h"
#include "checker/cli/progress.h"
#include "checker/cli/read_file.h"
#include "checker/cli/read_options.h"
#include "checker/cli/speakers.h"
#include "checker/ingest/metered_file_system.h"
#include "checker/pipeline/check.h"
#include "checker/report/baseline_file.h"
#include "checker/report/display_text.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxBaselineBytes = 256 << 20;

// See ScannedArticle::stable_path. A record has no place on disk: its id is its path.
std::string StablePath(const ArticleInfo& article, const std::string& current_folder,
                       const std::string& config_folder) {
  if (article.offsets == OffsetBase::kField || article.path == kStandardInput) return article.path;
  const std::filesystem::path absolute = std::filesystem::path(current_folder) / article.path;
  return absolute.lexically_normal().lexically_proximate(config_folder).string();
}

// Paths to report on, from the options and the list that they name; absent where there are none:
// all. A list may be empty: then nothing is reported on.
absl::StatusOr<std::optional<std::vector<std::string>>> ReportOn(const RawFlags& flags,
                                                                 const Config& config,
                                                                 const Environment& environment) {
  std::vector<std::string> paths = config.report_on;
  if (!flags.report_on_from.empty()) {
    QC_ASSIGN_OR_RETURN(const std::vector<std::string> listed,
                        ReadPathList(flags.report_on_from, flags, environment));
    paths.insert(paths.end(), listed.begin(), listed.end());
  } else if (paths.empty()) {
    return std::optional<std::vector<std::string>>();
  }
  return std::optional<std::vector<std::string>>(std::move(paths));
}

// Says which paths of --report-on lead nowhere, for nothing is reported on a name that is mistyped.
// Lists of paths may hold what a change deletes.
void TellUnknown(const std::vector<std::string>& report_on, const Batch& batch,
                 Environment& environment) {
  for (const std::string& path : report_on) {
    const bool is_article =
        std::any_of(batch.articles.begin(), batch.articles.end(),
                    [&path](const ScannedArticle& article) { return article.info.path == path; });
    if (is_article || environment.files.Kind(path).ok()) continue;
    environment.err << "quotecheck: --report-on: " << DisplayText(path)
                    << ": no such file or article\n";
  }
}

// Bytes of all files that are read; absent where standard input is among them. What cannot be read
// counts for nothing.
std::optional<uint64_t> SizeOf(const FoundArticles& found, const FileSystem& files) {
  uint64_t bytes = 0;
  for (const std::string& path : found.paths) {
    if (path == kStandardInput) return std::nullopt;
    bytes += files.Size(path).value_or(0);
  }
  return bytes;
}

CheckOptions OptionsOf(const LoadedConfig& loaded, const Baseline& baseline,
                       const Environment& environment) {
  const Config& config = loaded.config;
  CheckOptions options;
  options.scan.stream = StreamOptionsOf(config);
  options.scan.jobs = config.jobs;
  options.speakers = KnownSpeakers(config);
  options.rules = environment.rules;
  options.scan.primary = config.primary;
  options.select = config.select;
  options.min_confidence = config.min_confidence;
  options.ignore = config.ignore;
  options.severities = config.severities;
  options.baseline = baseline;
  options.stable_path = [current = environment.current_folder,
                         folder = loaded.folder](const ArticleInfo& article) {
    return StablePath(article, current, folder);
  };
  return options;
}

}  // namespace

absl::StatusOr<CheckedBatch> CheckBatch(const RawFlags& flags, const LoadedConfig& loaded,
                                        const Baseline& baseline, Environment& environment) {
  const Config& config = loaded.config;
  QC_RETURN_IF_ERROR(CheckRuleNames(config, environment.rules.Ids()));
  CheckOptions options = OptionsOf(loaded, baseline, environment);
  QC_ASSIGN_OR_RETURN(const FoundArticles found,
                      FindInputs(flags, {config.paths, config.primary}, environment));
  QC_ASSIGN_OR_RETURN(options.report_on, ReportOn(flags, config, environment));
  CheckedBatch checked;
  checked.missing = ReportMissing(found, environment);
  if (environment.err_is_terminal && !config.no_progress && !config.quiet) {
    const MeteredFileSystem files(environment.files);
    Progress progress(environment.err, environment.columns,
                      {SizeOf(found, environment.files), [&files] { return files.bytes_read(); }});
    checked.report = Check(files, found, options,
                           [&progress](const CheckProgress& check) { progress.Observe(check); });
  } else {
    checked.report = Check(environment.files, found, options, [](const CheckProgress&) {});
  }
  if (!config.quiet) TellUnknown(config.report_on, checked.report.batch, environment);
  return checked;
}

absl::StatusOr<Baseline> ReadBaselineFile(const std::string& path, const Environment& environment) {
  QC_ASSIGN_OR_RETURN(const std::string json, ReadFile(path, kMaxBaselineBytes, environment.files));
  absl::StatusOr<Baseline> baseline = ReadBaseline(json);
  if (baseline.ok()) return baseline;
  return absl::Status(baseline.status().code(),
                      absl::StrCat(path, ": ", baseline.status().message()));
}

std::string GoneEntries(const Baseline& gone) {
  constexpr size_t kMaxListed = 20;
  constexpr size_t kMaxText = 60;  // code points
  if (gone.empty()) return "";
  std::string said = gone.size() == 1
                         ? "1 entry of the baseline no longer occurs:\n"
                         : absl::StrCat(gone.size(), " entries of the baseline no longer occur:\n");
  for (size_t i = 0; i < std::min(gone.size(), kMaxListed); ++i) {
    absl::StrAppend(&said, "  ", DisplayText(gone[i].article), ": ", DisplayText(gone[i].rule), " ",
                    ShortDisplayText(gone[i].text, kMaxText), "\n");
  }
  if (gone.size() > kMaxListed) absl::StrAppend(&said, "  ", gone.size() - kMaxListed, " more\n");
  return said;
}

}  // namespace quotecheck
