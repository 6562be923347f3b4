#include "checker/lexicon/closed_classes.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kClosedClasses;
extern const WordTable kFillers;

namespace {

bool IsAny(absl::string_view word, std::initializer_list<absl::string_view> classes) {
  const std::optional<absl::string_view> found = kClosedClasses.Find(word);
  return found.has_value() &&
         std::any_of(classes.begin(), classes.end(),
                     [&](absl::string_view name) { return HasValue(*found, name); });
}

// The longest phrase of data/fillers.txt.
constexpr size_t kMaxFillerWords = 6;

}  // namespace

bool IsInClosedClass(absl::string_view word) { return kClosedClasses.Contains(word); }

bool IsFunctionWord(absl::string_view word) {
  return IsAny(word, {"pronoun", "indefinite", "determiner", "conjunction", "preposition",
                      "auxiliary", "modal", "contraction"});
}

bool IsPronoun(absl::string_view word) { return IsAny(word, {"pronoun"}); }
bool IsNegation(absl::string_view word) { return IsAny(word, {"negation"}); }
bool IsModal(absl::string_view word) { return IsAny(word, {"modal"}); }
bool IsHedge(absl::string_view word) { return IsAny(word, {"hedge"}); }
bool IsQuantifier(absl::string_view word) { return IsAny(word, {"quantifier"}); }
bool IsConditional(absl::string_view word) { return IsAny(word, {"conditional"}); }
bool IsFiller(absl::string_view word) { return IsAny(word, {"filler"}); }
bool IsAuxiliary(absl::string_view word) { return IsAny(word, {"auxiliary"}); }
bool IsPreposition(absl::string_view word) { return IsAny(word, {"preposition"}); }

size_t FillerWords(absl::Span<const absl::string_view> words, size_t at) {
  if (at >= words.size()) return 0;
  size_t found = IsFiller(words[at]) ? 1 : 0;
  const size_t longest = std::min(kMaxFillerWords, words.size() - at);
  std::string phrase;
  for (size_t n = 1; n <= longest; ++n) {
    absl::StrAppend(&phrase, n > 1 ? " " : "", words[at + n - 1]);
    if (kFillers.Contains(phrase)) found = n;
  }
  return found;
}

}  // namespace quotecheck
