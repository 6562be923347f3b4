#include "checker/pipeline/compare_pair.h"

#include "checker/align/align_words.h"
#include "checker/judge/judge_pair.h"

namespace quotecheck {

Verdict ComparePair(const LoneQuote& a, const LoneQuote& b) {
  const double same = PairProbability(a, b);
  Verdict verdict;
  if (same < 0.5) {
    verdict.relation = Relation::kDifferent;
    verdict.confidence = 1 - same;
    return verdict;
  }
  verdict = JudgePair(AlignWords(a.text, b.text), {a.before, a.after}, {b.before, b.after});
  verdict.confidence *= same;
  return verdict;
}

}  // namespace quotecheck
