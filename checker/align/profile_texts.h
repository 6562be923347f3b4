#ifndef QUOTECHECK_CHECKER_ALIGN_PROFILE_TEXTS_H_
#define QUOTECHECK_CHECKER_ALIGN_PROFILE_TEXTS_H_

#include <cstddef>
#include <functional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/align/quote_profile.h"

namespace quotecheck {

// Gives one of many texts; `room` is for one that has to be put together.
using TextOf = std::function<absl::string_view(size_t text, std::string* room)>;
using TakeProfile = std::function<void(size_t text, QuoteProfile profile)>;

// Calls `take` for each of the texts, in any order, with what MakeWithoutSurroundings() makes of
// it. Both functions are called on up to `jobs` threads, which make no difference: what is new in
// the texts is learned in their order. Linear, but for sorting.
void ProfileTexts(size_t texts, size_t jobs, const TextOf& text_of, QuoteProfiler* profiler,
                  const TakeProfile& take);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PROFILE_TEXTS_H_
