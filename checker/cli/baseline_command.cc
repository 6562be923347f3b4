#include "checker/cli/baseline_command.h"

#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "checker/cli/check_batch.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/load_config.h"
#include "checker/cli/whole_file.h"
#include "checker/report/baseline_file.h"

namespace quotecheck {
namespace {

// The file that the options or the configuration name, else one beside the configuration.
std::string BaselinePath(const LoadedConfig& loaded, const Environment& environment) {
  if (!loaded.config.baseline.empty()) return loaded.config.baseline;
  if (loaded.folder == environment.current_folder) return kDefaultBaselineName;
  return absl::StrCat(loaded.folder, "/", kDefaultBaselineName);
}

BaselineEntry EntryOf(const Finding& finding, const std::string& article, const RawFlags& flags) {
  BaselineEntry entry;
  entry.fingerprint = finding.fingerprint;
  entry.rule = finding.rule->id;
  entry.article = article;
  entry.text = finding.place.text;
  entry.state = flags.accept.suppress ? FindingState::kSuppressed : FindingState::kExisting;
  entry.acceptance = {flags.accept.by, flags.accept.reason};
  return entry;
}

}  // namespace

int RunBaseline(const RawFlags& flags, Environment& environment) {
  const absl::StatusOr<LoadedConfig> loaded = LoadConfig(flags, environment);
  if (!loaded.ok()) return PrintError(loaded.status(), environment);
  const std::string path = BaselinePath(*loaded, environment);
  Baseline old;
  if (environment.files.Kind(path).ok()) {
    absl::StatusOr<Baseline> read = ReadBaselineFile(path, environment);
    if (!read.ok()) return PrintError(read.status(), environment);
    old = *std::move(read);
  }
  const absl::StatusOr<CheckedBatch> checked = CheckBatch(flags, *loaded, old, environment);
  if (!checked.ok()) return PrintError(checked.status(), environment);
  if (checked->missing != kExitOk) return checked->missing;  // half a batch is none to accept

  const Report& report = checked->report;
  absl::flat_hash_set<std::string> gone;
  for (const BaselineEntry& entry : report.gone) gone.insert(entry.fingerprint);
  Baseline accepted;
  for (const BaselineEntry& entry : old) {
    if (!gone.contains(entry.fingerprint)) accepted.push_back(entry);
  }
  const size_t kept = accepted.size();
  for (const Finding& finding : report.findings) {
    if (finding.state != FindingState::kNew) continue;
    const ScannedArticle& article = report.batch.articles[finding.place.article.value()];
    accepted.push_back(EntryOf(finding, article.stable_path, flags));
  }
  const absl::Status written =
      WriteWholeFile(path, [&accepted](std::ostream& out) { WriteBaseline(accepted, out); });
  if (!written.ok()) return PrintError(written, environment);
  if (!loaded->config.quiet) {
    environment.err << GoneEntries(report.gone);
    PrintMessage(absl::StrCat(path, ": ", accepted.size() - kept, " findings accepted, ", kept,
                              " kept, ", report.gone.size(), " dropped"),
                 environment);
  }
  return kExitOk;
}

}  // namespace quotecheck
