#ifndef QUOTECHECK_CHECKER_TEXT_LANGUAGE_H_
#define QUOTECHECK_CHECKER_TEXT_LANGUAGE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The language that a text is written in, as a code of ISO 639-1 ("de") or, where that has none, a
// longer one of BCP 47 ("zh-Hant"); empty where its words do not tell reliably, as of a few words.
// Valid UTF-8. Google's Compact Language Detector 2 decides, on the first 8 kB. Thread safe.
std::string DetectLanguage(absl::string_view text);

// Is `tag`, of BCP 47, the language `language` or a variety of it: "de", "de-AT", "DE_ch"?
bool IsLanguage(absl::string_view tag, absl::string_view language);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_LANGUAGE_H_
