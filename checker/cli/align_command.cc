#include "checker/cli/align_command.h"

#include <istream>
#include <memory>
#include <utility>
#include <vector>

#include "checker/base/status_macros.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/filter_input.h"
#include "checker/cli/load_config.h"
#include "checker/cli/speakers.h"
#include "checker/ingest/input_stream_buffer.h"
#include "checker/pipeline/align_quotes.h"
#include "checker/report/match_record_writer.h"
#include "checker/report/quote_record_reader.h"

namespace quotecheck {
namespace {

absl::StatusOr<Batch> Align(const RawFlags& flags, const Environment& environment) {
  QC_ASSIGN_OR_RETURN(const LoadedConfig loaded, LoadConfig(flags, environment));
  QC_ASSIGN_OR_RETURN(std::unique_ptr<InputStream> stream, OpenFilterInput(flags, environment));
  InputStreamBuffer buffer(std::move(stream));
  std::istream in(&buffer);
  QC_ASSIGN_OR_RETURN(std::vector<ScannedArticle> articles, ReadQuoteRecords(in));
  QC_RETURN_IF_ERROR(buffer.status());
  return AlignQuotes(std::move(articles), KnownSpeakers(loaded.config), loaded.config.jobs);
}

}  // namespace

int RunAlign(const RawFlags& flags, Environment& environment) {
  const absl::StatusOr<Batch> batch = Align(flags, environment);
  if (!batch.ok()) return PrintError(batch.status(), environment);
  WriteMatchRecords(*batch, environment.out);
  return FinishOutput(kExitOk, environment);
}

}  // namespace quotecheck
