#include "checker/judge/edits/excerpt_cuts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/judge/edits/conditions.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/negation.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// How far before the excerpt its "not" stands: "not going to be able to".
constexpr size_t kNegationReach = 7;

// Words that begin a clause of their own, past which a "not" does not reach.
bool BeginsClause(absl::string_view form) {
  return IsOneOf(form,
                 {"and",   "but",     "or",   "because", "so",     "which",    "who",    "when",
                  "where", "why",     "how",  "what",    "while",  "although", "though", "as",
                  "since", "whether", "than", "until",   "before", "after"});
}

// Words after which "that" brings what is itself in question: "not clear that", "no way that".
bool LeavesInQuestion(absl::string_view form) {
  return RaisesNegation(form) ||
         IsOneOf(form, {"clear", "true", "sure", "certain", "case", "convinced", "way", "chance",
                        "evidence", "proof", "indication", "sign", "guarantee", "suggesting",
                        "proposing", "claiming"});
}

// The part of `text` that belongs to the excerpt's own sentence: of what precedes it the end, of
// what follows the beginning.
absl::string_view OwnSentence(absl::string_view text, bool before) {
  const absl::string_view stops = ".!?\n";
  if (before) {
    // A stop that ends the text belongs to the sentence before.
    const size_t stop = text.find_last_of(stops);
    return stop == absl::string_view::npos ? text : text.substr(stop + 1);
  }
  return text.substr(0, text.find_first_of(stops));
}

// The reporter's words around an excerpt, one term a word.
std::vector<Term> ContextTerms(const QuoteContext& context) {
  std::vector<Term> terms;
  for (const bool before : {true, false}) {
    for (Token& token : SplitWords(OwnSentence(before ? context.before : context.after, before))) {
      Term term;
      term.form = std::move(token.folded);
      terms.push_back(std::move(term));
    }
  }
  return terms;
}

bool ContextDenies(const QuoteContext& context) {
  const std::vector<Term> terms = ContextTerms(context);
  for (size_t t = 0; t < terms.size(); ++t) {
    if (IsNegation(terms[t].form) || IsImplicitDenial(terms[t].form)) return true;
  }
  return false;
}

bool HoldsCondition(const std::vector<Term>& terms, TermRange range) {
  for (size_t t = range.begin; t < range.end; ++t) {
    if (ConditionOpening(terms, t) > 0) return true;
  }
  return false;
}

bool ContextSetsCondition(const QuoteContext& context) {
  const std::vector<Term> terms = ContextTerms(context);
  return HoldsCondition(terms, {0, terms.size()});
}

// One excerpt and the two versions it is one of.
class CutFinder {
 public:
  CutFinder(const Excerpt& excerpt, const Comparison& comparison)
      : excerpt_(excerpt),
        terms_(excerpt.of_a ? comparison.a_terms : comparison.b_terms),
        text_(excerpt.of_a ? comparison.a : comparison.b),
        short_terms_(excerpt.of_a ? comparison.b_terms : comparison.a_terms),
        context_(excerpt.of_a ? comparison.b_context : comparison.a_context) {}

  // The first of the terms cut off that deny the excerpt.
  std::optional<size_t> FindDenial() const {
    if (!excerpt_.at_begin) return std::nullopt;
    size_t t = excerpt_.cut.end;
    for (size_t back = 0; back < kNegationReach && t > excerpt_.cut.begin; ++back) {
      if (BoundaryBefore(t) != Boundary::kNone) return std::nullopt;
      --t;
      const absl::string_view form = terms_[t].form;
      if (IsDenial(terms_, t)) {
        if (ContextDenies(context_) || CutsWithin(t)) return std::nullopt;
        return t;
      }
      if (BeginsClause(form)) return std::nullopt;
      if (form == "that" && !(t > 0 && LeavesInQuestion(terms_[t - 1].form))) return std::nullopt;
    }
    return std::nullopt;
  }

  // The first of the terms cut off that set a condition to the excerpt.
  std::optional<size_t> FindCondition() const {
    const std::optional<size_t> opening = excerpt_.at_begin ? ConditionBefore() : ConditionAfter();
    if (!opening.has_value() || ContextSetsCondition(context_)) return std::nullopt;
    if (HoldsCondition(short_terms_, {0, short_terms_.size()})) return std::nullopt;
    return opening;
  }

 private:
  Boundary BoundaryBefore(size_t t) const {
    return t < terms_.size() ? text_.boundary(terms_[t].words.begin) : Boundary::kSentence;
  }

  // A fragment that begins with a noun may be no part of what is denied: "does not have “a plan”"
  // quotes the plan. Only where the excerpt goes on to assert is something turned.
  bool CutsWithin(size_t denial) const {
    return IsOneOf(terms_[denial].form, {"no", "without"}) && denial + 1 == excerpt_.cut.end;
  }

  // "If it passes, [we will leave]": the sentence that the excerpt begins in opens with a condition
  // and the excerpt with its main clause.
  std::optional<size_t> ConditionBefore() const {
    const size_t end = excerpt_.cut.end;
    const bool after_mark = BoundaryBefore(end) == Boundary::kComma;
    const bool after_then = end > 0 && terms_[end - 1].form == "then";
    if (!after_mark && !after_then) return std::nullopt;
    size_t begin = end - 1;
    while (begin > excerpt_.cut.begin && BoundaryBefore(begin) < Boundary::kClause) --begin;
    while (begin < end && (BeginsClause(terms_[begin].form) || terms_[begin].form == "then") &&
           ConditionOpening(terms_, begin) == 0) {
      ++begin;
    }
    if (begin >= end || ConditionOpening(terms_, begin) == 0) return std::nullopt;
    return begin;
  }

  // "[We will leave] unless it passes": what follows the excerpt in its sentence sets a condition.
  std::optional<size_t> ConditionAfter() const {
    const size_t begin = excerpt_.cut.begin;
    if (BoundaryBefore(begin) > Boundary::kComma) return std::nullopt;
    if (ConditionOpening(terms_, begin) == 0) return std::nullopt;
    return begin;
  }

  const Excerpt& excerpt_;
  const std::vector<Term>& terms_;
  const VersionText& text_;
  const std::vector<Term>& short_terms_;
  const QuoteContext& context_;
};

Difference CutDifference(const Excerpt& excerpt, size_t term, EditClass edit_class, double gravity,
                         const Comparison& comparison) {
  Difference difference;
  difference.op = excerpt.of_a ? EditOp::kDelete : EditOp::kInsert;
  TermRange cut = excerpt.cut;
  cut.begin = term;
  const std::vector<Term>& other = excerpt.of_a ? comparison.b_terms : comparison.a_terms;
  const size_t place = excerpt.at_begin ? 0 : other.size();
  difference.a = excerpt.of_a ? cut : TermRange{place, place};
  difference.b = excerpt.of_a ? TermRange{place, place} : cut;
  Settle(edit_class, gravity, &difference);
  return difference;
}

}  // namespace

void FindExcerptCuts(Comparison* comparison) {
  for (const Excerpt& excerpt : comparison->excerpts) {
    if (excerpt.cut.empty()) continue;
    const CutFinder finder(excerpt, *comparison);
    if (const std::optional<size_t> denial = finder.FindDenial()) {
      comparison->differences.push_back(
          CutDifference(excerpt, *denial, EditClass::kNegation, 0.8, *comparison));
    } else if (const std::optional<size_t> condition = finder.FindCondition()) {
      comparison->differences.push_back(
          CutDifference(excerpt, *condition, EditClass::kCondition, 0.7, *comparison));
    }
  }
}

}  // namespace quotecheck
