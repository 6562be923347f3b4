#ifndef QUOTECHECK_CHECKER_JUDGE_EXPLAIN_PAIR_H_
#define QUOTECHECK_CHECKER_JUDGE_EXPLAIN_PAIR_H_

#include <string>
#include <vector>

#include "checker/records/alignment.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// One of two quotations that are held against each other, as an editor would speak of it.
struct ExplainedQuote {
  std::string label;    // "a.txt:3" or an outlet's name
  std::string speaker;  // empty where none is known
};

// Why two quotations are, or are not, one utterance, and what differs.
struct PairEvidence {
  ExplainedQuote a;
  ExplainedQuote b;
  const WordAlignment& alignment;
  const Verdict& verdict;
  double probability = 0;       // that both print one utterance
  bool same_utterance = false;  // what was decided
};

// Plain sentences, one an element, in the order in which an editor asks: are they one utterance,
// what speaks for and against it, which words differ and how, what that comes to.
std::vector<std::string> ExplainPair(const PairEvidence& evidence);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EXPLAIN_PAIR_H_
