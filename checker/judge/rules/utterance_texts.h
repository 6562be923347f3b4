#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_UTTERANCE_TEXTS_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_UTTERANCE_TEXTS_H_

#include <vector>

#include "checker/records/batch.h"
#include "checker/text/words.h"

namespace quotecheck {

// A text that quotations of one utterance print, byte for byte alike; one that stands in marks, one
// that does not and one of a primary source's passage are three.
struct UtteranceText {
  std::vector<Token> words;        // of ComparedText()
  std::vector<QuoteIndex> quotes;  // that print it, ascending, not empty
};

// The texts of an utterance, by the first quotation that prints each: what is asked of words need
// not be asked of each of ten thousand copies. O(n log n) in the quotations, linear in their words.
std::vector<UtteranceText> TextsOf(const Batch& batch, const Utterance& utterance);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_UTTERANCE_TEXTS_H_
