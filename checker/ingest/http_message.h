#ifndef QUOTECHECK_CHECKER_INGEST_HTTP_MESSAGE_H_
#define QUOTECHECK_CHECKER_INGEST_HTTP_MESSAGE_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/limited_stream.h"

namespace quotecheck {

// Header lines "Name: value" up to a blank line.
class HeaderLines {
 public:
  // Reads the lines that `text` begins with. `size`: bytes they take, with the blank line.
  static HeaderLines Read(absl::string_view text, size_t* size);

  // The value of a name in any case; empty where it is not given.
  std::string Get(absl::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> lines_;
};

// A response of HTTP/1.x (RFC 9112) as it was saved.
struct HttpResponse {
  int status = 0;
  std::string content_type;  // in lower case, without parameters
  std::string charset;       // in lower case; empty where not given
  std::string body;          // without the coding of its transfer and its content
};

// Content codings are gzip, deflate, br and zstd, or several of them. InvalidArgument where it is
// no response or its body is in another, ResourceExhausted where it is larger than `max_bytes` or
// unpacks to more than `budget` allows, DataLoss where it is damaged. A chunked body that is cut
// gives what there is, as crawlers cut them.
absl::StatusOr<HttpResponse> ReadHttpResponse(std::string message, size_t max_bytes,
                                              UnpackBudget* budget);

// The type and the charset of a Content-Type.
void SplitContentType(absl::string_view value, std::string* type, std::string* charset);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_HTTP_MESSAGE_H_
