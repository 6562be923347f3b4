#include "checker/judge/edits/conditions.h"

#include <algorithm>
#include <initializer_list>

#include "absl/types/span.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"

namespace quotecheck {
namespace {

using Phrase = std::initializer_list<absl::string_view>;

const Phrase kOpenings[] = {
    {"if"},
    {"unless"},
    {"until"},
    {"provided"},
    {"providing"},
    {"assuming"},
    {"except", "if"},
    {"only", "if"},
    {"only", "when"},
    {"only", "after"},
    {"as", "long", "as"},
    {"so", "long", "as"},
    {"on", "condition"},
    {"in", "case"},
    {"on", "the", "condition"},
    {"depending", "on"},
    {"subject", "to"},
};

bool PhraseAt(absl::Span<const Term> terms, size_t at, const Phrase& phrase) {
  return at + phrase.size() <= terms.size() && FormsAre(terms.subspan(at, phrase.size()), phrase);
}

// "If" that sets no condition: a concession, a comparison, a manner of speaking.
bool IsIdiom(const std::vector<Term>& terms, size_t at) {
  if (terms[at].form != "if") return false;
  if (at > 0 && IsOneOf(terms[at - 1].form, {"even", "as", "what", "wonder", "see", "know", "ask",
                                             "asked", "sure", "doubt"})) {
    return true;
  }
  static const Phrase kIdioms[] = {
      {"if", "anything"},   {"if", "not"},         {"if", "so"},           {"if", "ever"},
      {"if", "only"},       {"if", "you", "will"}, {"if", "i", "may"},     {"if", "any"},
      {"if", "you", "ask"}, {"if", "you", "look"}, {"if", "you", "think"}, {"if", "you", "know"},
      {"if", "i", "can"},   {"if", "you", "see"},
  };
  return std::any_of(std::begin(kIdioms), std::end(kIdioms),
                     [&](const Phrase& idiom) { return PhraseAt(terms, at, idiom); });
}

bool HasOpening(const std::vector<Term>& terms, TermRange range) {
  for (size_t at = range.begin; at < range.end; ++at) {
    const size_t length = ConditionOpening(terms, at);
    if (length > 0 && at + length <= range.end) return true;
  }
  return false;
}

// "If" left out or put in by a slip of one letter: "if offensive" for "is offensive".
bool IsSlip(const Term& a, const Term& b) {
  const auto slips = [](const Term& x, const Term& y) {
    return x.form == "if" && IsOneOf(y.form, {"is", "in", "it", "of", "i"});
  };
  return slips(a, b) || slips(b, a);
}

void SettleSubstitution(const Comparison& comparison, Difference* difference) {
  const size_t a = ConditionOpening(comparison.a_terms, difference->a.begin);
  const size_t b = ConditionOpening(comparison.b_terms, difference->b.begin);
  if (a == 0 && b == 0) return;
  const Term& term_a = TermOfA(comparison, *difference);
  const Term& term_b = TermOfB(comparison, *difference);
  if (IsSlip(term_a, term_b)) return Settle(EditClass::kSpelling, 0, difference);
  const auto is_negative = [](const Term& term) { return term.form == "unless"; };
  const bool differ = (a == 0) != (b == 0) || is_negative(term_a) != is_negative(term_b);
  const bool whether = term_a.form == "whether" || term_b.form == "whether";
  Settle(EditClass::kCondition, differ && !whether && IsCleanSubstitution(*difference) ? 0.75 : 0,
         difference);
}

}  // namespace

size_t ConditionOpening(const std::vector<Term>& terms, size_t at) {
  size_t longest = 0;
  for (const Phrase& opening : kOpenings) {
    if (PhraseAt(terms, at, opening)) longest = std::max(longest, opening.size());
  }
  return longest > 0 && IsIdiom(terms, at) ? 0 : longest;
}

void FindConditionChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference)) continue;
    if (difference.op == EditOp::kSubstitute) {
      SettleSubstitution(*comparison, &difference);
    } else if (HasOpening(TermsOfPrinting(*comparison, difference), OmittedRange(difference)) &&
               IsCleanOmission(difference)) {
      Settle(EditClass::kCondition, 0.8, &difference);
    }
  }
}

}  // namespace quotecheck
