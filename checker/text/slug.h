#ifndef QUOTECHECK_CHECKER_TEXT_SLUG_H_
#define QUOTECHECK_CHECKER_TEXT_SLUG_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A name as an identifier: its folded letters and digits, other runs as one hyphen. "Dmitry
// Peskov" -> "dmitry-peskov", "the E.U." -> "the-e-u". Empty where the name has neither.
std::string Slug(absl::string_view name);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_SLUG_H_
