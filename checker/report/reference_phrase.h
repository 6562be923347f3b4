#ifndef QUOTECHECK_CHECKER_REPORT_REFERENCE_PHRASE_H_
#define QUOTECHECK_CHECKER_REPORT_REFERENCE_PHRASE_H_

#include "absl/strings/string_view.h"
#include "checker/records/report.h"

namespace quotecheck {

// What a person reads of why a version is the reference: "the earliest". Where only length or path
// decided, it says that which is right is not known.
absl::string_view ReferencePhrase(ReferenceReason reason);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_REFERENCE_PHRASE_H_
