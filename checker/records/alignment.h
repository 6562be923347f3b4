#ifndef QUOTECHECK_CHECKER_RECORDS_ALIGNMENT_H_
#define QUOTECHECK_CHECKER_RECORDS_ALIGNMENT_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/base/byte_span.h"

namespace quotecheck {

// A word of a quotation's compared text.
struct QuoteWord {
  std::string text;    // as printed
  std::string folded;  // see text/fold.h
  TextSpan span;       // in WordAlignment::a_text or b_text
};

// Half-open range of positions in a vector of words.
struct WordRange {
  size_t begin = 0;
  size_t end = 0;
  size_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  friend bool operator==(const WordRange&, const WordRange&) = default;
};

enum class EditOp { kKeep, kSubstitute, kInsert, kDelete, kMove };

// One step of an edit script from a to b. kInsert has an empty range of a, kDelete an empty range
// of b, both standing at the place where the words are missing. kMove: the same words elsewhere.
struct EditStep {
  EditOp op = EditOp::kKeep;
  WordRange a;
  WordRange b;
};

// How the words of one quotation become those of another.
struct WordAlignment {
  std::string a_text;
  std::string b_text;
  std::vector<QuoteWord> a;  // the words and numbers of a_text
  std::vector<QuoteWord> b;

  // Covers all of a and of b; steps other than kMove are in order of both. Words of a that
  // b leaves out at either end (an excerpt), and the reverse, are steps too: `overlap_*` says
  // which words both print.
  std::vector<EditStep> script;
  WordRange a_overlap;
  WordRange b_overlap;

  size_t distance_words = 0;  // Levenshtein distance over folded words, within the overlap
  double weighted_distance =
      0;  // the same with lexical costs: a synonym costs less than a stranger
  double coverage =
      0;  // share of the shorter text's content words found in the other, in any order
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_ALIGNMENT_H_
