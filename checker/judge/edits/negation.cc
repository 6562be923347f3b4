#include "checker/judge/edits/negation.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/function_words.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// "Never gets anyplace near" and "gets nowhere near".
bool IsDenyingAdverb(const Term& term) { return IsOneOf(term.form, {"nowhere", "never"}); }

// "To not go" and "not to go": as far as "not" wanders without a change of what it denies.
constexpr size_t kMaxWander = 2;
// How far before a word another "not" still covers it: "not A, not B" and "not A or B".
constexpr size_t kScopeReach = 12;
// A negation and an opposite further apart do not cancel out: "not a cheap plan", "an expensive
// plan".
constexpr size_t kCancelReach = 4;

// How near one another a word and its opposite are said in one breath.
constexpr size_t kBothReach = 5;

// So many words of its own between a denial and a comma make a clause.
constexpr size_t kMinOwnWords = 2;

// A denial, what it denies, and the conjunction that joins it.
constexpr size_t kMinCoordinated = 3;
// "No one, no citizen": a denial that is taken up again at once.
constexpr size_t kResumeReach = 3;

// A difference by which one version denies, or says the opposite of, what the other says.
struct Denial {
  size_t difference = 0;
  bool in_a = false;      // the version that denies, of a negation
  bool opposite = false;  // words of opposite meaning; no version denies
  size_t a_term = 0;      // where it stands in either version
  size_t b_term = 0;
  bool cancelled = false;
  bool wanders = false;  // stands a word or two from where the other version has it
};

bool IsBounded(const VersionText& text, const std::vector<Term>& terms, TermRange run) {
  const size_t after = terms[run.end - 1].words.end;
  return text.boundary(terms[run.begin].words.begin) != Boundary::kNone &&
         text.boundary(after) != Boundary::kNone;
}

// "Does not have and" before "will not have": one of two that "and" joins.
bool IsCoordinated(const std::vector<Term>& terms, TermRange run) {
  return run.size() >= kMinCoordinated && (IsOneOf(terms[run.end - 1].form, {"and", "or", "nor"}) ||
                                           IsOneOf(terms[run.begin].form, {"and", "or", "nor"}));
}

// A relative or subordinate clause up to the mark that ends it.
bool IsClause(const VersionText& text, const std::vector<Term>& terms, TermRange run) {
  return IsOneOf(terms[run.begin].form,
                 {"who", "which", "that", "because", "although", "though", "while", "since"}) &&
         text.boundary(terms[run.end - 1].words.end) != Boundary::kNone;
}

// A denial that is kept stands before the term in the same sentence.
bool IsCovered(const VersionText& text, const std::vector<Term>& terms, size_t at) {
  for (size_t back = 1; back <= kScopeReach && back <= at; ++back) {
    const size_t t = at - back;
    if (text.boundary(terms[t + 1].words.begin) == Boundary::kSentence) return false;
    if (IsDenial(terms, t)) return true;
  }
  return false;
}

// A denial that is kept follows at once.
bool IsTakenUp(const std::vector<Term>& terms, TermRange range) {
  const size_t end = std::min(terms.size(), range.end + kResumeReach);
  for (size_t t = range.end; t < end; ++t) {
    if (IsDenial(terms, t)) return true;
  }
  return false;
}

// Does the sentence of the term end in a question mark?
bool IsAsked(const VersionText& text, const std::vector<Term>& terms, size_t at) {
  for (size_t t = at; t < terms.size(); ++t) {
    const size_t gap = terms[t].words.end;
    if (text.boundary(gap) == Boundary::kSentence) {
      return absl::StrContains(text.punctuation(gap), '?');
    }
  }
  return false;
}

// Words by which English carries on a denial: "not A or B", "not anything".
bool CarriesOn(absl::string_view form) {
  return IsOneOf(form, {"or", "nor", "neither", "either", "any", "anything", "anyone", "anybody",
                        "ever", "even", "anywhere", "and"});
}

class DenialFinder {
 public:
  explicit DenialFinder(Comparison* comparison) : out_(*comparison) {}

