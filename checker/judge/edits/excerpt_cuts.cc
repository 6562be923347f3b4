#include "checker/judge/edits/excerpt_cuts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/judge/edits/conditions.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/function_words.h"
#include "checker/judge/edits/hedges.h"
#include "checker/judge/edits/negation.h"
#include "checker/judge/edits/quantifiers.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"
#include "checker/text/sentences.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// How far before the excerpt its "not" stands: "not going to be able to".
constexpr size_t kNegationReach = 7;

// "Some of the".
constexpr size_t kMaxShareTerms = 3;

// Words that begin a clause of their own, past which a "not" does not reach.
bool BeginsClause(absl::string_view form) {
  return IsOneOf(form,
                 {"and",   "but",     "or",   "because", "so",     "which",    "who",    "when",
                  "where", "why",     "how",  "what",    "while",  "although", "though", "as",
                  "since", "whether", "than", "until",   "before", "after"});
}

// An adverbial or a clause of its own is not what the "not" before it denies.
bool CanBeDenied(absl::string_view first_form) {
  return !BeginsClause(first_form) && (first_form == "to" || !IsPreposition(first_form));
}

// Words after which "that" brings what is itself in question: "not clear that", "no way that".
bool LeavesInQuestion(absl::string_view form) {
  return RaisesNegation(form) ||
         IsOneOf(form, {"clear", "true", "sure", "certain", "case", "convinced", "way", "chance",
                        "evidence", "proof", "indication", "sign", "guarantee", "suggesting",
                        "proposing", "claiming"});
}

// Words that may stand between a "not" and the excerpt that it denies: auxiliaries and the like, no
// complement of its own.
bool PassesDenialOn(const Term& term) {
  return IsLightWord(term) || LeavesInQuestion(term.form) ||
         IsOneOf(term.form, {"going", "able", "allowed", "supposed", "willing", "ready", "trying",
                             "about", "prepared", "yet", "really", "ever", "here"});
}

// "I don't think [selling helps anybody]": a gerund is a subject of its own.
bool IsGerund(const Term& term) { return absl::EndsWith(term.form, "ing"); }

// The sentence of `text` that the excerpt belongs to: of what precedes it the last, of what follows
// the first, and none beyond its paragraph.
absl::string_view OwnSentence(absl::string_view text, bool before) {
  const size_t line = before ? text.rfind('\n') : text.find('\n');
  if (line != absl::string_view::npos) text = before ? text.substr(line + 1) : text.substr(0, line);
  const std::vector<TextSpan> sentences = SplitSentences(text, {0, text.size()});
  if (sentences.empty()) return text;
  const TextSpan own = before ? sentences.back() : sentences.front();
  return text.substr(own.begin, own.size());
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
    if (IsNegation(terms[t].form) || IsImplicitDenial(terms, t)) return true;
  }
  return false;
}

bool HoldsCondition(const VersionText* text, const std::vector<Term>& terms, TermRange range) {
  for (size_t t = range.begin; t < range.end; ++t) {
    if (ConditionOpening(text, terms, t) > 0) return true;
  }
  return false;
}

bool HoldsHedge(const std::vector<Term>& terms) {
  return std::any_of(terms.begin(), terms.end(), LeavesOpen);
}

bool ContextSetsCondition(const QuoteContext& context) {
  const std::vector<Term> terms = ContextTerms(context);
  // The "not" that an "until" goes with may stand inside the marks.
  return HoldsCondition(nullptr, terms, {0, terms.size()}) ||
         std::any_of(terms.begin(), terms.end(), [](const Term& term) {
           return IsOneOf(term.form, {"until", "till"});
         });
}

// One excerpt and the two versions it is one of.
class CutFinder {
 public:
  CutFinder(const Excerpt& excerpt, const Comparison& comparison)
      : excerpt_(excerpt),
        terms_(excerpt.of_a ? comparison.a_terms : comparison.b_terms),
        text_(excerpt.of_a ? comparison.a : comparison.b),
        short_terms_(excerpt.of_a ? comparison.b_terms : comparison.a_terms),
        short_text_(excerpt.of_a ? comparison.b : comparison.a),
        context_(excerpt.of_a ? comparison.b_context : comparison.a_context) {}

