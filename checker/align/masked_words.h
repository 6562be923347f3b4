#ifndef QUOTECHECK_CHECKER_ALIGN_MASKED_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_MASKED_WORDS_H_

#include <cstddef>
#include <optional>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/text/words.h"

namespace quotecheck {

// An expletive with letters masked, printed as several tokens in a row: "s**t", "f---ing", "p—y".
struct MaskedWord {
  absl::string_view word;  // what it masks, folded; lives as long as the program
  size_t tokens = 0;
};

// The masked expletive that begins at tokens[at], if one does. Constant time for all other tokens.
std::optional<MaskedWord> MaskedWordAt(absl::Span<const Token> tokens, size_t at);

// Calls `take` for each token in order, with its folded form and its kind; for a masked expletive
// once, with the word that it masks. Linear.
void ForEachSpokenToken(absl::Span<const Token> tokens,
                        absl::FunctionRef<void(absl::string_view, TokenKind)> take);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_MASKED_WORDS_H_
