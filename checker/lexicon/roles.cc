#include "checker/lexicon/roles.h"

#include <optional>

#include "absl/strings/string_view.h"
#include "checker/lexicon/plurals.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kRoleNouns;
extern const WordTable kOrganisationNouns;
extern const WordTable kDocumentNouns;
extern const WordTable kPlaces;
extern const WordTable kNationalities;

namespace {

struct RoleNoun {
  bool known = false;
  bool plural = false;
  absl::string_view values;
};

RoleNoun FindRoleNoun(absl::string_view word) {
  if (const auto values = kRoleNouns.Find(word)) {
    return {true, HasValue(*values, "plural"), *values};
  }
  if (const auto values = FindSingular(word, kRoleNouns)) {
    return {!HasValue(*values, "plural"), true, *values};
  }
  return {};
}

// What follows the first blank: the country.
absl::string_view SecondValue(absl::string_view values) {
  const size_t blank = values.find(' ');
  return blank == absl::string_view::npos ? absl::string_view() : values.substr(blank + 1);
}

}  // namespace

bool IsRoleNoun(absl::string_view word) {
  const RoleNoun noun = FindRoleNoun(word);
  return noun.known && !noun.plural;
}

bool IsPluralRoleNoun(absl::string_view word) {
  const RoleNoun noun = FindRoleNoun(word);
  return noun.known && noun.plural;
}

bool IsSpokespersonNoun(absl::string_view word) {
  const RoleNoun noun = FindRoleNoun(word);
  return noun.known && HasValue(noun.values, "spokesperson");
}

char GenderOfRoleNoun(absl::string_view word) {
  const RoleNoun noun = FindRoleNoun(word);
  if (!noun.known) return 0;
  if (HasValue(noun.values, "female")) return 'f';
  return HasValue(noun.values, "male") ? 'm' : '\0';
}

bool IsOrganisationNoun(absl::string_view word) {
  return kOrganisationNouns.Contains(word) || IsPluralOf(word, kOrganisationNouns);
}

bool IsDocumentNoun(absl::string_view word) {
  return kDocumentNouns.Contains(word) || IsPluralOf(word, kDocumentNouns);
}

PlaceKind FindPlace(absl::string_view place) {
  const std::optional<absl::string_view> values = kPlaces.Find(place);
  if (!values.has_value()) return PlaceKind::kNone;
  if (HasValue(*values, "country")) return PlaceKind::kCountry;
  if (HasValue(*values, "capital")) return PlaceKind::kCapital;
  if (HasValue(*values, "seat")) return PlaceKind::kSeat;
  return HasValue(*values, "region") ? PlaceKind::kRegion : PlaceKind::kCity;
}

bool IsPlace(absl::string_view place) { return kPlaces.Contains(place); }

bool IsNationality(absl::string_view word) { return kNationalities.Contains(word); }

absl::string_view CountryOfNationality(absl::string_view word) {
  return kNationalities.Find(word).value_or(absl::string_view());
}

absl::string_view CountryOfPlace(absl::string_view place) {
  return SecondValue(kPlaces.Find(place).value_or(absl::string_view()));
}

}  // namespace quotecheck
