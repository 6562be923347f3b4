#ifndef QUOTECHECK_CHECKER_REPORT_PAIR_RECORD_READER_H_
#define QUOTECHECK_CHECKER_REPORT_PAIR_RECORD_READER_H_

#include <optional>
#include <string>

#include "absl/status/statusor.h"

namespace quotecheck {

// One of the two quotations of a pair, and what is known of it.
struct PairSide {
  std::string text;
  std::string before;  // the text around it
  std::string after;
  std::optional<std::string> published;  // ISO 8601
  std::optional<std::string> outlet;
  std::optional<std::string> speaker;
};

struct PairRecord {
  std::string id;  // as JSON: a number or a string as it came; "null" where there is none
  PairSide a;
  PairSide b;
};

// Reads one line of what `quotecheck compare` takes: {"id", "a", "b"}, each side a string or an
// object with "text". Fields not of the contract are ignored. InvalidArgument for all else.
absl::StatusOr<PairRecord> ParsePairRecord(const std::string& line);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_PAIR_RECORD_READER_H_
