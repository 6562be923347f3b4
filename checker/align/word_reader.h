#ifndef QUOTECHECK_CHECKER_ALIGN_WORD_READER_H_
#define QUOTECHECK_CHECKER_ALIGN_WORD_READER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/align/chunk_table.h"
#include "checker/align/distance.h"
#include "checker/align/new_words.h"
#include "checker/align/prepared_text.h"
#include "checker/align/vocabulary.h"

namespace quotecheck {

// The words of a text of which each stands for itself: none is part of a numeral or to be taken
// apart.
struct PlainWords {
  std::vector<WordId> ids;
  std::vector<uint32_t> sentences;  // places in `ids` of words that begin one, not of the first
};

// A word or sign of what is unknown of a text.
struct UnknownToken {
  SequenceSign sign = SequenceSign::kNone;
  std::optional<WordId> word;  // of a word that the vocabulary has
  NewWords::Note note;         // of one that it lacks
};

using UnknownTokens = absl::InlinedVector<UnknownToken, 2>;

// What stands between two blanks of a text, as the reader that learned it knows it.
struct KnownChunk {
  uint32_t begin = 0;     // where its words and signs stand among those of all
  WordId first_word = 0;  // where the first of these is a word
  uint16_t size = 0;
  bool is_plain = false;    // words, each standing for itself, and perhaps a stop behind them
  bool ends = false;        // with a stop
  bool is_article = false;  // "a", "an": next to another one it is not plain
};

// One that the reader does not know, and its tokens.
struct UnknownChunk {
  size_t begin = 0;
  size_t end = 0;
  size_t place = 0;             // among the text's chunks
  std::optional<ChunkKey> key;  // where it has a short one
  UnknownTokens tokens;
};

// What WordReader::ReadPlain() lacks of a text.
struct UnknownChunks {
  std::vector<UnknownChunk> chunks;  // in order
  bool others_are_plain = true;      // all that is known of the text
  // Where they are, and some are unknown: all chunks of the text, those unknown not set.
  std::vector<KnownChunk> all;

  bool empty() const { return chunks.empty() && others_are_plain; }
};

// Reads many texts into words: as PrepareWords() does, but what stands between two blanks is taken
// apart and folded once, and known from then on. Thread safe where const.
class WordReader {
 public:
  // Keeps `vocabulary`, which must outlive it.
  explicit WordReader(Vocabulary* vocabulary) : vocabulary_(*vocabulary), builder_(vocabulary) {}

  // As PrepareWords(). Linear.
  WordSequence Read(absl::string_view text);

  // Whether all between the text's blanks is known, and its words are plain: then gives them.
  // Linear.
  bool ReadPlain(absl::string_view text, PlainWords* words) const;

  // As ReadPlain(), and finds what is unknown of the text where that gives false; `note` is called
  // for the folded words that the vocabulary lacks. `room` is for its use. Linear.
  using TakeNote = absl::FunctionRef<NewWords::Note(absl::string_view)>;
  UnknownChunks FindUnknown(absl::string_view text, TakeNote note, PlainWords* words,
                            std::vector<KnownChunk>* room) const;

  // As ReadPlain() of a text of which these are the chunks, all of them known to this reader.
  bool ReadChunks(absl::Span<const KnownChunk> chunks, PlainWords* words) const;

  // Asks for what LearnChunk() looks at in memory. Constant time.
  void Prefetch(const UnknownChunk& chunk) const {
    if (chunk.key.has_value()) known_.Prefetch(*chunk.key);
  }

  // As ReadPlain(), but learns what is unknown on the way: perhaps not all, where the text is not
  // plain.
  bool LearnPlain(absl::string_view text, PlainWords* words);

  // Learns a chunk, of whose words `find` gives those that were noted. Gives it where it is known
  // from then on, and plain: then appends its words. Linear.
  using FindNoted = absl::FunctionRef<NewWord*(NewWords::Note)>;
  std::optional<KnownChunk> LearnChunk(absl::string_view text, const UnknownChunk& chunk,
                                       FindNoted find, std::vector<WordId>* words);

  // Appends the ids of the text's words: those that Read() gives. Linear.
  void AppendWords(absl::string_view text, std::vector<WordId>* words);

 private:
  // A word, or a sign that a sequence heeds.
  struct Item {
    WordId word = 0;
    SequenceSign sign = SequenceSign::kNone;
  };

  template <typename Take>
  void ForEachItem(absl::string_view text, Take take);
  absl::Span<const Item> ItemsOfChunk(absl::string_view text, size_t begin, size_t end);
  absl::Span<const Item> ItemsOf(const KnownChunk& chunk) const {
    return absl::MakeConstSpan(items_).subspan(chunk.begin, chunk.size);
  }
  KnownChunk MakeChunk(size_t begin) const;
  const KnownChunk* FindLongChunk(absl::string_view text, size_t begin, size_t end) const;
  template <typename Take>
  bool ForEachChunk(absl::string_view text, Take take) const;
  class PlainReader;

  template <typename Learn>
  bool ReadPlainWith(absl::string_view text, Learn learn, PlainWords* words) const;
  const KnownChunk* LearnFrom(absl::string_view text, size_t begin, size_t end);
  template <typename Append>
  const KnownChunk* FindOrLearn(absl::string_view text, size_t begin, size_t end,
                                const std::optional<ChunkKey>& key, Append append);
  void AppendTokens(absl::string_view text, size_t begin, size_t end, std::vector<Item>* items);
  UnknownTokens TokensOfUnknown(absl::string_view text, size_t begin, size_t end,
                                TakeNote note) const;

  Vocabulary& vocabulary_;
  SequenceBuilder builder_;
  ChunkTable<KnownChunk> known_;
  absl::flat_hash_map<std::string, KnownChunk> known_long_;  // that have no ChunkKey
  std::vector<Item> items_;                                  // of all known chunks
  std::vector<Item> unknown_;                                // of the latest chunk that is not kept
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_WORD_READER_H_
