#ifndef QUOTECHECK_CHECKER_TEXT_WORDS_H_
#define QUOTECHECK_CHECKER_TEXT_WORDS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"

namespace quotecheck {

enum class TokenKind : uint8_t {
  kWord,         // letters, with inner apostrophes, hyphens and points: doesn't, ex-Soviet, U.S.
  kNumber,       // digits with their inner separators: 2,000 3.5 10:30 1980s 5th
  kPunctuation,  // one code point of anything else that is not white space
};

// A token of a text, with its bytes and its folded form.
struct Token {
  TextSpan span;
  TokenKind kind = TokenKind::kWord;
  std::string folded;  // Fold() of the token's bytes
};

// Splits a text into tokens, in order, none overlapping. A possessive 's stays with its word; the
// final point of an abbreviation or of initials belongs to the word, that of a sentence does not.
// A hyphen between letters joins, a dash does not. CJK text gives a token a character. Linear.
std::vector<Token> Tokenize(absl::string_view text);

// The words and numbers of Tokenize() alone.
std::vector<Token> SplitWords(absl::string_view text);

// `word` without a final 's, s' or ' of possession; takes folded or raw text.
absl::string_view WithoutPossessive(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_WORDS_H_
