#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_DIFFERENCES_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_DIFFERENCES_H_

#include "absl/types/span.h"
#include "checker/judge/comparison.h"

namespace quotecheck {

// Fills in the differences of a comparison whose steps are complete.
void BuildDifferences(Comparison* comparison);

// Nothing is decided about it yet.
inline bool IsOpen(const Difference& difference) { return !difference.settled; }

// Says what a difference is, and how surely it alters what was said (0: it does not).
void Settle(EditClass edit_class, double gravity, Difference* difference);

// One term for one, the words around it the same.
bool IsCleanSubstitution(const Difference& difference);
// How surely two figures or dates in the place of one another alter what was said: they need less
// around them than words do.
double GravityOfFigure(const Difference& difference);
// Terms that one version alone prints, the words around them the same.
bool IsCleanOmission(const Difference& difference);

// The terms of an insertion or deletion.
absl::Span<const Term> OmittedTerms(const Comparison& comparison, const Difference& difference);
// The terms and the text of the version that prints them.
const std::vector<Term>& TermsOfPrinting(const Comparison& comparison,
                                         const Difference& difference);
const VersionText& TextOfPrinting(const Comparison& comparison, const Difference& difference);
TermRange OmittedRange(const Difference& difference);

// Does the other version print the omitted terms where the first does not, in differences of its
// own or beyond what both print?
bool StandsElsewhere(const Comparison& comparison, const Difference& difference);

// A substitution's terms; only where it has one of either.
const Term& TermOfA(const Comparison& comparison, const Difference& difference);
const Term& TermOfB(const Comparison& comparison, const Difference& difference);

// Does a step leave the words what they are, small ones and their endings aside?
bool IsCalm(const Comparison& comparison, const TermStep& step);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_DIFFERENCES_H_
