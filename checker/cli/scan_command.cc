#include "checker/cli/scan_command.h"

#include <string>
#include <variant>

#include "absl/strings/str_cat.h"
#include "checker/cli/inputs.h"
#include "checker/cli/load_config.h"
#include "checker/cli/read_options.h"
#include "checker/pipeline/scan_articles.h"
#include "checker/report/scan_record_writer.h"

namespace quotecheck {

int RunScan(const RawFlags& flags, Environment& environment) {
  const bool csv = flags.format == "csv";
  if (!csv && flags.format != "jsonl") {
    return PrintError(absl::InvalidArgumentError(absl::StrCat("unknown format '", flags.format,
                                                              "' of scan; known: csv, jsonl")),
                      environment);
  }
  const absl::StatusOr<LoadedConfig> loaded = LoadConfig(flags, environment);
  if (!loaded.ok()) return PrintError(loaded.status(), environment);
  const absl::StatusOr<FoundArticles> found =
      FindInputs(flags, {loaded->config.paths, {}}, environment);
  if (!found.ok()) return PrintError(found.status(), environment);
  ScanOptions options;
  options.stream = StreamOptionsOf(loaded->config);
  options.jobs = loaded->config.jobs;
  if (csv) WriteScanCsvHeader(environment.out);
  const auto write = [csv, &environment](const std::string&, const ScanResult& result) {
    if (const auto* unchecked = std::get_if<Unchecked>(&result)) {
      PrintMessage(absl::StrCat(unchecked->path, ": unchecked: ", unchecked->reason), environment);
      return;
    }
    const ScannedArticle& article = std::get<ScannedArticle>(result);
    csv ? WriteScanCsvRows(article, environment.out) : WriteScanRecords(article, environment.out);
  };
  ScanArticles(environment.files, *found, options, write);
  return FinishOutput(ReportMissing(*found, environment), environment);
}

}  // namespace quotecheck
