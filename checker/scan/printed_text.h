#ifndef QUOTECHECK_CHECKER_SCAN_PRINTED_TEXT_H_
#define QUOTECHECK_CHECKER_SCAN_PRINTED_TEXT_H_

#include <string>

#include "checker/base/byte_span.h"
#include "checker/scan/document.h"

namespace quotecheck {

// The text of a span with every run of white space, line breaks included, as one space.
std::string PrintedText(const Document& document, TextSpan span);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PRINTED_TEXT_H_
