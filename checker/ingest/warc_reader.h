#ifndef QUOTECHECK_CHECKER_INGEST_WARC_READER_H_
#define QUOTECHECK_CHECKER_INGEST_WARC_READER_H_

#include <functional>
#include <string>

#include "absl/status/status.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/limited_stream.h"

namespace quotecheck {

// What a record of a WARC file holds.
struct WarcPayload {
  std::string uri;           // where it was found
  std::string content_type;  // in lower case, without parameters; may be empty
  std::string charset;       // as the response's header names it; may be empty
  std::string bytes;
};

using WarcCallback = std::function<void(absl::StatusOr<WarcPayload> payload, std::string uri)>;

// Reads the records of a WARC file (ISO 28500, versions 0.17 to 1.1), which is unpacked already,
// and hands on the payloads of those that may be articles: responses with status 200, resources and
// conversions (the text of pages, as WET files have it), whose type is text, markup or JSON or not
// given. A record whose payload cannot be read is handed on as an error. Others (requests,
// metadata, revisits, images) are passed over. InvalidArgument or OutOfRange where the file is no
// longer one, ResourceExhausted where it holds more records than `budget` allows, behind the
// records handed on. What payloads unpack to counts against the budget too. Memory: one record, of
// `max_bytes` at most.
absl::Status ReadWarc(BufferedInput* input, size_t max_bytes, UnpackBudget* budget,
                      const WarcCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_WARC_READER_H_
