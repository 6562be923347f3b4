#include "checker/lexicon/number_text.h"

#include "absl/strings/str_format.h"

namespace quotecheck {

std::string NumberText(double value) { return absl::StrFormat("%.15g", value); }

}  // namespace quotecheck
