#ifndef QUOTECHECK_CHECKER_INGEST_UNBROTLI_H_
#define QUOTECHECK_CHECKER_INGEST_UNBROTLI_H_

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/limited_stream.h"

namespace quotecheck {

// Unpacks a stream of Brotli (RFC 7932) that is all there. ResourceExhausted where it makes more
// than `limit` bytes or than `budget` allows, DataLoss where it is damaged or cut short. Brotli has
// neither a mark at its beginning nor a checksum: not all damage is seen.
absl::StatusOr<std::string> Unbrotli(absl::string_view bytes, size_t limit, UnpackBudget* budget);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_UNBROTLI_H_
