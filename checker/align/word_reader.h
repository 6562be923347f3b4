#ifndef QUOTECHECK_CHECKER_ALIGN_WORD_READER_H_
#define QUOTECHECK_CHECKER_ALIGN_WORD_READER_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/align/distance.h"
#include "checker/align/prepared_text.h"
#include "checker/align/vocabulary.h"

namespace quotecheck {

// Reads many texts into words: as PrepareWords() does, but what stands between two blanks is taken
// apart and folded once, and known from then on. Not thread safe.
class WordReader {
 public:
  // Keeps `vocabulary`, which must outlive it.
  explicit WordReader(Vocabulary* vocabulary) : vocabulary_(*vocabulary), builder_(vocabulary) {}

  // As PrepareWords(). Linear.
  WordSequence Read(absl::string_view text);

  // Appends the ids of the text's words: those that Read() gives. Linear.
  void AppendWords(absl::string_view text, std::vector<WordId>* words);

 private:
  // A word, or a sign that a sequence heeds.
  struct Item {
    WordId word = 0;
    SequenceSign sign = SequenceSign::kNone;
  };

  // Where the items of a chunk stand in `items_`.
  struct ItemRange {
    uint32_t begin = 0;
    uint32_t size = 0;
  };

  template <typename Take>
  void ForEachItem(absl::string_view text, Take take);
  absl::Span<const Item> ItemsOfChunk(absl::string_view text, size_t begin, size_t end);
  absl::Span<const Item> Tokenized(absl::string_view text, size_t begin, size_t end,
                                   std::vector<Item>* items);

  Vocabulary& vocabulary_;
  SequenceBuilder builder_;
  absl::flat_hash_map<std::string, ItemRange> known_;
  std::vector<Item> items_;    // of all known chunks
  std::vector<Item> unknown_;  // of the latest chunk that is not kept
  std::string key_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_WORD_READER_H_
