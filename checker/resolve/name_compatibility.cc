#include "checker/resolve/name_compatibility.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/types/span.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/transliteration.h"

namespace quotecheck {
namespace {

using Words = absl::Span<const std::string>;

bool IsInitialOf(absl::string_view initial, absl::string_view word) {
  return initial.size() == 1 && !word.empty() && initial[0] == word[0];
}

NameFit Weaker(NameFit a, NameFit b) { return std::min(a, b); }
NameFit Stronger(NameFit a, NameFit b) { return std::max(a, b); }

// Short forms of one name are two people's as often as one's: Beth and Liz; not Bob and Bobby.
NameFit CompareFullGivenNames(absl::string_view a, absl::string_view b) {
  if (a == b || IsNicknameOf(a, b) || IsNicknameOf(b, a) || AreTransliterations(a, b)) {
    return NameFit::kFits;
  }
  if (!AreNicknames(a, b)) return NameFit::kOther;
  return absl::StartsWith(a, b) || absl::StartsWith(b, a) ? NameFit::kFits : NameFit::kPossible;
}

NameFit CompareGivenNames(absl::string_view a, absl::string_view b) {
  if (IsInitialOf(a, b) || IsInitialOf(b, a)) return NameFit::kFits;
  return CompareFullGivenNames(a, b);
}

bool HasNickname(const PersonName& name, absl::string_view word) {
  return std::find(name.nicknames.begin(), name.nicknames.end(), word) != name.nicknames.end();
}

Words GivenNames(const PersonName& name) {
  return Words(name.words).subspan(0, name.words.size() - 1);
}

// "Edgar" of "J. Edgar" fits; "Ann" of "Mary Ann" may be another. Initials would make anybody's
// middle name a first name.
NameFit CompareLaterGivenName(Words part, Words whole) {
  if (part.size() >= whole.size()) return NameFit::kOther;
  const Words left_out = whole.first(whole.size() - part.size());
  const Words rest = whole.subspan(left_out.size());
  NameFit fit = left_out.front().size() == 1 ? NameFit::kFits : NameFit::kPossible;
  for (size_t i = 0; i < part.size(); ++i) {
    fit = Weaker(fit, CompareFullGivenNames(part[i], rest[i]));
  }
  return fit;
}

NameFit CompareGivenNameLists(const PersonName& a, const PersonName& b) {
  const Words given_a = GivenNames(a);
  const Words given_b = GivenNames(b);
  NameFit first = CompareGivenNames(given_a.front(), given_b.front());
  if (HasNickname(a, given_b.front()) || HasNickname(b, given_a.front())) first = NameFit::kFits;
  if (first == NameFit::kOther) {
    return Stronger(CompareLaterGivenName(given_a, given_b),
                    CompareLaterGivenName(given_b, given_a));
  }
  if (given_a.size() == 1 || given_b.size() == 1) return first;
  return Weaker(first, CompareGivenNames(given_a[1], given_b[1]));  // George W., George H. W.
}

// "Pedro Ruiz" and "Pedro Ruiz Calderon": the second surname is often left out, but "Paul Luther"
// is not "Paul Luther Kolm".
bool IsBeginOf(const PersonName& part, const PersonName& whole) {
  return part.words.size() >= 2 && part.words.size() < whole.words.size() &&
         part.words.front().size() > 1 && part.words.back().size() > 1 &&
         std::equal(part.words.begin(), part.words.end(), whole.words.begin());
}

NameFit CompareSuffixes(const PersonName& a, const PersonName& b) {
  if (a.suffix == b.suffix) return NameFit::kFits;
  return a.suffix.empty() || b.suffix.empty() ? NameFit::kPossible : NameFit::kOther;
}

// "Kevin" by itself is no spelling of the surname Kavin.
bool IsMereGivenName(absl::string_view word) {
  const GivenName given = FindGivenName(word);
  return given.known && !given.also_surname;
}

// Keys that all fitting keys share: the letters that fit several others as one of them.
std::string CoarseSlavicKey(absl::string_view word) {
  return absl::StrReplaceAll(SlavicNameKey(word), {{"X", "h"}, {"C", "h"}});
}

std::string CoarseArabicKey(absl::string_view word) {
  return absl::StrReplaceAll(
      ArabicNameKey(word),
      {{"e", "a"}, {"i", "a"}, {"q", "k"}, {"g", "k"}, {"j", "k"}, {"O", "u"}});
}

}  // namespace

NameFit CompareFullNames(const PersonName& a, const PersonName& b) {
  const NameFit suffixes = CompareSuffixes(a, b);
  if (a.words == b.words) return suffixes;
  if (AreTransliterations(a.words.back(), b.words.back())) {
    return Weaker(suffixes, CompareGivenNameLists(a, b));
  }
  return IsBeginOf(a, b) || IsBeginOf(b, a) ? Weaker(suffixes, NameFit::kPossible)
                                            : NameFit::kOther;
}

SurnameFit CompareSurname(const PersonName& bare, const PersonName& full) {
  if (bare.words.empty() || bare.words.size() >= full.words.size()) return SurnameFit::kOther;
  if (!bare.suffix.empty() && bare.suffix != full.suffix) return SurnameFit::kOther;
  if (std::equal(bare.words.rbegin(), bare.words.rend(), full.words.rbegin())) {
    return SurnameFit::kEqual;
  }
  const bool transliteration = bare.words.size() == 1 && !IsMereGivenName(bare.words.back()) &&
                               AreTransliterations(bare.words.back(), full.words.back());
  return transliteration ? SurnameFit::kTransliteration : SurnameFit::kOther;
}

std::vector<std::string> SurnameKeys(const PersonName& name) {
  std::vector<std::string> keys;
  if (name.words.empty()) return keys;
  const std::string& surname = name.words.back();
  keys.push_back(absl::StrCat("s", CoarseSlavicKey(surname)));
  keys.push_back(absl::StrCat("a", CoarseArabicKey(surname)));
  if (name.words.size() >= 2) {
    keys.push_back(absl::StrCat("2", name.words[0], " ", name.words[1]));
  }
  return keys;
}

}  // namespace quotecheck
