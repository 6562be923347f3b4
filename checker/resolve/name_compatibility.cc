#include "checker/resolve/name_compatibility.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
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

bool GivenNamesFit(absl::string_view a, absl::string_view b) {
  return a == b || IsInitialOf(a, b) || IsInitialOf(b, a) || AreNicknames(a, b) ||
         AreTransliterations(a, b);
}

bool HasNickname(const PersonName& name, absl::string_view word) {
  return std::find(name.nicknames.begin(), name.nicknames.end(), word) != name.nicknames.end();
}

Words GivenNames(const PersonName& name) {
  return Words(name.words).subspan(0, name.words.size() - 1);
}

// Is `part` the end of `whole`: "Edgar" of "J. Edgar"? The first names left out must be initials or
// `part` more than an initial, else "J. Rowe" would be anybody's middle name.
bool IsLaterGivenName(Words part, Words whole) {
  if (part.size() >= whole.size() || part.front().size() == 1) return false;
  const Words rest = whole.subspan(whole.size() - part.size());
  for (size_t i = 0; i < part.size(); ++i) {
    if (!GivenNamesFit(part[i], rest[i])) return false;
  }
  return true;
}

bool GivenNameListsFit(const PersonName& a, const PersonName& b) {
  const Words given_a = GivenNames(a);
  const Words given_b = GivenNames(b);
  if (GivenNamesFit(given_a.front(), given_b.front()) || HasNickname(a, given_b.front()) ||
      HasNickname(b, given_a.front())) {
    // George W. is not George H. W.
    return given_a.size() == 1 || given_b.size() == 1 || GivenNamesFit(given_a[1], given_b[1]);
  }
  return IsLaterGivenName(given_a, given_b) || IsLaterGivenName(given_b, given_a);
}

// "Pedro Ruiz" and "Pedro Ruiz Calderon": the second surname is often left out.
bool IsBeginOf(const PersonName& part, const PersonName& whole) {
  return part.words.size() >= 2 && part.words.size() < whole.words.size() &&
         part.words.front().size() > 1 && part.words.back().size() > 1 &&
         std::equal(part.words.begin(), part.words.end(), whole.words.begin());
}

NameFit ApplySuffix(const PersonName& a, const PersonName& b, NameFit fit) {
  if (a.suffix == b.suffix) return fit;
  return a.suffix.empty() || b.suffix.empty() ? NameFit::kPossible : NameFit::kOther;
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
  if (a.words == b.words) return ApplySuffix(a, b, NameFit::kFits);
  if (AreTransliterations(a.words.back(), b.words.back())) {
    return GivenNameListsFit(a, b) ? ApplySuffix(a, b, NameFit::kFits) : NameFit::kOther;
  }
  if (IsBeginOf(a, b) || IsBeginOf(b, a)) return ApplySuffix(a, b, NameFit::kFits);
  return NameFit::kOther;
}

SurnameFit CompareSurname(const PersonName& bare, const PersonName& full) {
  if (bare.words.empty() || bare.words.size() >= full.words.size()) return SurnameFit::kOther;
  if (!bare.suffix.empty() && bare.suffix != full.suffix) return SurnameFit::kOther;
  if (std::equal(bare.words.rbegin(), bare.words.rend(), full.words.rbegin())) {
    return SurnameFit::kEqual;
  }
  return bare.words.size() == 1 && AreTransliterations(bare.words.back(), full.words.back())
             ? SurnameFit::kTransliteration
             : SurnameFit::kOther;
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
