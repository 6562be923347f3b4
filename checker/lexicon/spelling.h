#ifndef QUOTECHECK_CHECKER_LEXICON_SPELLING_H_
#define QUOTECHECK_CHECKER_LEXICON_SPELLING_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// One spelling for the US and UK spellings of a word: "recognise" -> "recognize", "centre" ->
// "center", "programme" -> "program"; and for other spellings of one word: "co-operate",
// "learnt", a loan word with or without its accents. Other words unchanged. Takes and gives folded
// words. The parts of a hyphened word and what stands before an apostrophe are words of their own.
// Idempotent. Linear; what is longer than any word is left as it is.
std::string NormalizeSpelling(absl::string_view word);

// The words a contraction stands for: "doesn't" -> {does, not}, "we'll" -> {we, will}, "gonna" ->
// {going, to}. A word that is none gives itself. Where a form is ambiguous ('s: is, has, of
// possession; 'd: would, had, did) the more usual reading comes out; see ContractionMatches() for
// comparing. Takes and gives folded words.
std::vector<std::string> ExpandContraction(absl::string_view word);

// Does `word` contract `expansion` in any of its readings: ("he's", {"he", "has"})?
bool ContractionMatches(absl::string_view word, const std::vector<absl::string_view>& expansion);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_SPELLING_H_
