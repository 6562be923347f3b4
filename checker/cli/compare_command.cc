#include "checker/cli/compare_command.h"

#include <memory>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/filter_input.h"
#include "checker/ingest/buffered_input.h"
#include "checker/pipeline/compare_pair.h"
#include "checker/report/pair_record_reader.h"
#include "checker/report/verdict_record_writer.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxLineBytes = size_t{16} << 20;

LoneQuote ToLoneQuote(PairSide side) {
  return {std::move(side.text), std::move(side.before), std::move(side.after),
          std::move(side.speaker), std::move(side.published)};
}

absl::Status Compare(const std::string& line, std::ostream& out) {
  QC_ASSIGN_OR_RETURN(PairRecord pair, ParsePairRecord(line));
  WriteVerdictRecord(
      pair.id, ComparePair(ToLoneQuote(std::move(pair.a)), ToLoneQuote(std::move(pair.b))), out);
  return absl::OkStatus();
}

}  // namespace

int RunCompare(const RawFlags& flags, Environment& environment) {
  absl::StatusOr<std::unique_ptr<InputStream>> stream = OpenFilterInput(flags, environment);
  if (!stream.ok()) return PrintError(stream.status(), environment);
  BufferedInput input(*std::move(stream));
  int status = kExitOk;
  std::string line;
  for (size_t number = 1;; ++number) {
    const absl::StatusOr<bool> more = input.ReadLine(kMaxLineBytes, &line);
    absl::Status compared = more.status();
    if (more.ok() && !*more) break;
    if (more.ok() && !absl::StripAsciiWhitespace(line).empty()) {
      compared = Compare(line, environment.out);
    }
    if (compared.ok()) continue;
    PrintMessage(absl::StrCat("line ", number, ": ", compared.message()), environment);
    status = kExitError;
    // A line that is too long was skipped; after any other error nothing more can be read.
    if (!more.ok() && !absl::IsResourceExhausted(more.status())) break;
  }
  return FinishOutput(status, environment);
}

}  // namespace quotecheck
