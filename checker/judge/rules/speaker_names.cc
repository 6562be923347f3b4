#include "checker/judge/rules/speaker_names.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/judge/letters.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Names of so many letters may be one where so many letters differ.
constexpr size_t kMinLettersForOneSlip = 5;
constexpr size_t kMinLettersForTwoSlips = 8;

absl::string_view FirstLetter(absl::string_view word) {
  return word.substr(0, DecodeUtf8(word, 0).length);
}

// Neighbouring letters that change places: "Obmaa".
bool AreTransposed(absl::string_view a, absl::string_view b) {
  if (a.size() != b.size()) return false;
  const auto apart = std::mismatch(a.begin(), a.end(), b.begin());
  const auto rest = apart.first - a.begin() + 2;
  return rest <= static_cast<std::ptrdiff_t>(a.size()) && apart.first[0] == apart.second[1] &&
         apart.first[1] == apart.second[0] &&
         std::equal(a.begin() + rest, a.end(), b.begin() + rest);
}

bool AreNearSpellings(absl::string_view a, absl::string_view b) {
  if (a == b || AreTransliterations(a, b)) return true;
  const size_t letters = std::min(a.size(), b.size());
  if (letters < kMinLettersForOneSlip) return false;
  if (AreTransposed(a, b)) return true;
  return LettersApart(a, b) <= (letters < kMinLettersForTwoSlips ? 1u : 2u);
}

bool AreOneGivenName(absl::string_view a, absl::string_view b) {
  if (AreNearSpellings(a, b) || AreNicknames(a, b)) return true;
  const absl::string_view initial = FirstLetter(a);
  return initial == FirstLetter(b) &&
         (initial == absl::StripSuffix(a, ".") || initial == absl::StripSuffix(b, "."));
}

bool IsIn(const std::vector<std::string>& words, absl::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& other) {
    return word == other || AreTransliterations(word, other) || AreNicknames(word, other);
  });
}

size_t CountShared(const std::vector<std::string>& words, const std::vector<std::string>& others) {
  return static_cast<size_t>(std::count_if(
      words.begin(), words.end(), [&](const std::string& word) { return IsIn(others, word); }));
}

// "Tilsen" for "LaTilsen".
bool LacksParticle(absl::string_view shorter, absl::string_view longer) {
  return shorter.size() >= kMinLettersForOneSlip && absl::EndsWith(longer, shorter) &&
         IsOneOf(longer.substr(0, longer.size() - shorter.size()),
                 {"la", "le", "de", "du", "des", "di", "da", "van", "von", "mc", "mac", "o'"});
}

// Two people of one given name seldom have surnames as near as this.
bool AreSlipsOfSurname(absl::string_view a, absl::string_view b) {
  if (LacksParticle(a, b) || LacksParticle(b, a)) return true;
  const size_t apart = LettersApart(a, b);
  return apart <= 1 || (apart == 2 && FirstLetter(a) == FirstLetter(b) &&
                        std::min(a.size(), b.size()) >= kMinLettersForOneSlip);
}

// One surname, and no given name that speaks against it. Where both print one given name, more
// letters may be slips: "Bill Hyer" and "Bill Hyers", "Olaf Brenno" and "Olaf Bruno".
bool ShareSurname(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const bool one_given_name = a.size() > 1 && b.size() > 1 && a.front() == b.front();
  if (!AreNearSpellings(a.back(), b.back()) &&
      !(one_given_name && AreSlipsOfSurname(a.back(), b.back()))) {
    return false;
  }
  return a.size() == 1 || b.size() == 1 || AreOneGivenName(a.front(), b.front());
}

// Do the letters stand in the word in this order, be it with others between?
bool StandInOrder(absl::string_view letters, absl::string_view word) {
  size_t found = 0;
  for (char c : word) {
    if (found < letters.size() && letters[found] == c) ++found;
  }
  return found == letters.size();
}

bool IsInCapitals(absl::string_view name) {
  for (size_t at = 0; at < name.size();) {
    const CodePoint c = DecodeUtf8(name, at);
    if (IsLower(c.value)) return false;
    at += c.length;
  }
  return !name.empty();
}

