#include "checker/judge/edits/conditions.h"

#include <algorithm>
#include <initializer_list>

#include "absl/types/span.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

using Phrase = std::initializer_list<absl::string_view>;

// How far behind "if" the verb stands that another version puts in its place.
constexpr size_t kInversionReach = 3;
// The longest remark by the way, "if" included: "if you know what I mean".
constexpr size_t kMaxRemark = 7;
// How far before "until" its "not" stands.
constexpr size_t kNegationReach = 12;

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
    {"subject", "to"},
};

bool PhraseAt(absl::Span<const Term> terms, size_t at, const Phrase& phrase) {
  return at + phrase.size() <= terms.size() && FormsAre(terms.subspan(at, phrase.size()), phrase);
}

// Is there a mark between the terms before `at` and those from it on, or an end of the text?
bool HasMarkBefore(const VersionText& text, const std::vector<Term>& terms, size_t at) {
  const size_t word = at < terms.size() ? terms[at].words.begin : text.size();
  return text.boundary(word) != Boundary::kNone;
}

bool IsVerb(const Term& term) {
  return IsAuxiliary(term.form) || IsModal(term.form) ||
         FindPartsOfSpeech(term.form).first == PartOfSpeech::kVerb;
}

// "If anything a lot of them", but not "if anything happens", which sets a condition.
bool IsIfAnything(const std::vector<Term>& terms, size_t at) {
  return PhraseAt(terms, at, {"if", "anything"}) &&
         (at + 2 >= terms.size() || !IsVerb(terms[at + 2]));
}

// "Little, if any,": before a mark; "if any of them comes" sets a condition.
bool IsStandingPhrase(const VersionText& text, const std::vector<Term>& terms, size_t at) {
  static const Phrase kPhrases[] = {{"if", "any"}, {"if", "you", "will"}};
  return std::any_of(std::begin(kPhrases), std::end(kPhrases), [&](const Phrase& phrase) {
    return PhraseAt(terms, at, phrase) && HasMarkBefore(text, terms, at + phrase.size());
  });
}

bool IsOfRemark(const Term& term) {
  return IsFunctionWord(term.form) ||
         IsOneOf(term.form, {"ask", "look", "think", "know", "see", "mean", "say", "said", "put",
                             "like", "recall", "remember", "will", "may", "can", "might", "back"});
}

// "If you ask me,", "if you know what I mean,", "if I may say so,": a remark between marks on what
// is said, of small words alone. "If you see smoke, call us" sets a condition.
bool IsRemark(const VersionText& text, const std::vector<Term>& terms, size_t at) {
  if (at + 2 >= terms.size() || !IsOneOf(terms[at + 1].form, {"you", "i", "we"})) return false;
  if (!HasMarkBefore(text, terms, at)) return false;
  // "If you look at the figures, we are ahead": we are, whoever looks.
  if (PhraseAt(terms, at, {"if", "you", "look", "at"}) ||
      PhraseAt(terms, at, {"if", "you", "think", "about"}) ||
      PhraseAt(terms, at, {"if", "you", "think", "of"})) {
    return true;
  }
  for (size_t t = at + 2; t < std::min(terms.size(), at + kMaxRemark); ++t) {
    if (!IsOfRemark(terms[t])) return false;
    if (HasMarkBefore(text, terms, t + 1)) return true;
  }
  return false;
}

// "In case you have not heard".
bool IsInCaseOfNews(const std::vector<Term>& terms, size_t at) {
  return PhraseAt(terms, at, {"in", "case", "you"}) && at + 4 < terms.size() &&
         IsOneOf(terms[at + 3].form, {"have", "do", "did"}) && terms[at + 4].form == "not";
}

// "If" that sets no condition: a concession, a comparison, a question, a manner of speaking.
bool IsIdiom(const VersionText* text, const std::vector<Term>& terms, size_t at) {
  if (IsInCaseOfNews(terms, at)) return true;
  if (terms[at].form != "if") return false;
  if (IsIfAnything(terms, at)) return true;
  if (at > 0 && IsOneOf(terms[at - 1].form, {"even", "as", "what", "wonder", "see", "know", "ask",
                                             "asked", "sure", "doubt", "matter", "matters", "care",
                                             "tell", "determine", "decide", "question"})) {
    return true;
  }
  // "When and if you like".
  if (at > 1 && terms[at - 1].form == "and" && terms[at - 2].form == "when") return true;
  static const Phrase kIdioms[] = {{"if", "not"}, {"if", "so"}, {"if", "ever"}, {"if", "only"}};
  if (std::any_of(std::begin(kIdioms), std::end(kIdioms),
                  [&](const Phrase& idiom) { return PhraseAt(terms, at, idiom); })) {
    return true;
  }
  return text != nullptr && (IsStandingPhrase(*text, terms, at) || IsRemark(*text, terms, at));
}

// "Until" sets a condition to what does not happen before; "we stay until Monday" has none, nor
// has what is over: "I did not see it until Monday".
bool FollowsDenial(const std::vector<Term>& terms, size_t at) {
  for (size_t t = at - std::min(at, kNegationReach); t < at; ++t) {
    if (!IsNegation(terms[t].form)) continue;
    const bool over = t > 0 && IsOneOf(terms[t - 1].form, {"did", "was", "were", "had"});
    if (!over) return true;
  }
  return false;
}

bool HasOpening(const VersionText& text, const std::vector<Term>& terms, TermRange range) {
  for (size_t at = range.begin; at < range.end; ++at) {
    const size_t length = ConditionOpening(&text, terms, at);
    if (length > 0 && at + length <= range.end) return true;
  }
  return false;
}

