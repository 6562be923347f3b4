#include "checker/judge/edits/roles.h"

#include <algorithm>
#include <optional>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/word_pairs.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

// Subject and object stand no further from one another than these.
constexpr size_t kMaxSpan = 12;
// How far before a noun its preposition stands: "to the old ministry".
constexpr size_t kPrepositionReach = 3;

bool IsNominal(const Term& term) {
  if (!term.is_word()) return false;
  if (term.name || IsPronoun(term.form)) return true;
  return !IsFunctionWord(term.form) && IsWord(term.form, PartOfSpeech::kNoun);
}

bool IsVerbal(const Term& term) {
  if (!term.is_word() || term.name) return false;
  if (IsFunctionWord(term.form)) return false;
  return IsWord(term.form, PartOfSpeech::kVerb);
}

// Verbs whose subject and object may change places without a change of what is said.
bool GoesBothWays(const Term& term) {
  const std::vector<BaseForm> bases = BaseForms(term.form);
  return std::any_of(bases.begin(), bases.end(), [](const BaseForm& base) {
    return IsOneOf(base.lemma, {"meet", "marry", "equal", "resemble", "join", "match", "meeting",
                                "agree", "talk", "negotiate", "accompany", "fight", "mean"});
  });
}

// The preposition of a noun, empty for none: looked for up to the next word that is no determiner
// or adjective.
absl::string_view PrepositionBefore(const std::vector<Term>& terms, size_t at) {
  for (size_t back = 1; back <= kPrepositionReach && back <= at; ++back) {
    const Term& term = terms[at - back];
    if (IsPreposition(term.form)) return term.form;
    if (IsVerbal(term) || IsPronoun(term.form) || IsAuxiliary(term.form)) return "";
  }
  return "";
}

bool InOneClause(const VersionText& text, const std::vector<Term>& terms, size_t first,
                 size_t last) {
  for (size_t t = first + 1; t <= last; ++t) {
    if (text.boundary(terms[t].words.begin) >= Boundary::kClause) return false;
  }
  return true;
}

bool Holds(const std::vector<Term>& terms, size_t first, size_t last, absl::string_view form) {
  for (size_t t = first; t <= last; ++t) {
    if (terms[t].form == form) return true;
  }
  return false;
}

class SwapFinder {
 public:
  explicit SwapFinder(Comparison* comparison) : out_(*comparison), pairs_(PairWords(out_)) {}

  void Run() {
    // Whether a term is a noun is dear to ask, and few versions move any.
    if (std::none_of(pairs_.a_moved.begin(), pairs_.a_moved.end(),
                     [](bool moved) { return moved; })) {
      return;
    }
    const size_t terms = out_.a_terms.size();
    for (size_t x = 0; x < terms; ++x) {
      if (!IsPairedNominal(x)) continue;
      const size_t end = std::min(terms, x + kMaxSpan);
      for (size_t y = x + 1; y < end; ++y) {
        if (!IsPairedNominal(y) || !(pairs_.a_moved[x] || pairs_.a_moved[y])) continue;
        if (IsSwap(x, y)) return SettleSwap(x, y);
      }
    }
  }

 private:
  bool IsPairedNominal(size_t a) const {
    return pairs_.b_of_a[a].has_value() && IsNominal(out_.a_terms[a]);
  }

  bool IsSwap(size_t x, size_t y) const {
    const size_t b_first = *pairs_.b_of_a[y];
    const size_t b_last = *pairs_.b_of_a[x];
    if (b_first >= b_last || b_last - b_first >= kMaxSpan) return false;
    if (!InOneClause(out_.a, out_.a_terms, x, y) ||
        !InOneClause(out_.b, out_.b_terms, b_first, b_last)) {
      return false;
    }
    if (Holds(out_.a_terms, x, y, "by") != Holds(out_.b_terms, b_first, b_last, "by")) return false;
    return HasVerbBetween(x, y, b_first, b_last) &&
           PrepositionBefore(out_.a_terms, x) == PrepositionBefore(out_.b_terms, b_first) &&
           PrepositionBefore(out_.a_terms, y) == PrepositionBefore(out_.b_terms, b_last);
  }

  bool HasVerbBetween(size_t x, size_t y, size_t b_first, size_t b_last) const {
    for (size_t v = x + 1; v < y; ++v) {
      const std::optional<size_t> b = pairs_.b_of_a[v];
      if (!b.has_value() || *b <= b_first || *b >= b_last) continue;
      if (IsVerbal(out_.a_terms[v]) && !GoesBothWays(out_.a_terms[v])) return true;
    }
    return false;
  }

  void SettleSwap(size_t x, size_t y) {
    const auto touches = [](TermRange range, size_t t) {
      return range.begin <= t && t < range.end;
    };
    bool first = true;
    for (Difference& difference : out_.differences) {
      const bool holds = touches(difference.a, x) || touches(difference.a, y) ||
                         touches(difference.b, *pairs_.b_of_a[x]) ||
                         touches(difference.b, *pairs_.b_of_a[y]);
      if (!holds || difference.settled) continue;
      Settle(EditClass::kRoles, first ? 0.8 : 0.5, &difference);
      first = false;
    }
  }

  Comparison& out_;
  const WordPairs pairs_;
};

}  // namespace

void FindRoleSwaps(Comparison* comparison) { SwapFinder(comparison).Run(); }

}  // namespace quotecheck
