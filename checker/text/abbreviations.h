#ifndef QUOTECHECK_CHECKER_TEXT_ABBREVIATIONS_H_
#define QUOTECHECK_CHECKER_TEXT_ABBREVIATIONS_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// How a word that is written with a point behaves at the end of a sentence.
enum class Abbreviation {
  kNone,
  kBeforeName,  // always goes on: "Mr.", "Gen.", "vs.", "No."
  kAnywhere,    // may end one: "Inc.", "Jr.", "Calif.", "Jan.", "etc."
};

// `word` is folded and without its point.
Abbreviation FindAbbreviation(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_ABBREVIATIONS_H_
