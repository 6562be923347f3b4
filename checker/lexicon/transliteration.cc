#include "checker/lexicon/transliteration.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/inlined_vector.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kGivenNames;
extern const WordTable kSettledNames;

namespace {

// Shorter names have too many neighbours: Lee, Li, Le.
constexpr size_t kMinNameBytes = 4;

constexpr absl::string_view kVowels = "aeiou";

// Is the word spelled in one way, so that another like it is another name?
bool IsSettled(absl::string_view word) {
  const std::optional<absl::string_view> given = kGivenNames.Find(word);
  return given.has_value() ? !HasValue(*given, "variant") : kSettledNames.Contains(word);
}

bool Contains(absl::string_view letters, char c) {
  return letters.find(c) != absl::string_view::npos;
}

// One letter for each run of the same letter.
std::string WithoutDoubles(absl::string_view name) {
  std::string out;
  for (char c : name) {
    if (out.empty() || out.back() != c) out.push_back(c);
  }
  return out;
}

// Apostrophes stand for letters that Latin has none for; hyphens come and go.
std::string LettersOf(absl::string_view name) {
  if (name.find_first_of("'-.") == absl::string_view::npos) return std::string(name);
  return absl::StrReplaceAll(name, {{"'", ""}, {"-", ""}, {".", ""}});
}

// A bit for each letter of a to z.
uint32_t LetterSet(absl::string_view text) {
  uint32_t letters = 0;
  for (char c : text) {
    if (c >= 'a' && c <= 'z') letters |= 1u << (c - 'a');
  }
  return letters;
}

// As absl::StrReplaceAll(), which searches the name for each; few have all letters of any.
using Replacement = std::pair<absl::string_view, absl::string_view>;
std::string ReplaceAll(absl::string_view name, std::initializer_list<Replacement> replacements) {
  const uint32_t letters = LetterSet(name);
  absl::InlinedVector<Replacement, 20> possible;
  for (const Replacement& replacement : replacements) {
    if ((LetterSet(replacement.first) & ~letters) == 0) possible.push_back(replacement);
  }
  return possible.empty() ? std::string(name) : absl::StrReplaceAll(name, possible);
}

bool ReplaceEnding(absl::string_view from, absl::string_view to, std::string* name) {
  if (!absl::EndsWith(*name, from)) return false;
  name->replace(name->size() - from.size(), from.size(), to.data(), to.size());
  return true;
}

// Cyrillic's soft vowels and short i, which follow one another in many spellings: "iya", "ia",
// "ja" for я; "iye", "ye", "je", "e" for е; "yo" for ё, which is often printed as е.
std::string FoldSoftVowels(absl::string_view name) {
  std::string out;
  for (size_t i = 0; i < name.size();) {
    size_t end = i;
    while (end < name.size() && Contains("iy", name[end])) ++end;
    const char next = end < name.size() ? name[end] : '\0';
    if (end == i) {
      out.push_back(name[i++]);
    } else if (next == 'a') {
      out.push_back('A');
      i = end + 1;
    } else if (next == 'u') {  // after l, "lu" is as usual as "lyu"
      out.push_back(!out.empty() && out.back() == 'l' ? 'u' : 'U');
      i = end + 1;
    } else if (next == 'e' || (next == 'o' && name[end - 1] == 'y')) {
      out.push_back('e');
      i = end + 1;
    } else {
      out.push_back('i');
      i = end;
    }
  }
  return out;
}

// Replaces a, e or o with the half-vowel after it, where no vowel follows that, by `diphthong`.
std::string FoldDiphthongs(absl::string_view name, absl::string_view first,
                           absl::string_view second, char diphthong) {
  std::string out;
  for (size_t i = 0; i < name.size(); ++i) {
    const bool glides = i + 1 < name.size() && Contains(first, name[i]) &&
                        Contains(second, name[i + 1]) &&
                        !(i + 2 < name.size() && Contains(kVowels, name[i + 2]));
    out.push_back(glides ? diphthong : name[i]);
    if (glides) ++i;
  }
  return out;
}

// Abdul-, Abdel-, Abdol-, and with the l assimilated: Abdurrahman.
void FoldServant(std::string* name) {
  if (name->size() < 6 || !absl::StartsWith(*name, "abd") || !Contains("aeou", (*name)[3])) return;
  if ((*name)[4] == 'l') {
    name->replace(3, 2, "L");
  } else if ((*name)[4] == (*name)[5]) {
    name->replace(3, 2, "L");
  }
}

// FNV-1a (Fowler, Noll & Vo 1991), never 0; `from` and `to` as in tr(1).
uint32_t HashOfKey(absl::string_view key, absl::string_view from, absl::string_view to) {
  uint32_t hash = 0x811C9DC5u;
  for (char c : key) {
    const size_t place = from.find(c);
    if (place != absl::string_view::npos) c = to[place];
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193u;
  }
  return hash == 0 ? 1 : hash;
}

template <typename Fit>
bool AllFit(absl::string_view a, absl::string_view b, Fit fit) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i] && !fit(a[i], b[i]) && !fit(b[i], a[i])) return false;
  }
  return true;
}

}  // namespace

