#ifndef QUOTECHECK_CHECKER_JUDGE_TERMS_H_
#define QUOTECHECK_CHECKER_JUDGE_TERMS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "checker/judge/version_text.h"
#include "checker/lexicon/numerals.h"
#include "checker/records/alignment.h"

namespace quotecheck {

enum class TermKind : uint8_t {
  kWord,     // a word, or one of the words that a contraction stands for
  kNumeral,  // a quantity with its unit: "$3 million", "5 percent"
  kDay,      // a day of the calendar: "September 11th", "9/11"
  kMasked,   // an expletive with letters masked
};

// What the judge compares: words with everything taken off that is typing alone. A term covers one
// word, several ("two thousand"), or, with others, one word ("doesn't" is "does" and "not").
struct Term {
  WordRange words;
  TermKind kind = TermKind::kWord;
  std::string form;                   // folded, in one spelling; equal forms say the same
  std::optional<Numeral> numeral;     // of kNumeral
  std::optional<absl::CivilDay> day;  // of kDay
  bool year = false;                  // a numeral of four digits, as years are written
  bool piece_of_word = false;         // shares its word with its neighbour
  bool contracted = false;            // and that word is a contraction, no compound
  bool bracketed = false;             // all of it stands in brackets
  bool name = false;                  // a name or a part of one, by its capital

  bool is_word() const { return kind == TermKind::kWord; }
};

// The terms of a text, in order; they cover every word. Linear.
std::vector<Term> BuildTerms(const VersionText& text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_TERMS_H_
