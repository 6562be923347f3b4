#ifndef QUOTECHECK_CHECKER_INGEST_CHARSET_LABELS_H_
#define QUOTECHECK_CHECKER_INGEST_CHARSET_LABELS_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// What iconv calls the encoding that a page declares by `label`, in any case: as browsers take the
// labels (WHATWG Encoding, "Names and labels"), to whom ISO-8859-1 is windows-1252, ISO-8859-9
// windows-1254 and GB2312 a part of GB18030. A label that the standard does not know is given back
// in lower case. Empty for Unicode's own encodings, and for those whose characters cannot be read
// one by one: ISO-2022 and HZ. Constant time.
std::string IconvName(absl::string_view label);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_CHARSET_LABELS_H_
