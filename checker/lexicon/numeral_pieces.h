#ifndef QUOTECHECK_CHECKER_LEXICON_NUMERAL_PIECES_H_
#define QUOTECHECK_CHECKER_LEXICON_NUMERAL_PIECES_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace quotecheck {

enum class PieceKind {
  kOther,
  kDigits,
  kCardinal,  // two, twenty
  kOrdinal,   // second, twentieth
  kHundred,
  kScale,  // thousand, million
  kDozen,
  kFraction,      // half, quarter
  kFractions,     // halves, quarters, thirds
  kAbbreviation,  // bn
  kJoined,        // k: an abbreviation only where written onto the digits
  kDecade,        // nineties
};

// How a piece hangs on the one before it.
enum class PieceLink { kSpace, kHyphen, kNone };

// The least part of a word that says something of a numeral: "$3.5bn-a-year" has the pieces
// $ 3.5 bn a year. `text` looks into the words.
struct NumeralPiece {
  absl::string_view text;
  PieceKind kind = PieceKind::kOther;
  double value = 0;  // of digits and numeral words
  PieceLink link = PieceLink::kSpace;
  size_t word = 0;  // counted from the first word cut up
};

// The pieces of words[at] and of a few words after it, as many as the longest numeral may take.
std::vector<NumeralPiece> CutNumeralPieces(absl::Span<const absl::string_view> words, size_t at);

// The value of "2", "2,000", "2.5", "1,00,000", "1.000.000", "3/4"; nothing for other strings.
std::optional<double> ParseDigits(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_NUMERAL_PIECES_H_