  void Run() {
    for (size_t i = 0; i < out_.differences.size(); ++i) Collect(i);
    CancelPairs();
    for (const Denial& denial : denials_) SettleDenial(denial);
  }

 private:
  void Collect(size_t i) {
    const Difference& difference = out_.differences[i];
    if (difference.settled || difference.divergent ||
        difference.edit_class == EditClass::kInflection) {
      return;
    }
    if (difference.op == EditOp::kSubstitute && difference.edit_class == EditClass::kPolarity) {
      if (SaysBoth(true, difference.a, TermOfB(out_, difference)) ||
          SaysBoth(false, difference.b, TermOfA(out_, difference))) {
        return;
      }
      denials_.push_back({i, false, true, difference.a.begin, difference.b.begin, false, false});
      return;
    }
    const std::optional<size_t> a = OddDenial(out_.a_terms, difference.a);
    const std::optional<size_t> b = OddDenial(out_.b_terms, difference.b);
    if (a.has_value() == b.has_value()) return;
    if (AsksInOneVersion(difference) || GivesWayToContent(difference) ||
        DropsWithout(difference, a.has_value() ? *a : *b)) {
      return;
    }
    if (difference.op != EditOp::kSubstitute && DeniesItself(difference, a.has_value() ? *a : *b)) {
      return;
    }
    if (IsCarriedOn(difference, a.has_value()) || IsResumed(difference, a.has_value()) ||
        IsRepeated(difference)) {
      return;
    }
    denials_.push_back({i, a.has_value(), false, a.value_or(difference.a.begin),
                        b.value_or(difference.b.begin), false, false});
  }

  // "The most truthful, or the least untruthful" against "the least untruthful": the opposite
  // stands in the same version beside it, and the other version lacks one of the two. Where both
  // print the opposite there, it is none of the change: "innocent until proven guilty" and "guilty
  // until proven guilty".
  bool SaysBoth(bool in_a, TermRange range, const Term& opposite) const {
    const std::vector<Term>& terms = in_a ? out_.a_terms : out_.b_terms;
    const size_t end = std::min(terms.size(), range.end + kBothReach);
    for (size_t t = range.begin - std::min(range.begin, kBothReach); t < end; ++t) {
      if (terms[t].form == opposite.form && !IsPrintedByBoth(in_a, t)) return true;
    }
    return false;
  }

  bool IsPrintedByBoth(bool in_a, size_t term) const {
    return std::any_of(out_.steps.begin(), out_.steps.end(), [&](const TermStep& step) {
      const TermRange range = in_a ? step.a : step.b;
      return (step.op == EditOp::kKeep || step.same) && range.begin <= term && term < range.end;
    });
  }

  // The denial in a range whose terms deny an odd number of times.
  static std::optional<size_t> OddDenial(const std::vector<Term>& terms, TermRange range) {
    std::optional<size_t> found;
    size_t count = 0;
    for (size_t t = range.begin; t < range.end; ++t) {
      if (!IsDenial(terms, t)) continue;
      if (++count == 1) found = t;
    }
    return count % 2 == 1 ? found : std::nullopt;
  }

  // "Are you better off?" denies nothing that "we aren't better off" says.
  bool AsksInOneVersion(const Difference& difference) const {
    return IsAsked(out_.a, out_.a_terms, difference.a.begin) !=
           IsAsked(out_.b, out_.b_terms, difference.b.begin);
  }

  // "Gone" against "not there": other words that may well say the same.
  bool GivesWayToContent(const Difference& difference) const {
    if (difference.op != EditOp::kSubstitute) return false;
    const auto is_content = [](const Term& term) {
      return !IsLightWord(term) && !IsFunctionWord(term.form) && !IsNegation(term.form);
    };
    return is_content(TermOfA(out_, difference)) || is_content(TermOfB(out_, difference));
  }

  // "Without" that goes with what it denies leaves nothing denied.
  bool DropsWithout(const Difference& difference, size_t denial) const {
    return difference.op != EditOp::kSubstitute &&
           TermsOfPrinting(out_, difference)[denial].form == "without";
  }

