#ifndef QUOTECHECK_CHECKER_LEXICON_PLURALS_H_
#define QUOTECHECK_CHECKER_LEXICON_PLURALS_H_

#include <optional>

#include "absl/strings/string_view.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

// What `table` gives for the singular whose regular plural `word` is: "reports", "agencies",
// "witnesses", "spokesmen", "wives"; nothing where the table has no such singular.
std::optional<absl::string_view> FindSingular(absl::string_view word, const WordTable& table);

inline bool IsPluralOf(absl::string_view word, const WordTable& table) {
  return FindSingular(word, table).has_value();
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_PLURALS_H_
