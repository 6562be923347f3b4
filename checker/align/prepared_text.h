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

// Signs of punctuation that a sequence heeds.
enum class SequenceSign : uint8_t { kNone, kStop, kPercent, kDollar, kPound, kEuro, kYen };
SequenceSign SignOf(absl::string_view folded);  // kNone for all others

// Makes sequences of words and signs given one by one. Reusable, one sequence after another.
class SequenceBuilder {
 public:
  // Keeps `vocabulary`, which must outlive it.
  explicit SequenceBuilder(Vocabulary* vocabulary) : vocabulary_(*vocabulary) {}

  void AddWord(WordId word);
  void AddSign(SequenceSign sign);

  // What was added since the last call. Linear.
  WordSequence Build();

 private:
  // A word, or a sign of a quantity.
  struct Item {
    WordId word = 0;
    SequenceSign sign = SequenceSign::kNone;
  };

  bool MayBeginNumeral(size_t item) const;
  absl::string_view TextOf(const Item& item) const;
  void FindNumerals();

  Vocabulary& vocabulary_;
  WordSequence words_;
  std::vector<Item> items_;
  std::vector<size_t> words_before_;  // each item
  bool sentence_ended_ = false;
};

// A masked expletive counts as the one word that it masks. Linear in the text.
WordSequence PrepareWords(absl::string_view text, Vocabulary* vocabulary);

// Words that remember how they are printed.
struct PreparedText : WordSequence {
  std::string text;
  std::vector<QuoteWord> words;  // parallel to ids
};

// As PrepareWords(), but with every word as it is printed. Linear in the text.
PreparedText PrepareText(absl::string_view text, Vocabulary* vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PREPARED_TEXT_H_