  // The denial's sentence begins with what is left out, or within it.
  static bool BeginsWithin(const VersionText& text, const std::vector<Term>& terms, TermRange run,
                           size_t denial) {
    for (size_t t = denial + 1; t-- > run.begin;) {
      if (text.boundary(terms[t].words.begin) == Boundary::kSentence) return true;
    }
    return false;
  }

  // A clause that is left out as a whole takes its denial with it, and so does the end of one.
  bool DeniesItself(const Difference& difference, size_t denial) const {
    const VersionText& text = TextOfPrinting(out_, difference);
    const std::vector<Term>& terms = TermsOfPrinting(out_, difference);
    const TermRange run = OmittedRange(difference);
    if (IsBounded(text, terms, run) || IsCoordinated(terms, run) || IsClause(text, terms, run)) {
      return true;
    }
    size_t content = 0;
    for (size_t t = denial + 1; t < run.end; ++t) {
      const Boundary boundary = text.boundary(terms[t].words.begin);
      if (boundary >= Boundary::kClause) return true;
      const size_t own = BeginsWithin(text, terms, run, denial) ? 1 : kMinOwnWords;
      if (boundary == Boundary::kComma && content >= own) return true;
      if (!IsLightWord(terms[t])) ++content;
    }
    return false;
  }

  // The version without the denial says "or" or "any" after one that both print.
  bool IsCarriedOn(const Difference& difference, bool denied_in_a) const {
    const std::vector<Term>& terms = denied_in_a ? out_.b_terms : out_.a_terms;
    const TermRange range = denied_in_a ? difference.b : difference.a;
    const VersionText& text = denied_in_a ? out_.b : out_.a;
    const size_t first = range.begin > 0 ? range.begin - 1 : 0;
    const size_t last = std::min(range.end + 1, terms.size());
    for (size_t t = first; t < last; ++t) {
      if (CarriesOn(terms[t].form) && IsCovered(text, terms, t)) return true;
    }
    return false;
  }

  // "I have not broken any laws, I have not taken any money": taken up word for word.
  bool IsRepeated(const Difference& difference) const {
    if (difference.op == EditOp::kSubstitute) return false;
    const std::vector<Term>& terms = TermsOfPrinting(out_, difference);
    const VersionText& text = TextOfPrinting(out_, difference);
    const TermRange run = OmittedRange(difference);
    const auto same = [](const Term& x, const Term& y) { return x.form == y.form; };
    for (size_t t = run.begin; t-- > 0;) {
      if (text.boundary(terms[t + 1].words.begin) == Boundary::kSentence) return false;
      const auto begin = terms.begin() + static_cast<std::ptrdiff_t>(t);
      if (t + run.size() <= run.begin && run.size() > 1 &&
          std::equal(begin, begin + static_cast<std::ptrdiff_t>(run.size()),
                     terms.begin() + static_cast<std::ptrdiff_t>(run.begin), same)) {
        return true;
      }
    }
    return false;
  }

  // "No president, not me, no one could": a denial next to one that both print only takes it up,
  // and so does the "not" of "We will not sell. Not while I am here".
  bool IsResumed(const Difference& difference, bool denied_in_a) const {
    const std::vector<Term>& terms = denied_in_a ? out_.a_terms : out_.b_terms;
    const TermRange range = denied_in_a ? difference.a : difference.b;
    const VersionText& text = denied_in_a ? out_.a : out_.b;
    for (size_t t = range.begin; t < range.end; ++t) {
      if (!IsDenial(terms, t)) continue;
      if (terms[t].form == "not") {
        if (OpensSentenceAfterDenial(text, terms, t)) return true;
        continue;
      }
      return IsCovered(text, terms, t) || IsTakenUp(terms, range);
    }
    return false;
  }

  static bool OpensSentenceAfterDenial(const VersionText& text, const std::vector<Term>& terms,
                                       size_t at) {
    if (at == 0 || text.boundary(terms[at].words.begin) != Boundary::kSentence) return false;
    for (size_t t = at; t-- > at - std::min(at, kScopeReach);) {
      if (IsDenial(terms, t)) return true;
    }
    return false;
  }

