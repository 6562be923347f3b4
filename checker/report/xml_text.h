#ifndef QUOTECHECK_CHECKER_REPORT_XML_TEXT_H_
#define QUOTECHECK_CHECKER_REPORT_XML_TEXT_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// Text of an article as it may stand in XML or HTML, between tags or inside an attribute in either
// kind of marks: DisplayText(), which leaves no code point that XML 1.0 has no room for, with
// & < > " ' as references.
std::string XmlText(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_XML_TEXT_H_
