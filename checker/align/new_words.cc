#include "checker/align/new_words.h"

#include "absl/hash/hash.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {

// By other bits than those that the shards' own tables go by.
size_t NewWords::ShardOf(absl::string_view folded) {
  return absl::HashOf(folded, kShards) % kShards;
}

void NewWords::Note(size_t part, absl::string_view folded) {
  parts_[part][ShardOf(folded)].emplace(folded);
}

void NewWords::LookUp(size_t jobs) {
  ParallelFor(jobs, kShards, [this](size_t shard) {
    auto& found = found_[shard];
    found.clear();
    for (auto& part : parts_) {
      for (const std::string& word : part[shard]) {
        const auto [entry, added] = found.try_emplace(word);
        if (added) entry->second = LookUpWord(word);
      }
      part[shard].clear();
    }
  });
}

NewWord* NewWords::Find(absl::string_view folded) {
  auto& found = found_[ShardOf(folded)];
  const auto word = found.find(folded);
  return word == found.end() ? nullptr : &word->second;
}

}  // namespace quotecheck