  void CancelPairs() {
    for (size_t x = 0; x < denials_.size(); ++x) {
      for (size_t y = x + 1; y < denials_.size() && !denials_[x].cancelled; ++y) {
        if (denials_[y].cancelled || !CancelOut(denials_[x], denials_[y])) continue;
        denials_[x].cancelled = denials_[y].cancelled = true;
        denials_[x].wanders = denials_[y].wanders = Wanders(denials_[x], denials_[y]);
      }
      if (!denials_[x].cancelled && HasCounterpart(denials_[x])) denials_[x].cancelled = true;
    }
  }

  static size_t Distance(size_t x, size_t y) { return x > y ? x - y : y - x; }

  static size_t Apart(const Denial& x, const Denial& y) {
    return std::min(Distance(x.a_term, y.a_term), Distance(x.b_term, y.b_term));
  }

  static bool Wanders(const Denial& x, const Denial& y) {
    return !x.opposite && !y.opposite && Apart(x, y) <= kMaxWander;
  }

  bool CancelOut(const Denial& x, const Denial& y) const {
    if (x.opposite != y.opposite) return Apart(x, y) <= kCancelReach;
    if (x.opposite || x.in_a == y.in_a) return false;
    return Wanders(x, y) || RaisesBetween(x, y);
  }

  // "I don't think it is" and "I think it is not"; "not something we can sell" and "something we
  // cannot sell".
  bool RaisesBetween(const Denial& x, const Denial& y) const {
    const size_t begin = std::min(x.a_term, y.a_term);
    const size_t end = std::min(std::max(x.a_term, y.a_term), out_.a_terms.size());
    for (size_t t = begin; t < end; ++t) {
      const std::string& form = out_.a_terms[t].form;
      if (RaisesNegation(form) || IsOneOf(form, {"something", "somebody", "someone"})) return true;
    }
    return false;
  }

  // Other words of the version without the denial deny as well: "did not act", "failed to act".
  bool HasCounterpart(const Denial& denial) const {
    if (denial.opposite) return false;
    for (const Difference& difference : out_.differences) {
      const TermRange range = denial.in_a ? difference.b : difference.a;
      const std::vector<Term>& terms = denial.in_a ? out_.b_terms : out_.a_terms;
      const size_t at = denial.in_a ? denial.b_term : denial.a_term;
      for (size_t t = range.begin; t < range.end; ++t) {
        if (Distance(t, at) > kCancelReach) continue;
        if (IsImplicitDenial(terms, t) || IsDenyingAdverb(terms[t])) return true;
      }
    }
    return HasCounterpartBefore(denial);
  }

  // "It is unlikely that [they will have" against "they will not have"; "there are not [the votes"
  // against "the votes are not there".
  bool HasCounterpartBefore(const Denial& denial) const {
    for (const Excerpt& excerpt : out_.excerpts) {
      if (excerpt.of_a == denial.in_a || !excerpt.at_begin) continue;
      const std::vector<Term>& terms = excerpt.of_a ? out_.a_terms : out_.b_terms;
      const VersionText& text = excerpt.of_a ? out_.a : out_.b;
      for (size_t t = excerpt.cut.end; t-- > excerpt.cut.begin;) {
        if (IsImplicitDenial(terms, t) || IsDenial(terms, t)) return true;
        if (text.boundary(terms[t].words.begin) == Boundary::kSentence) break;
      }
    }
    return false;
  }

  void SettleDenial(const Denial& denial) {
    Difference& difference = out_.differences[denial.difference];
    if (denial.cancelled) {
      Settle(denial.wanders ? EditClass::kOrder : EditClass::kSynonym, 0, &difference);
      return;
    }
    const EditClass edit_class = denial.opposite ? EditClass::kPolarity : EditClass::kNegation;
    double gravity = 0;
    if (difference.anchored) gravity = denial.opposite ? 0.75 : 0.85;
    Settle(edit_class, gravity, &difference);
  }

  Comparison& out_;
  std::vector<Denial> denials_;
};

}  // namespace

void FindNegationChanges(Comparison* comparison) { DenialFinder(comparison).Run(); }

}  // namespace quotecheck
