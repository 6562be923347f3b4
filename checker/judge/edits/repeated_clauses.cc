#include "checker/judge/edits/repeated_clauses.h"

#include <cstddef>
#include <vector>

#include "checker/judge/edits/differences.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// A clause is told by the word that differs, one before it, two behind, and so many that tell
// something unless it ends before.
constexpr size_t kTermsBefore = 1;
constexpr size_t kTermsBehind = 2;
constexpr size_t kTellingWords = 2;

// One version, in words and in terms.
struct Version {
  const VersionText& text;
  const std::vector<Term>& terms;
};

// Do the terms before `at` and from it on belong to one clause?
bool GoesOnAt(const Version& version, size_t at) {
  const std::vector<Term>& terms = version.terms;
  if (at >= terms.size()) return false;
  return terms[at].words.begin == terms[at - 1].words.begin ||
         version.text.boundary(terms[at].words.begin) == Boundary::kNone;
}

bool Tells(const Term& term) { return !IsFunctionWord(term.form) && !IsNegation(term.form); }

// Does `other`, from `at` on, print the clause around the range of `version`?
bool HoldsClauseAt(const Version& other, size_t at, const Version& version, TermRange range) {
  size_t telling = 0;
  size_t t = range.begin - kTermsBefore;
  const size_t needed = range.end + kTermsBehind;
  for (size_t first = t; t < version.terms.size() && at < other.terms.size(); ++t, ++at) {
    if (t > first && (!GoesOnAt(version, t) || !GoesOnAt(other, at))) break;
    if (version.terms[t].form != other.terms[at].form) break;
    if (t >= range.end && Tells(version.terms[t])) ++telling;
  }
  return t >= needed && telling > 0 && (telling >= kTellingWords || !GoesOnAt(other, at));
}

bool HoldsClause(const Version& other, const Version& version, TermRange range) {
  if (range.begin < kTermsBefore) return false;
  for (size_t at = 0; at < other.terms.size(); ++at) {
    if (HoldsClauseAt(other, at, version, range)) return true;
  }
  return false;
}

}  // namespace

void FindRepeatedClauses(Comparison* comparison) {
  const Version a = {comparison->a, comparison->a_terms};
  const Version b = {comparison->b, comparison->b_terms};
  for (Difference& difference : comparison->differences) {
    if (difference.op != EditOp::kSubstitute || difference.gravity == 0) continue;
    if (HoldsClause(b, a, difference.a) || HoldsClause(a, b, difference.b)) {
      Settle(EditClass::kOrder, 0, &difference);
    }
  }
}

}  // namespace quotecheck
