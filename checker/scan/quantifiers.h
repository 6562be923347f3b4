#ifndef QUOTECHECK_CHECKER_SCAN_QUANTIFIERS_H_
#define QUOTECHECK_CHECKER_SCAN_QUANTIFIERS_H_

#include <cstddef>

#include "checker/scan/phrase_context.h"

namespace quotecheck {

// First token after words of quantity that begin at `token`: "some", "about 45 percent of", "all".
// Sets `quantity` where there are any. Where it is set already, by words before the determiner, an
// "of" goes with them. Returns `token` where there is no quantity.
size_t SkipQuantity(const SentenceWords& words, size_t token, bool* quantity);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_QUANTIFIERS_H_
