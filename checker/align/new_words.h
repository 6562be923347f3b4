#ifndef QUOTECHECK_CHECKER_ALIGN_NEW_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_NEW_WORDS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/align/word_facts.h"

namespace quotecheck {

// Words that are new in some texts, looked up on several threads before they are asked for. They
// are noted in parts, of which each is one thread's at a time, and divided by their hashes, so that
// threads look up different ones.
class NewWords {
 public:
  // Where a word is noted in its part.
  struct Note {
    uint32_t shard = 0;
    uint32_t place = 0;
  };

  explicit NewWords(size_t parts) : parts_(parts) {}

  // Forgets what was noted in a part.
  void Clear(size_t part);

  // Expected constant time; one word has one note in a part.
  Note Add(size_t part, absl::string_view folded);

  // Looks up what is noted, each word once, on up to `jobs` threads. Forgets what it found before.
  void LookUp(size_t jobs);

  // What was found for a note. Constant time.
  NewWord* Find(size_t part, Note note) const { return parts_[part][note.shard].found[note.place]; }
  // Null where the word was not among those looked up. Expected constant time.
  NewWord* Find(absl::string_view folded);

 private:
  static constexpr size_t kShards = 32;

  // By hash.
  template <typename T>
  using Shards = std::array<T, kShards>;

  struct Noted {
    absl::flat_hash_map<std::string, uint32_t> places;
    std::vector<NewWord*> found;  // by place
  };
  struct Found {
    std::deque<NewWord> words;  // which stay where they are
    absl::flat_hash_map<std::string, NewWord*> by_folded;
  };

  static size_t ShardOf(absl::string_view folded);
  static void LookUp(Noted* noted, Found* found);

  std::vector<Shards<Noted>> parts_;
  Shards<Found> found_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_NEW_WORDS_H_
