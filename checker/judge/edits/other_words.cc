#include "checker/judge/edits/other_words.h"

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/letters.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

// So sure that a warning stands on it, and no error.
constexpr double kGravity = 0.64;

// Words of which more than this share of the letters is the same, and no more letters than these
// are not, are slips of one another: "calm" and "claim", but not "campaign" and "company".
constexpr size_t kMaxLettersApart = 4;
constexpr double kMaxAlike = 0.62;

bool IsDeterminer(const Term& term) {
  return IsOneOf(term.form, {"the", "a", "an", "this", "that", "these", "those", "our", "my",
                             "your", "his", "her", "their", "its"});
}

bool IsFirstOfAllNoun(const Term& term) {
  return FindPartsOfSpeech(term.form).first == PartOfSpeech::kNoun;
}

bool IsOfTime(const Term& term) {
  return IsOneOf(term.form, {"today", "tonight", "yesterday", "tomorrow", "now", "right"});
}

// Is there a noun behind, so that this one is a part of a compound: "the ferry line"? What stands
// behind a mark, and "today", are none.
bool IsPartOfCompound(const VersionText& text, const std::vector<Term>& terms, size_t at) {
  if (at + 1 >= terms.size()) return false;
  const Term& next = terms[at + 1];
  if (text.boundary(next.words.begin) != Boundary::kNone || IsOfTime(next)) return false;
  if (next.name && IsRoleNoun(terms[at].form)) return true;  // a title
  return !IsFunctionWord(next.form) && IsFirstOfAllNoun(next);
}

// A noun with its determiner or preposition before it and no other noun behind: "the ferry was".
// "The President" is one too, whose capital makes no name of it.
bool IsNounAt(const VersionText& text, const std::vector<Term>& terms, size_t at) {
  const Term& term = terms[at];
  if (!term.is_word() || term.bracketed || IsFunctionWord(term.form) || at == 0 ||
      !IsWord(term.form, PartOfSpeech::kNoun) || IsPartOfCompound(text, terms, at)) {
    return false;
  }
  const Term& before = terms[at - 1];
  if (term.name) return IsRoleNoun(term.form) && IsDeterminer(before);
  return IsDeterminer(before) || IsPreposition(before.form) || before.form == "and";
}

// "The attack" for "the visit": what stands alone behind a determiner is a noun, even if the word
// is a verb more often.
bool AreDetermined(const Comparison& comparison, const Difference& difference) {
  return IsDeterminer(comparison.a_terms[difference.a.begin - 1]) &&
         IsDeterminer(comparison.b_terms[difference.b.begin - 1]);
}

bool AreSlips(absl::string_view a, absl::string_view b) {
  const size_t letters = a.size() + b.size();
  const size_t shared = 2 * LettersShared(a, b);
  return static_cast<double>(shared) > kMaxAlike * static_cast<double>(letters) &&
         letters - shared <= kMaxLettersApart;
}

}  // namespace

void FindOtherWords(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || difference.edit_class != EditClass::kOther ||
        !IsCleanSubstitution(difference)) {
      continue;
    }
    const Term& a = TermOfA(*comparison, difference);
    const Term& b = TermOfB(*comparison, difference);
    if (!IsNounAt(comparison->a, comparison->a_terms, difference.a.begin) ||
        !IsNounAt(comparison->b, comparison->b_terms, difference.b.begin) ||
        !(IsFirstOfAllNoun(a) || IsFirstOfAllNoun(b) || AreDetermined(*comparison, difference)) ||
        AreSlips(a.form, b.form)) {
      continue;
    }
    Settle(EditClass::kOther, kGravity, &difference);
  }
}

}  // namespace quotecheck
