#ifndef QUOTECHECK_CHECKER_ALIGN_PHRASE_MATCHES_H_
#define QUOTECHECK_CHECKER_ALIGN_PHRASE_MATCHES_H_

#include <cstddef>
#include <vector>

#include "checker/align/prepared_text.h"
#include "checker/align/vocabulary.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// Words of one text that are the same as other words of another text.
struct PhraseMatch {
  WordRange a;
  WordRange b;
  friend bool operator==(const PhraseMatch&, const PhraseMatch&) = default;
};

// The longest phrase of either side of a match.
inline constexpr size_t kMaxPhraseWords = 7;

// Contractions and compounds against their parts ("doesn't" and "does not", "health-care" and
// "health care") and equal quantities ("2,000" and "two thousand", "3%" and "three percent"); only
// those that word by word comparison does not see. By the end of the range in a, then in b. Time
// linear in the words and in the matches, of which at most eight for each word are given.
std::vector<PhraseMatch> FindPhraseMatches(const WordSequence& a, const WordSequence& b,
                                           const Vocabulary& vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PHRASE_MATCHES_H_