std::string SlavicNameKey(absl::string_view name) {
  std::string key = LettersOf(name);
  ReplaceEnding("ff", "f", &key);
  if (!ReplaceEnding("of", "ov", &key)) ReplaceEnding("ef", "ev", &key);
  if (absl::StartsWith(key, "ch")) key.replace(0, 2, "C");
  // German "ch" is х, the English one ч, so that only the first letter of a name tells: X.
  key = ReplaceAll(key, {{"shch", "S"},
                         {"tsch", "C"},
                         {"sch", "S"},
                         {"tch", "C"},
                         {"cz", "C"},
                         {"sh", "S"},
                         {"zh", "Z"},
                         {"kh", "h"},
                         {"ch", "X"},
                         {"gue", "ge"},
                         {"gui", "gi"},
                         {"tz", "c"},
                         {"ts", "c"},
                         {"ks", "x"},
                         {"ou", "u"},
                         {"w", "v"},
                         {"q", "k"},
                         {"j", "y"}});
  key = WithoutDoubles(FoldSoftVowels(WithoutDoubles(key)));
  ReplaceEnding("ei", "e", &key);
  for (absl::string_view ending : {"vic", "viX", "viCi", "vics", "vici"}) {
    if (ReplaceEnding(ending, "viC", &key)) break;
  }
  return key;
}

bool SlavicKeysFit(absl::string_view a, absl::string_view b) {
  // What fits here has one letter in SpellingOf().
  return AllFit(a, b, [](char x, char y) { return x == 'X' && (y == 'C' || y == 'h'); });
}

std::string ArabicNameKey(absl::string_view name) {
  std::string key = LettersOf(name);
  FoldServant(&key);
  if (!ReplaceEnding("ah", "a", &key)) ReplaceEnding("eh", "a", &key);
  key = ReplaceAll(key, {{"aoui", "awi"}, {"aoua", "awa"}, {"ayee", "ai"}, {"ayi", "ai"}});
  key = ReplaceAll(key, {{"ou", "u"},
                         {"oo", "u"},
                         {"ee", "i"},
                         {"kh", "x"},
                         {"gh", "g"},
                         {"dh", "d"},
                         {"th", "t"},
                         {"sh", "S"},
                         {"ch", "S"},
                         {"ce", "se"},
                         {"ci", "si"},
                         {"ph", "f"}});
  key = FoldDiphthongs(key, "a", "eiy", 'E');
  key = FoldDiphthongs(key, "e", "iy", 'E');
  key = FoldDiphthongs(key, "aeo", "wu", 'O');
  key = ReplaceAll(key, {{"c", "k"}, {"o", "u"}, {"y", "i"}});
  return WithoutDoubles(key);
}

// Short vowels are not written in Arabic, and are spelled by ear; q and j are sounded g in some
// countries.
bool ArabicKeysFit(absl::string_view a, absl::string_view b) {
  // What fits here has one letter in SpellingOf().
  return AllFit(a, b, [](char x, char y) {
    return (x == 'e' && (y == 'a' || y == 'i')) || (x == 'q' && (y == 'k' || y == 'g')) ||
           (x == 'g' && y == 'j') || (x == 'O' && y == 'u');
  });
}

NameSpelling SpellingOf(absl::string_view name) {
  NameSpelling spelling;
  spelling.name = std::string(name);
  if (name.size() < kMinNameBytes) return spelling;
  spelling.settled = IsSettled(name);
  spelling.slavic_key = SlavicNameKey(name);
  spelling.arabic_key = ArabicNameKey(name);
  spelling.slavic_hash = HashOfKey(spelling.slavic_key, "Ch", "XX");
  spelling.arabic_hash = HashOfKey(spelling.arabic_key, "aiqkjO", "eegggu");
  return spelling;
}

bool AreTransliterations(const NameSpelling& a, const NameSpelling& b) {
  if (a.name == b.name) return true;
  if (a.name.size() < kMinNameBytes || b.name.size() < kMinNameBytes) return false;
  if (a.settled && b.settled) return false;
  if (a.slavic_hash != b.slavic_hash && a.arabic_hash != b.arabic_hash) return false;
  return SlavicKeysFit(a.slavic_key, b.slavic_key) || ArabicKeysFit(a.arabic_key, b.arabic_key);
}

bool AreTransliterations(absl::string_view a, absl::string_view b) {
  if (a == b) return true;
  if (a.size() < kMinNameBytes || b.size() < kMinNameBytes) return false;
  if (IsSettled(a) && IsSettled(b)) return false;
  return SlavicKeysFit(SlavicNameKey(a), SlavicNameKey(b)) ||
         ArabicKeysFit(ArabicNameKey(a), ArabicNameKey(b));
}

}  // namespace quotecheck
