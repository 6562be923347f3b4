#ifndef QUOTECHECK_CHECKER_INGEST_DATELINE_H_
#define QUOTECHECK_CHECKER_INGEST_DATELINE_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The news agency that a dateline near the begin of an article's text names, as printed there: "AP"
// for "OSLO, Norway (AP) — ...", "Reuters" for "(Reuters) - ...". Nothing where no dateline is
// found or where it names no agency that we know, such as the outlet itself. Looks at the first few
// lines alone.
std::optional<std::string> FindDatelineAgency(absl::string_view text);

// Whether a name is a news agency's that we know, in its usual spellings.
bool IsNewsAgency(absl::string_view name);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_DATELINE_H_
