#include "checker/judge/edits/inflection.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "absl/strings/match.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"
#include "checker/text/one_of.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

using Forms = std::initializer_list<absl::string_view>;

// Forms of function words, which WordNet does not have.
const Forms kParadigms[] = {
    {"who", "whom", "whose"},
    {"whoever", "whomever"},
    {"i", "me"},
    {"he", "him"},
    {"she", "her"},
    {"we", "us"},
    {"they", "them"},
    {"this", "these"},
    {"that", "those"},
    {"a", "an"},
    {"be", "am", "is", "are", "was", "were", "been", "being"},
    {"have", "has", "had", "having"},
    {"do", "does", "did", "done", "doing"},
};

bool InOneParadigm(absl::string_view a, absl::string_view b) {
  return std::any_of(std::begin(kParadigms), std::end(kParadigms),
                     [&](const Forms& forms) { return IsOneOf(a, forms) && IsOneOf(b, forms); });
}

bool IsPluralOf(absl::string_view plural, absl::string_view singular) {
  return plural.size() == singular.size() + 1 && absl::EndsWith(plural, "s") &&
         absl::StartsWith(plural, singular);
}

bool ShareStem(absl::string_view a, absl::string_view b) {
  constexpr size_t kLeastStem = 5;  // what follows a short one may be another word
  size_t stem = 0;
  while (stem < std::min(a.size(), b.size()) && a[stem] == b[stem]) ++stem;
  return stem >= kLeastStem && 2 * stem >= std::max(a.size(), b.size());
}

bool ShareSpeech(absl::string_view a, absl::string_view b) {
  const std::vector<BaseForm> of_b = BaseForms(b);
  for (const BaseForm& x : BaseForms(a)) {
    for (const BaseForm& y : of_b) {
      if (x.part_of_speech == y.part_of_speech) return true;
    }
  }
  return false;
}

// "Obstructing" for "obstruction", "credible" for "credibility": in one place only one of the two
// can stand, so that the other is a slip of the hand. "Terror" for "terrorist" is another word.
bool IsSlipOfEnding(absl::string_view a, absl::string_view b) {
  return RelateWords(a, b) == WordRelation::kDerivation && ShareStem(a, b) && !ShareSpeech(a, b);
}

}  // namespace

bool AreInflections(const Term& a, const Term& b) {
  if (!a.is_word() || !b.is_word()) return false;
  if (InOneParadigm(a.form, b.form)) return true;
  const absl::string_view stem_a = WithoutPossessive(a.form);
  const absl::string_view stem_b = WithoutPossessive(b.form);
  if (stem_a == stem_b) return true;
  if (IsFunctionWord(stem_a) || IsFunctionWord(stem_b)) return false;
  // Names are in no dictionary.
  if (IsPluralOf(stem_a, stem_b) || IsPluralOf(stem_b, stem_a)) return true;
  return RelateWords(stem_a, stem_b) == WordRelation::kSame || IsSlipOfEnding(stem_a, stem_b);
}

bool IsPastForm(absl::string_view form) {
  static constexpr absl::string_view kAuxiliaries[] = {"was", "were", "been", "had", "did", "done"};
  if (IsOneOf(form, kAuxiliaries)) return true;
  if (absl::EndsWith(form, "ing") || IsFunctionWord(form)) return false;
  const std::vector<BaseForm> bases = BaseForms(form);
  const auto verb = std::find_if(bases.begin(), bases.end(), [](const BaseForm& base) {
    return base.part_of_speech == PartOfSpeech::kVerb;
  });
  if (verb == bases.end() || verb->lemma == form) return false;
  return !absl::EndsWith(form, "s");
}

}  // namespace quotecheck
