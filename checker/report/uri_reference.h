#ifndef QUOTECHECK_CHECKER_REPORT_URI_REFERENCE_H_
#define QUOTECHECK_CHECKER_REPORT_URI_REFERENCE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A path as a URI reference (RFC 3986): an absolute one with the scheme "file", a relative one as a
// relative reference, "./" dropped from its front. Bytes other than unreserved ones and "/" are
// percent-encoded, so that no path can name a scheme, a host, a query or a fragment. Never empty.
std::string UriReference(absl::string_view path);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_URI_REFERENCE_H_
