#ifndef QUOTECHECK_CHECKER_REPORT_BASELINE_FILE_H_
#define QUOTECHECK_CHECKER_REPORT_BASELINE_FILE_H_

#include <ostream>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/records/baseline.h"

namespace quotecheck {

// Reads a baseline as schema/baseline-1.json has it. InvalidArgument where it is no such file or an
// entry has no fingerprint; what else an entry lacks is empty, its state "existing".
absl::StatusOr<Baseline> ReadBaseline(absl::string_view json);

// Writes a baseline by fingerprint, an entry a few lines, so that changes merge well.
void WriteBaseline(Baseline baseline, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_BASELINE_FILE_H_
