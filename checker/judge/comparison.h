#ifndef QUOTECHECK_CHECKER_JUDGE_COMPARISON_H_
#define QUOTECHECK_CHECKER_JUDGE_COMPARISON_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/judge/quote_context.h"
#include "checker/judge/terms.h"
#include "checker/judge/version_text.h"
#include "checker/records/alignment.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// Half-open range of positions in a vector of terms.
using TermRange = WordRange;

// How one or more terms of a stand to terms of b. In order of a and of b.
struct TermStep {
  EditOp op = EditOp::kKeep;  // kKeep, kSubstitute, kInsert or kDelete
  TermRange a;
  TermRange b;
  EditClass edit_class = EditClass::kOther;  // of kSubstitute
  // The words count as the same: equal, or apart in spelling, contraction, numeral, ... alone.
  bool same = false;
  // Both versions go on after a sentence, or begin before one, with words that have nothing to do
  // with one another.
  bool divergent = false;
};

// One difference: a run of steps that are told of as one. Differences come in order of the steps;
// those that an excerpt makes by cutting words off have no steps.
struct Difference {
  EditOp op = EditOp::kSubstitute;  // not kKeep
  TermRange a;
  TermRange b;
  size_t first_step = 0;
  size_t last_step = 0;  // inclusive
  EditClass edit_class = EditClass::kOther;
  // The words on both sides of it are the same in both versions, small ones aside.
  bool anchored = false;
  // They are on one side at least.
  bool half_anchored = false;
  // A concern has said what it is.
  bool settled = false;
  // It alters what was said, with this confidence in [0, 1]; 0 where it does not.
  double gravity = 0;
  // Other sentences in the place of one another, as in TermStep.
  bool divergent = false;
  // Its words lie beyond what both print: an excerpt cuts them off.
  bool cut_off = false;
  // A block of words, or a clause, that stands elsewhere in the other version (kOrder).
  bool recast = false;
};

// Where one version ends within the words of the other.
struct Excerpt {
  TermRange cut;          // the terms of the longer version that the shorter leaves out
  bool of_a = false;      // the longer one is a
  bool at_begin = false;  // the cut precedes what both print
};

// Two versions, word for word. Concerns (edits/*.h) read the steps and settle the class and the
// gravity of the differences, each of its own; a difference that one has settled the next leaves.
struct Comparison {
  VersionText a;
  VersionText b;
  QuoteContext a_context;
  QuoteContext b_context;
  std::vector<Term> a_terms;
  std::vector<Term> b_terms;
  std::vector<TermStep> steps;  // of the overlap
  std::vector<Difference> differences;
  std::vector<Excerpt> excerpts;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_COMPARISON_H_
