#include "checker/scan/german_sentences.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxOrdinalDigits = 2;

// Abbreviations, folded and without their point, after which a sentence goes on. Sorted.
constexpr auto kAbbreviations = std::to_array<absl::string_view>(
    {"abs", "bzw", "ca",   "d",    "dr", "evtl", "ggf", "h",   "hl",  "inkl", "lt", "mio", "mrd",
     "nr",  "o",   "phil", "prof", "s",  "sog",  "st",  "str", "tel", "u",    "v",  "vgl", "z"});
static_assert(std::is_sorted(kAbbreviations.begin(), kAbbreviations.end()));

// Does the sentence end at a point that ends none?
bool GoesOn(const Document& document, const Sentence& sentence) {
  size_t last = sentence.tokens.end;
  if (last == sentence.tokens.begin) return false;
  --last;
  absl::string_view word = document.tokens[last].folded;
  if (word == "." && last > sentence.tokens.begin &&
      document.tokens[last - 1].span.end == document.tokens[last].span.begin) {
    --last;
    word = document.tokens[last].folded;
  } else if (!absl::ConsumeSuffix(&word, ".")) {
    return false;
  }
  absl::ConsumeSuffix(&word, ".");
  if (document.tokens[last].kind == TokenKind::kNumber) {
    // "im Jahr 12." ends a sentence as well; the day of a date is far more frequent.
    return word.size() <= kMaxOrdinalDigits;
  }
  return std::binary_search(kAbbreviations.begin(), kAbbreviations.end(), word);
}

}  // namespace

void JoinGermanSentences(Document* document) {
  std::vector<Sentence> joined;
  joined.reserve(document->sentences.size());
  bool goes_on = false;
  for (Sentence& sentence : document->sentences) {
    if (goes_on && joined.back().paragraph == sentence.paragraph) {
      joined.back().span.end = sentence.span.end;
      joined.back().tokens.end = sentence.tokens.end;
    } else {
      joined.push_back(std::move(sentence));
    }
    goes_on = GoesOn(*document, joined.back());
  }
  document->sentences = std::move(joined);
  for (size_t s = 0; s < document->sentences.size(); ++s) {
    const TokenRange tokens = document->sentences[s].tokens;
    for (size_t t = tokens.begin; t < tokens.end; ++t) document->sentence_of[t] = s;
  }
}

}  // namespace quotecheck