bool EitherWay(const Term& a, const Term& b, absl::string_view x,
               std::initializer_list<absl::string_view> ys) {
  return (a.form == x && IsOneOf(b.form, ys)) || (b.form == x && IsOneOf(a.form, ys));
}

// "Only" before "if" is what makes the condition a necessary one.
bool IsOnlyIf(const Comparison& comparison, const Difference& difference) {
  const size_t next = OmittedRange(difference).end;
  const std::vector<Term>& terms = TermsOfPrinting(comparison, difference);
  return FormsAre(OmittedTerms(comparison, difference), {"only"}) && next < terms.size() &&
         IsOneOf(terms[next].form, {"if", "when", "after"});
}

// "As a response should talks fail" against "if talks should fail": the other version inverts.
bool IsInvertedNextTo(const Comparison& comparison, const Difference& difference) {
  const std::vector<Term>& terms = TermsOfPrinting(comparison, difference);
  const size_t begin = OmittedRange(difference).end;
  const size_t end = std::min(terms.size(), begin + kInversionReach);
  return std::any_of(terms.begin() + static_cast<std::ptrdiff_t>(begin),
                     terms.begin() + static_cast<std::ptrdiff_t>(end), [](const Term& term) {
                       return IsOneOf(term.form, {"had", "should", "were"});
                     });
}

// A parenthesis that an ellipsis stands for: "will pay, unless otherwise agreed, the sum".
bool IsElidedParenthesis(const Comparison& comparison, const Difference& difference) {
  if (difference.edit_class != EditClass::kMarked) return false;
  const VersionText& text = TextOfPrinting(comparison, difference);
  const std::vector<Term>& terms = TermsOfPrinting(comparison, difference);
  const TermRange range = OmittedRange(difference);
  return text.boundary(terms[range.begin].words.begin) == Boundary::kComma &&
         text.boundary(terms[range.end - 1].words.end) == Boundary::kComma;
}

// "We provided the files" and "we provide the files".
bool AreVerbForms(const Term& a, const Term& b) {
  return EitherWay(a, b, "provided", {"provide", "provides", "providing"}) ||
         EitherWay(a, b, "providing", {"provide", "provides"}) ||
         EitherWay(a, b, "assuming", {"assume", "assumes", "assumed"});
}

// How surely another word in the place of a condition's alters what was said.
double GravityOfSubstitution(const Term& a, const Term& b, bool a_opens, bool b_opens) {
  const bool differ = a_opens != b_opens || (a.form == "unless") != (b.form == "unless");
  if (!differ || EitherWay(a, b, "if", {"whether"}) || AreVerbForms(a, b)) return 0;
  // Of what is bound to happen people say "if" as well.
  return EitherWay(a, b, "if", {"when", "whenever"}) ? 0.65 : 0.75;
}

// "If you look around" and "when you look around": of what anybody may do both say the same.
bool IsOfAnybody(const Comparison& comparison, const Difference& difference) {
  const auto goes_on = [](const std::vector<Term>& terms, size_t at) {
    return at < terms.size() && terms[at].form == "you";
  };
  return goes_on(comparison.a_terms, difference.a.end) &&
         goes_on(comparison.b_terms, difference.b.end);
}

void SettleSubstitution(const Comparison& comparison, Difference* difference) {
  const bool a_opens = ConditionOpening(&comparison.a, comparison.a_terms, difference->a.begin) > 0;
  const bool b_opens = ConditionOpening(&comparison.b, comparison.b_terms, difference->b.begin) > 0;
  if (!a_opens && !b_opens) return;
  const Term& a = TermOfA(comparison, *difference);
  const Term& b = TermOfB(comparison, *difference);
  if (a.form == "until" || b.form == "until") return;
  // A slip of one letter: "if offensive" for "is offensive".
  if (EitherWay(a, b, "if", {"is", "in", "it", "of", "i"})) {
    return Settle(EditClass::kSpelling, 0, difference);
  }
  // "Had I been" for "if I had been".
  if (EitherWay(a, b, "if", {"had", "should", "were"})) {
    return Settle(EditClass::kSynonym, 0, difference);
  }
  if (EitherWay(a, b, "if", {"when", "whenever"}) && IsOfAnybody(comparison, *difference)) {
    return Settle(EditClass::kSynonym, 0, difference);
  }
  const double gravity = GravityOfSubstitution(a, b, a_opens, b_opens);
  Settle(EditClass::kCondition, IsCleanSubstitution(*difference) ? gravity : 0, difference);
}

}  // namespace

size_t ConditionOpening(const VersionText* text, const std::vector<Term>& terms, size_t at) {
  size_t longest = 0;
  for (const Phrase& opening : kOpenings) {
    if (PhraseAt(terms, at, opening)) longest = std::max(longest, opening.size());
  }
  if (longest == 0 || IsIdiom(text, terms, at)) return 0;
  return terms[at].form == "until" && !FollowsDenial(terms, at) ? 0 : longest;
}

void FindConditionChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference)) continue;
    if (difference.op == EditOp::kSubstitute) {
      SettleSubstitution(*comparison, &difference);
    } else if (IsOnlyIf(*comparison, difference) && IsCleanOmission(difference)) {
      Settle(EditClass::kCondition, 0.7, &difference);
    } else if (HasOpening(TextOfPrinting(*comparison, difference),
                          TermsOfPrinting(*comparison, difference), OmittedRange(difference)) &&
               IsCleanOmission(difference) && !StandsElsewhere(*comparison, difference) &&
               !IsInvertedNextTo(*comparison, difference) &&
               !IsElidedParenthesis(*comparison, difference)) {
      Settle(EditClass::kCondition, 0.8, &difference);
    }
  }
}

}  // namespace quotecheck
