#ifndef QUOTECHECK_CHECKER_ALIGN_PREPARED_TEXT_H_
#define QUOTECHECK_CHECKER_ALIGN_PREPARED_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/align/distance.h"
#include "checker/align/vocabulary.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// A quantity and the words of a text that give it.
struct NumeralWords {
  WordRange words;
  double value = 0;
  bool ordinal = false;
  std::string unit;
  uint32_t base = 0;  // see Vocabulary::BaseOfValue()
};

// The words of a text, ready to be aligned with others.
struct WordSequence {
  std::vector<WordId> ids;
  std::vector<bool> begins_sentence;   // parallel to ids: after a stop or an ellipsis; not [0]
  std::vector<NumeralWords> numerals;  // in order, none overlapping
};

// Linear in the text.
WordSequence PrepareWords(absl::string_view text, Vocabulary* vocabulary);

// Words that remember how they are printed.
struct PreparedText : WordSequence {
  std::string text;
  std::vector<QuoteWord> words;  // parallel to ids
};

// Linear in the text.
PreparedText PrepareText(absl::string_view text, Vocabulary* vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PREPARED_TEXT_H_
