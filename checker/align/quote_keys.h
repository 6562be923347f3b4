#ifndef QUOTECHECK_CHECKER_ALIGN_QUOTE_KEYS_H_
#define QUOTECHECK_CHECKER_ALIGN_QUOTE_KEYS_H_

#include <cstdint>
#include <vector>

#include "checker/align/quote_profile.h"

namespace quotecheck {

// Something that quotations of one utterance share: a hash, and how much sharing it says.
struct QuoteKey {
  uint64_t hash = 0;
  float weight = 0;  // of its words, as in ProfileWord
};

// The keys of a quotation, by hash, distinct: unordered pairs of content words' base forms at most
// `kKeyWindow` content words apart, so that what is recast within a clause keeps them; runs of four
// words with at most one content word; texts of at most four words as a whole. Linear.
inline constexpr size_t kKeyWindow = 5;
std::vector<QuoteKey> MakeQuoteKeys(const QuoteProfile& profile);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_QUOTE_KEYS_H_
