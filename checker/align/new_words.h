#ifndef QUOTECHECK_CHECKER_ALIGN_NEW_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_NEW_WORDS_H_

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "checker/align/word_facts.h"

namespace quotecheck {

// Words that are new in some texts, looked up on several threads before they are asked for. They
// are noted in parts, of which each is one thread's at a time, and divided by their hashes, so that
// threads look up different ones.
class NewWords {
 public:
  explicit NewWords(size_t parts) : parts_(parts) {}

  // Expected constant time.
  void Note(size_t part, absl::string_view folded);

  // Looks up what was noted, each word once, on up to `jobs` threads. Forgets what it found before.
  void LookUp(size_t jobs);

  // Null where the word was not among those looked up. Expected constant time.
  NewWord* Find(absl::string_view folded);

 private:
  static constexpr size_t kShards = 32;

  // By hash.
  template <typename T>
  using Shards = std::array<T, kShards>;

  static size_t ShardOf(absl::string_view folded);

  std::vector<Shards<absl::flat_hash_set<std::string>>> parts_;
  Shards<absl::flat_hash_map<std::string, NewWord>> found_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_NEW_WORDS_H_