// The NWB is the National Water Board; small words may count, and what a body is may come first:
// the DoJ is the Justice Department. Of a person only capitals are initials, and those of all
// names: "ARS", but not "Lee" for Elena Larsen.
bool AreInitialsOf(const Speaker& short_form, const std::vector<std::string>& short_words,
                   std::vector<std::string> words) {
  if (short_words.size() != 1 || words.size() < 2) return false;
  const std::string& letters = short_words[0];
  if (short_form.kind == EntityKind::kPerson) {
    return IsInCapitals(short_form.name) && letters == Initials(words);
  }
  if (letters.size() > words.size() + 1) return false;
  if (StandInOrder(Initials(words), letters)) return true;
  std::rotate(words.begin(), words.end() - 1, words.end());
  return StandInOrder(Initials(words), letters);
}

// What stands before a person's name as a title may belong to a body's: "Justice Department".
std::vector<std::string> OwnWords(const Speaker& speaker) {
  return speaker.kind == EntityKind::kPerson ? WordsOfName(speaker.name)
                                             : WordsOfRole(speaker.name);
}

}  // namespace

std::vector<std::string> WordsOfRole(absl::string_view role) {
  std::vector<std::string> words;
  for (const Token& token : SplitWords(role)) {
    std::string word = FoldName(WithoutPossessive(token.folded));
    word.erase(0, NameArticleSize(word));
    if (!word.empty() && !IsFunctionWord(word)) words.push_back(std::move(word));
  }
  return words;
}

std::vector<std::string> WordsOfName(absl::string_view name) {
  std::vector<std::string> words = WordsOfRole(name);
  words.erase(
      std::remove_if(words.begin(), words.end(),
                     [](const std::string& word) { return IsTitle(word) || IsNameSuffix(word); }),
      words.end());
  return words;
}

std::string Initials(const std::vector<std::string>& name_words) {
  std::string initials;
  for (const std::string& word : name_words) absl::StrAppend(&initials, FirstLetter(word));
  return initials;
}

bool BeginsWithCapital(absl::string_view text, size_t at) {
  return IsUpper(DecodeUtf8(text, at).value);
}

bool MayBeOneName(const Speaker& a, const Speaker& b) {
  const std::vector<std::string> words_a = OwnWords(a);
  const std::vector<std::string> words_b = OwnWords(b);
  if (words_a.empty() || words_b.empty()) return true;
  const size_t shared = words_a.size() <= words_b.size() ? CountShared(words_a, words_b)
                                                         : CountShared(words_b, words_a);
  if (shared == std::min(words_a.size(), words_b.size())) return true;
  if (AreInitialsOf(a, words_a, words_b) || AreInitialsOf(b, words_b, words_a)) return true;
  if (words_a.size() == 1 && words_b.size() == 1) return AreNearSpellings(words_a[0], words_b[0]);
  // What is taken for a body by its one word may be a slip of a person's surname.
  if (words_a.size() == 1 && b.kind == EntityKind::kPerson) {
    return AreNearSpellings(words_a[0], words_b.back());
  }
  if (words_b.size() == 1 && a.kind == EntityKind::kPerson) {
    return AreNearSpellings(words_b[0], words_a.back());
  }
  if (a.kind != EntityKind::kPerson || b.kind != EntityKind::kPerson) return false;
  return shared > 1 || ShareSurname(words_a, words_b);
}

bool MentionFits(absl::string_view mention, const Speaker& speaker) {
  std::vector<std::string> known = WordsOfName(speaker.name);
  for (const std::string& name : speaker.names) {
    for (std::string& word : WordsOfName(name)) known.push_back(std::move(word));
  }
  bool any = false;
  for (const Token& token : SplitWords(mention.substr(0, mention.find(',')))) {
    if (!BeginsWithCapital(mention, token.span.begin)) continue;
    const std::string word = FoldName(WithoutPossessive(token.folded));
    if (IsTitle(word) || IsRoleNoun(word) || IsOrganisationNoun(word) || IsFunctionWord(word)) {
      continue;
    }
    if (!IsIn(known, word)) return false;
    any = true;
  }
  return any;
}

}  // namespace quotecheck
