#ifndef QUOTECHECK_CHECKER_ALIGN_EDIT_SCRIPT_H_
#define QUOTECHECK_CHECKER_ALIGN_EDIT_SCRIPT_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/align/alignment_matrix.h"
#include "checker/align/distance.h"
#include "checker/align/moved_words.h"
#include "checker/align/vocabulary.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// What has been found about two texts: which words are pairs, which moved, and the ranges that
// both print. Pairs and moves lie within the overlap; pairs in order of both, moves in order of b.
struct PairedWords {
  std::vector<WordPair> pairs;
  std::vector<MovedBlock> moves;
  WordRange a_overlap;
  WordRange b_overlap;
};

struct EditScript {
  // Covers all of both texts: a run of equal words is one kKeep, every other pair a kSubstitute.
  // The words between two pairs are one kSubstitute where both texts have a short run of them, else
  // one kDelete and one kInsert a run, as are all words outside the overlap. Moves stand at their
  // place in b.
  std::vector<EditStep> steps;
  // Of the steps within the overlap. A content word counts 1, another one 0.5: a pair its heavier
  // side times its cost, a move a quarter of its words; where unpaired words of both texts stand in
  // one place, the heavier side.
  double weighted_distance = 0;
};

// Linear.
EditScript BuildScript(const PairedWords& paired, absl::Span<const WordId> a,
                       absl::Span<const WordId> b, const Vocabulary& vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_EDIT_SCRIPT_H_
