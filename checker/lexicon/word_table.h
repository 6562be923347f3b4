#ifndef QUOTECHECK_CHECKER_LEXICON_WORD_TABLE_H_
#define QUOTECHECK_CHECKER_LEXICON_WORD_TABLE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A word list of data/, compiled into the program by the build rule word_table() as an
// open-addressed hash table (linear probing), so that it costs nothing to start. Lookups are thread
// safe, do not allocate and take expected constant time.
class WordTable {
 public:
  // `text` holds lines "word" or "word<tab>value"; `slots`, a power of two of them, hold 0 or the
  // Slot() of a line that hashes there or to a full slot before it. Neither is copied.
  constexpr WordTable(absl::string_view text, const uint32_t* slots, size_t slot_count)
      : text_(text), slots_(slots), slot_count_(slot_count) {}

  bool Contains(absl::string_view word) const { return Find(word).has_value(); }

  // What stands after the tab on the word's line, empty where there is no tab; nothing for words
  // that the list does not have. Looks into the program's read-only data.
  std::optional<absl::string_view> Find(absl::string_view word) const {
    return Find(word, Hash(word));
  }
  // The same, where the word's Hash() is known.
  std::optional<absl::string_view> Find(absl::string_view word, uint32_t hash) const;

  // FNV-1a of 32 bits: the tool that makes the tables and the lookup must agree.
  static constexpr uint32_t Hash(absl::string_view word) {
    uint32_t state = kHashStart;
    for (char c : word) state = AddToHash(state, c);
    return FinishHash(state);
  }
  // The Hash() of each start of a word that has no more than `kBytes`, by its length: linear for
  // them all.
  template <size_t kBytes>
  static constexpr std::array<uint32_t, kBytes + 1> HashesOfStarts(absl::string_view word) {
    std::array<uint32_t, kBytes + 1> hashes = {};
    uint32_t state = kHashStart;
    hashes[0] = FinishHash(state);
    for (size_t i = 0; i < word.size(); ++i) {
      state = AddToHash(state, word[i]);
      hashes[i + 1] = FinishHash(state);
    }
    return hashes;
  }

  // A line at `offset`, under kMaxText, whose word has that hash: the highest bits of the hash rule
  // most other words out before the text is looked at.
  static constexpr uint32_t kMaxText = (1u << 24) - 1;
  static constexpr uint32_t Slot(uint32_t offset, uint32_t hash) {
    return (offset + 1) | (hash & ~kMaxText);
  }

 private:
  static constexpr uint32_t kHashStart = 2166136261u;
  static constexpr uint32_t AddToHash(uint32_t state, char c) {
    return (state ^ static_cast<unsigned char>(c)) * 16777619u;
  }
  static constexpr uint32_t FinishHash(uint32_t state) { return state ^ (state >> 15); }

  absl::string_view text_;
  const uint32_t* slots_;
  size_t slot_count_;
};

// Does the blank-separated list `values` hold `value`?
bool HasValue(absl::string_view values, absl::string_view value);

// Calls `visit` with each of them.
template <typename Visit>
void ForEachValue(absl::string_view values, const Visit& visit) {
  for (size_t begin = 0, at = 0; at <= values.size(); ++at) {
    if (at < values.size() && values[at] != ' ') continue;
    visit(values.substr(begin, at - begin));
    begin = at + 1;
  }
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_WORD_TABLE_H_
