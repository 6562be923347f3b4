#include "checker/judge/edits/word_pairs.h"

#include <algorithm>

#include "checker/judge/edits/function_words.h"
#include "checker/judge/edits/inflection.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// Between more loose terms than these, pairs are looked for among equal forms near by alone.
constexpr size_t kMaxLoose = 200;

// Steps that pair a term with what it is, whatever its ending.
bool Pairs(const TermStep& step) {
  if (step.a.size() != 1 || step.b.size() != 1) return false;
  return step.op == EditOp::kKeep || step.same || step.edit_class == EditClass::kInflection;
}

bool CanMove(const Term& term) {
  return !IsLightWord(term) || (IsPronoun(term.form) && term.is_word());
}

std::vector<size_t> LooseTerms(const std::vector<Term>& terms,
                               const std::vector<std::optional<size_t>>& paired, TermRange range) {
  std::vector<size_t> loose;
  for (size_t t = range.begin; t < range.end && loose.size() < kMaxLoose; ++t) {
    if (!paired[t].has_value() && CanMove(terms[t])) loose.push_back(t);
  }
  return loose;
}

TermRange Covered(const std::vector<TermStep>& steps, bool of_a) {
  if (steps.empty()) return {};
  return of_a ? TermRange{steps.front().a.begin, steps.back().a.end}
              : TermRange{steps.front().b.begin, steps.back().b.end};
}

}  // namespace

WordPairs PairWords(const Comparison& comparison) {
  WordPairs pairs;
  pairs.b_of_a.resize(comparison.a_terms.size());
  pairs.a_of_b.resize(comparison.b_terms.size());
  pairs.a_moved.resize(comparison.a_terms.size(), false);
  for (const TermStep& step : comparison.steps) {
    if (!Pairs(step)) continue;
    pairs.b_of_a[step.a.begin] = step.b.begin;
    pairs.a_of_b[step.b.begin] = step.a.begin;
  }
  const std::vector<size_t> a_loose =
      LooseTerms(comparison.a_terms, pairs.b_of_a, Covered(comparison.steps, true));
  const std::vector<size_t> b_loose =
      LooseTerms(comparison.b_terms, pairs.a_of_b, Covered(comparison.steps, false));
  for (const bool by_form : {true, false}) {
    for (size_t a : a_loose) {
      if (pairs.b_of_a[a].has_value()) continue;
      for (size_t b : b_loose) {
        if (pairs.a_of_b[b].has_value()) continue;
        const Term& x = comparison.a_terms[a];
        const Term& y = comparison.b_terms[b];
        if (by_form ? x.form != y.form : !AreInflections(x, y)) continue;
        pairs.b_of_a[a] = b;
        pairs.a_of_b[b] = a;
        pairs.a_moved[a] = true;
        break;
      }
    }
  }
  return pairs;
}

}  // namespace quotecheck
