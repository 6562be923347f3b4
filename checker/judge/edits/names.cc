#include "checker/judge/edits/names.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/judge/edits/differences.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/transliteration.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Shorter names are no spellings of one another: "Ann" and "Anna".
constexpr size_t kMinLetters = 4;

using Names = std::initializer_list<absl::string_view>;

// Names of one thing that no rule derives from one another.
const Names kAliases[] = {
    {"isis", "isil", "daesh", "is"},
    {"republican", "republicans", "gop"},
    {"democrat", "democrats", "democratic", "dems"},
    {"shia", "shiite", "shi'ite", "shi'a"},
    {"islam", "islamic", "muslim", "muslims"},
    {"al-qaeda", "al-qaida", "al-qa'ida", "qaeda", "qaida"},
    {"burma", "myanmar"},
    {"persia", "iran"},
};

bool AreAliases(absl::string_view a, absl::string_view b) {
  return std::any_of(std::begin(kAliases), std::end(kAliases), [&](const Names& names) {
    return std::find(names.begin(), names.end(), a) != names.end() &&
           std::find(names.begin(), names.end(), b) != names.end();
  });
}

absl::string_view CountryOf(absl::string_view name) {
  const absl::string_view country = CountryOfNationality(name);
  return country.empty() ? CountryOfPlace(name) : country;
}

bool OfOneCountry(absl::string_view a, absl::string_view b) {
  const absl::string_view country = CountryOf(a);
  return !country.empty() && country == CountryOf(b);
}

bool IsPlaceName(absl::string_view name) { return IsPlace(name) || FindGivenName(name).also_place; }

// "U." for "University": a letter and its point.
bool IsInitialOf(absl::string_view initial, absl::string_view name) {
  return initial.size() == 2 && initial[1] == '.' && !name.empty() && name[0] == initial[0];
}

// "al-Assad" and "Assad": an article in front of a name.
bool DifferByParticle(absl::string_view a, absl::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (!absl::EndsWith(a, b)) return false;
  absl::string_view front = a.substr(0, a.size() - b.size());
  if (!absl::ConsumeSuffix(&front, "-")) return false;
  return IsNameParticle(front);
}

// Settled spellings of two people's names may be kept apart elsewhere; in one sentence at one place
// they are one name.
bool AreSpelledAlike(absl::string_view a, absl::string_view b) {
  return ArabicKeysFit(ArabicNameKey(a), ArabicNameKey(b)) ||
         SlavicKeysFit(SlavicNameKey(a), SlavicNameKey(b));
}

// One letter more or less, past the first: "Krueger" and "Kruger". Another letter in the place of
// one makes another name: "Iran" and "Iraq".
bool AreOneLetterApart(absl::string_view a, absl::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (b.size() < kMinLetters || a.size() != b.size() + 1 || a[0] != b[0]) return false;
  const auto apart = std::mismatch(b.begin(), b.end(), a.begin());
  return std::equal(apart.first, b.end(), apart.second + 1);
}

std::string NameForm(const Term& term) { return FoldName(WithoutPossessive(term.form)); }

// A title, a given name or a nickname before the name that it belongs to: one may stand for the
// other ("Secretary Clinton", "Hillary Clinton").
bool IsNamePart(const Term& term) {
  const std::string form = NameForm(term);
  return IsTitle(form) || IsNameParticle(form) || IsNameSuffix(form) || IsRoleNoun(form);
}

// "Barack"; not "Carter" or "Virginia", which are more often a surname or a place.
bool IsGiven(const Term& term) {
  const GivenName given = FindGivenName(NameForm(term));
  return given.known && !given.also_surname && !given.also_place;
}

// "The Syrian regime" is as well that of its head, and "Moscow" speaks for whoever rules there.
bool MayStandForState(const Term& a, const Term& b) {
  const std::string name_a = NameForm(a);
  const std::string name_b = NameForm(b);
  if (CountryOf(name_a).empty() == CountryOf(name_b).empty()) return false;
  return !IsPlaceName(CountryOf(name_a).empty() ? name_a : name_b);
}

// "Coastal Water Agency" for "Coastal Water Administration": the name misremembered, no other body.
bool AreBodiesOfOneName(const Comparison& comparison, const Difference& difference) {
  const size_t a = difference.a.begin;
  const size_t b = difference.b.begin;
  constexpr size_t kLeastKept = 2;
  if (a < kLeastKept || b < kLeastKept) return false;
  for (size_t i = 1; i <= kLeastKept; ++i) {
    const Term& kept = comparison.a_terms[a - i];
    if (!kept.name || kept.form != comparison.b_terms[b - i].form) return false;
  }
  return IsOrganisationNoun(NameForm(comparison.a_terms[a])) &&
         IsOrganisationNoun(NameForm(comparison.b_terms[b]));
}

bool IsNameChange(const Comparison& comparison, const Difference& difference) {
  if (difference.op != EditOp::kSubstitute || difference.edit_class != EditClass::kName ||
      difference.a.size() != 1 || difference.b.size() != 1) {
    return false;
  }
  const Term& a = comparison.a_terms[difference.a.begin];
  const Term& b = comparison.b_terms[difference.b.begin];
  if (!a.name || !b.name || a.bracketed || b.bracketed) return false;
  if (IsNamePart(a) || IsNamePart(b)) return false;
  if (MayStandForState(a, b) || AreBodiesOfOneName(comparison, difference)) return false;
  // "Barack" for "Obama": which of one person's names is printed is no matter.
  return IsGiven(a) == IsGiven(b);
}

}  // namespace

bool AreNameVariants(const Term& a, const Term& b) {
  if (!a.is_word() || !b.is_word() || !(a.name || b.name)) return false;
  const std::string name_a = NameForm(a);
  const std::string name_b = NameForm(b);
  if (name_a == name_b || AreAliases(name_a, name_b) || OfOneCountry(name_a, name_b)) return true;
  if (DifferByParticle(name_a, name_b)) return true;
  if (IsInitialOf(a.form, b.form) || IsInitialOf(b.form, a.form)) return true;
  if (!a.name || !b.name) return false;
  return AreTransliterations(name_a, name_b) || AreNicknames(name_a, name_b) ||
         AreSpelledAlike(name_a, name_b) || AreOneLetterApart(name_a, name_b) ||
         (IsTitle(name_a) && IsTitle(name_b));
}

bool IsAcronymOf(const Term& one, absl::Span<const Term> several) {
  if (!one.is_word() || !one.name || several.size() < 2) return false;
  std::string initials;
  for (const Term& term : several) {
    if (!term.is_word() || term.form.empty()) return false;
    initials.push_back(term.form[0]);
  }
  std::string letters;
  for (char c : one.form) {
    if (c != '.') letters.push_back(c);
  }
  return letters == initials || AreAliases(letters, initials);
}

void FindNameChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || !IsNameChange(*comparison, difference)) continue;
    Settle(EditClass::kName, IsCleanSubstitution(difference) ? 0.8 : 0, &difference);
  }
}

}  // namespace quotecheck