  // The first of the terms cut off that deny the excerpt.
  std::optional<size_t> FindDenial() const {
    if (!excerpt_.at_begin || short_terms_.empty() || !CanBeDenied(short_terms_[0].form) ||
        !IsAsserted()) {
      return std::nullopt;
    }
    size_t t = excerpt_.cut.end;
    for (size_t back = 0; back < kNegationReach && t > excerpt_.cut.begin; ++back) {
      if (BoundaryBefore(t) != Boundary::kNone) return std::nullopt;
      --t;
      if (IsDenial(terms_, t)) {
        if (IsGerund(short_terms_[0]) && t + 1 < excerpt_.cut.end) return std::nullopt;
        const bool denied_anyway = ContextDenies(context_) || DeniesItself() || CutsWithin(t);
        return denied_anyway ? std::nullopt : std::optional<size_t>(t);
      }
      if (!PassesDenialOn(terms_[t]) || BeginsClause(terms_[t].form)) return std::nullopt;
      if (terms_[t].form == "that" && !(t > 0 && LeavesInQuestion(terms_[t - 1].form))) {
        return std::nullopt;
      }
    }
    return std::nullopt;
  }

  // The "perhaps" that opens the sentence which the excerpt passes for.
  std::optional<size_t> FindHedge() const {
    if (!excerpt_.at_begin || !PassesForSentence()) return std::nullopt;
    const size_t last = excerpt_.cut.end - 1;
    if (!LeavesOpen(terms_[last]) || BoundaryBefore(last) != Boundary::kSentence ||
        BoundaryBefore(last + 1) > Boundary::kComma) {
      return std::nullopt;
    }
    return HoldsHedge(short_terms_) ? std::nullopt : std::optional<size_t>(last);
  }

  // The "most of" that opens the sentence which the excerpt passes for.
  std::optional<size_t> FindShare() const {
    if (!excerpt_.at_begin || !PassesForSentence()) return std::nullopt;
    const size_t reach = std::min(kMaxShareTerms, excerpt_.cut.size());
    for (size_t length = 1; length <= reach; ++length) {
      const size_t first = excerpt_.cut.end - length;
      if (BoundaryBefore(first + 1) != Boundary::kNone) break;
      if (BoundaryBefore(first) == Boundary::kSentence &&
          LimitsShare(absl::MakeConstSpan(terms_).subspan(first, length))) {
        return first;
      }
    }
    return std::nullopt;
  }

  // The first of the terms cut off that set a condition to the excerpt.
  std::optional<size_t> FindCondition() const {
    const std::optional<size_t> opening = excerpt_.at_begin ? ConditionBefore() : ConditionAfter();
    if (!opening.has_value() || ContextSetsCondition(context_) || !IsAsserted()) {
      return std::nullopt;
    }
    if (HoldsCondition(&short_text_, short_terms_, {0, short_terms_.size()})) return std::nullopt;
    return opening;
  }

  // The excerpt begins with a capital, so that readers take it for all that was said.
  bool PassesForSentence() const {
    return short_text_.size() > 0 && short_text_.is_capitalized(0) && !short_terms_[0].name;
  }

  // "I would have acted": the verb itself says that a condition was not met.
  bool IsCounterfactual() const {
    for (size_t t = 0; t + 1 < short_terms_.size(); ++t) {
      if (IsOneOf(short_terms_[t].form, {"would", "could", "might"}) &&
          short_terms_[t + 1].form == "have") {
        return true;
      }
    }
    return false;
  }

