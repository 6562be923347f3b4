#ifndef QUOTECHECK_CHECKER_ALIGN_PREPARED_TEXT_H_
#define QUOTECHECK_CHECKER_ALIGN_PREPARED_TEXT_H_

#include <cstddef>
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
};

// A quotation's compared text, ready to be aligned with others.
struct PreparedText {
  std::string text;
  std::vector<QuoteWord> words;
  std::vector<WordId> ids;             // parallel to words
  std::vector<bool> begins_sentence;   // parallel to words: after a stop or an ellipsis; not [0]
  std::vector<NumeralWords> numerals;  // in order, none overlapping
};

// Linear in the text.
PreparedText PrepareText(absl::string_view text, Vocabulary* vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PREPARED_TEXT_H_
