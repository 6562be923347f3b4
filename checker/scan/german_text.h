#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_TEXT_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/lexicon/german.h"
#include "checker/scan/frames.h"

namespace quotecheck {

// Does the word end in one of the endings?
bool HasEnding(absl::string_view word, std::initializer_list<absl::string_view> endings);

// A German document in items (frames.h), with what its words can be. Refers to the frames, which
// must outlive it. Costs a lexicon look-up for each distinct word.
class GermanText {
 public:
  explicit GermanText(const Frames& frames);

  const Frames& frames() const { return frames_; }
  size_t size() const { return frames_.items().size(); }

  // Is the item a word with any of `traits`? False for quotations and past the last item.
  bool Has(size_t item, uint64_t traits) const {
    return item < words_.size() && (words_[item].traits & traits) != 0;
  }
  const GermanWord& WordAt(size_t item) const { return words_[item]; }
  absl::string_view Word(size_t item) const { return frames_.Word(item); }
  bool Is(size_t item, absl::string_view word) const { return frames_.Word(item) == word; }
  bool IsQuote(size_t item) const { return frames_.IsQuote(item); }
  bool IsCapital(size_t item) const { return !IsQuote(item) && frames_.IsCapital(item); }
  bool IsNumber(size_t item) const;
  bool IsWord(size_t item) const;
  // Does the item stand first in its sentence, where any word has a capital?
  bool BeginsFrame(size_t item) const;
  // Words in small letters, or at the beginning of a sentence.
  bool IsSmall(size_t item) const {
    return IsWord(item) && (!IsCapital(item) || BeginsFrame(item));
  }

  // Is the item where a clause can end: , ; : ( ) a dash or a stop?
  bool IsBoundary(size_t item) const;
  // A finite verb in small letters, of saying or not.
  bool IsFinite(size_t item) const {
    return Has(item, kDeFinite | kDeCueFinite) && IsWord(item) && !IsCapital(item);
  }

 private:
  const Frames& frames_;
  std::vector<GermanWord> words_;  // by item
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_TEXT_H_