  // The excerpt says something by itself, or the reporter's clause says it: "she “knew the bay”",
  // "it would “raise the fare”". What clause a noun belongs to that the reporter alone puts into
  // marks, as in "he mocked her as “the best of all”", its words do not tell.
  bool IsAsserted() const {
    const std::string& first = short_terms_[0].form;
    const std::vector<Token> words = SplitWords(OwnSentence(context_.before, true));
    if (words.empty()) return true;
    const std::string& last = words.back().folded;
    if (IsOneOf(last, {"a", "an", "the", "his", "her", "their", "its", "of", "as"})) return false;
    if (PassesForSentence() || IsPronoun(first) || IsModal(first) || IsAuxiliary(first))
      return true;
    const bool leads = IsModal(last) || IsAuxiliary(last) || IsPronoun(last) || last == "to";
    const std::vector<BaseForm> bases = BaseForms(first);
    return leads && std::any_of(bases.begin(), bases.end(), [](const BaseForm& base) {
             return base.part_of_speech == PartOfSpeech::kVerb;
           });
  }

 private:
  Boundary BoundaryBefore(size_t t) const {
    return t < terms_.size() ? text_.boundary(terms_[t].words.begin) : Boundary::kSentence;
  }

  // The excerpt's first sentence has a denial of its own.
  bool DeniesItself() const {
    for (size_t t = 0; t < short_terms_.size(); ++t) {
      if (t > 0 && short_text_.boundary(short_terms_[t].words.begin) == Boundary::kSentence) break;
      if (IsDenial(short_terms_, t)) return true;
    }
    return false;
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
           ConditionOpening(&text_, terms_, begin) == 0) {
      ++begin;
    }
    if (begin >= end || ConditionOpening(&text_, terms_, begin) == 0) return std::nullopt;
    return begin;
  }

  // "[We will leave] unless it passes": what follows the excerpt in its sentence sets a condition.
  std::optional<size_t> ConditionAfter() const {
    const size_t begin = excerpt_.cut.begin;
    if (BoundaryBefore(begin) > Boundary::kComma) return std::nullopt;
    if (ConditionOpening(&text_, terms_, begin) == 0) return std::nullopt;
    return begin;
  }

  const Excerpt& excerpt_;
  const std::vector<Term>& terms_;
  const VersionText& text_;
  const std::vector<Term>& short_terms_;
  const VersionText& short_text_;
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
  difference.cut_off = true;
  Settle(edit_class, gravity, &difference);
  return difference;
}

// The words next to the cut are the same in both versions.
bool BordersShared(const Excerpt& excerpt, const Comparison& comparison) {
  const std::vector<TermStep>& steps = comparison.steps;
  if (steps.empty()) return false;
  const TermStep& border = excerpt.at_begin ? steps.front() : steps.back();
  return border.op == EditOp::kKeep || border.same;
}

}  // namespace

void FindExcerptCuts(Comparison* comparison) {
  for (const Excerpt& excerpt : comparison->excerpts) {
    if (excerpt.cut.empty() || !BordersShared(excerpt, *comparison)) continue;
    const CutFinder finder(excerpt, *comparison);
    if (const std::optional<size_t> denial = finder.FindDenial()) {
      comparison->differences.push_back(
          CutDifference(excerpt, *denial, EditClass::kNegation, 0.8, *comparison));
    } else if (const std::optional<size_t> hedge = finder.FindHedge()) {
      comparison->differences.push_back(
          CutDifference(excerpt, *hedge, EditClass::kHedge, 0.7, *comparison));
    } else if (const std::optional<size_t> share = finder.FindShare()) {
      comparison->differences.push_back(
          CutDifference(excerpt, *share, EditClass::kQuantifier, 0.7, *comparison));
    } else if (const std::optional<size_t> condition = finder.FindCondition()) {
      const bool misleads = finder.PassesForSentence() && !finder.IsCounterfactual();
      comparison->differences.push_back(CutDifference(excerpt, *condition, EditClass::kCondition,
                                                      misleads ? 0.75 : 0.6, *comparison));
    }
  }
}

}  // namespace quotecheck
