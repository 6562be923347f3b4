#ifndef QUOTECHECK_CHECKER_PIPELINE_CONTEXT_SPEAKER_H_
#define QUOTECHECK_CHECKER_PIPELINE_CONTEXT_SPEAKER_H_

#include <optional>
#include <string>

#include "checker/align/pair_probability.h"

namespace quotecheck {

// The person to whom the text around a quotation credits it, by name: scans `before`, `text` and
// `after` as one article. Nothing where that names nobody, a body or an unnamed source, and where
// it does not surely tell. Linear in the texts.
std::optional<std::string> FindContextSpeaker(const LoneQuote& quote);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_CONTEXT_SPEAKER_H_
