#ifndef QUOTECHECK_CHECKER_JUDGE_JUDGE_PAIR_H_
#define QUOTECHECK_CHECKER_JUDGE_JUDGE_PAIR_H_

#include <string>

#include "checker/records/alignment.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// What stands around a quotation, where known.
struct QuoteContext {
  std::string before;
  std::string after;
};

// Classifies each edit of an alignment and says in what relation the two versions stand. Assumes
// that both print one utterance: never answers kDifferent.
Verdict JudgePair(const WordAlignment& alignment, const QuoteContext& a, const QuoteContext& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_JUDGE_PAIR_H_
