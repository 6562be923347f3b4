#include "checker/judge/edits/spelling.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

// Below this many letters one letter is too much of the word to be a slip.
constexpr size_t kMinLettersForSlip = 5;
constexpr size_t kMinLettersForLoss = 7;

std::string WithoutJoiners(absl::string_view form) {
  std::string letters;
  for (char c : form) {
    if (c != '-' && c != '.' && c != '\'') letters.push_back(c);
  }
  return letters;
}

// Pairs such as among, amongst; toward, towards.
bool AddsAdverbialEnding(absl::string_view shorter, absl::string_view longer) {
  if (shorter == "while" && longer == "whilst") return true;
  if (!absl::StartsWith(longer, shorter)) return false;
  const absl::string_view ending = longer.substr(shorter.size());
  if (ending == "st") return shorter == "among" || shorter == "amid";
  return ending == "s" && absl::EndsWith(shorter, "ward");
}

bool IsKnownWord(absl::string_view word) {
  return IsFunctionWord(word) || !BaseForms(word).empty();
}

// Is one string the other with one byte changed, added or taken away, or two neighbours swapped?
bool DifferByOneSlip(absl::string_view a, absl::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const size_t prefix =
      static_cast<size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  const absl::string_view rest_a = a.substr(prefix);
  const absl::string_view rest_b = b.substr(prefix);
  if (rest_b.empty()) return false;
  // A letter before the word may well be a prefix.
  if (a.size() < b.size()) return prefix > 0 && rest_a == rest_b.substr(1);
  if (rest_a.substr(1) == rest_b.substr(1)) return true;
  return rest_a.size() >= 2 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] &&
         rest_a.substr(2) == rest_b.substr(2);
}

// A letter lost within one of two long words makes another word by chance ("policies", "polices");
// at the beginning or the end it is a prefix or an ending.
bool IsLetterLost(absl::string_view a, absl::string_view b) {
  if (a.size() == b.size() || std::min(a.size(), b.size()) < kMinLettersForLoss) return false;
  return a[0] == b[0] && a.back() == b.back() && a[a.size() - 2] == b[b.size() - 2] &&
         RelateWords(a, b) == WordRelation::kUnrelated;
}

// What is left of a word where a contraction has no apostrophe: "its" for "it's", "theyre".
absl::string_view EndingInContraction(absl::string_view word) {
  static constexpr std::pair<absl::string_view, absl::string_view> kEndings[] = {
      {"is", "s"},    {"has", "s"}, {"are", "re"}, {"will", "ll"}, {"have", "ve"},
      {"would", "d"}, {"had", "d"}, {"am", "m"},   {"not", "nt"},
  };
  for (const auto& [full, ending] : kEndings) {
    if (word == full) return ending;
  }
  return absl::string_view();
}

bool IsContractionWithoutApostrophe(const Term& one, absl::Span<const Term> several) {
  if (several.size() != 2 || !several[0].contracted || !several[1].contracted) return false;
  const absl::string_view ending = EndingInContraction(several[1].form);
  return !ending.empty() && one.form == absl::StrCat(several[0].form, ending);
}

}  // namespace

bool AreSpellings(const Term& a, const Term& b) {
  if (!a.is_word() || !b.is_word()) return false;
  if (AddsAdverbialEnding(a.form, b.form) || AddsAdverbialEnding(b.form, a.form)) return true;
  if (a.form.size() < 2 || b.form.size() < 2) return false;
  const std::string letters_a = WithoutJoiners(a.form);
  const std::string letters_b = WithoutJoiners(b.form);
  // "its" and "it's", "were" and "we're" are slips of one another as well.
  if (letters_a == letters_b && !letters_a.empty()) return true;
  if (std::min(letters_a.size(), letters_b.size()) < kMinLettersForSlip) return false;
  if (!DifferByOneSlip(letters_a, letters_b)) return false;
  return !IsKnownWord(a.form) || !IsKnownWord(b.form) || IsLetterLost(letters_a, letters_b);
}

bool AreJoinedSpellings(const Term& one, absl::Span<const Term> several) {
  if (!one.is_word()) return false;
  std::string joined;
  for (const Term& term : several) {
    if (!term.is_word()) return false;
    absl::StrAppend(&joined, term.form);
  }
  if (IsContractionWithoutApostrophe(one, several)) return true;
  return WithoutJoiners(one.form) == WithoutJoiners(joined);
}

}  // namespace quotecheck
