#include "checker/align/new_words.h"

#include "absl/hash/hash.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {

// By other bits than those that the shards' own tables go by.
size_t NewWords::ShardOf(absl::string_view folded) {
  return absl::HashOf(folded, kShards) % kShards;
}

void NewWords::Clear(size_t part) {
  for (Noted& noted : parts_[part]) {
    noted.places.clear();
    noted.found.clear();
  }
}

NewWords::Note NewWords::Add(size_t part, absl::string_view folded) {
  const size_t shard = ShardOf(folded);
  Noted& noted = parts_[part][shard];
  const auto next = static_cast<uint32_t>(noted.found.size());
  const auto [entry, is_new] = noted.places.try_emplace(folded, next);
  if (is_new) noted.found.push_back(nullptr);
  return {static_cast<uint32_t>(shard), entry->second};
}

void NewWords::LookUp(Noted* noted, Found* found) {
  for (const auto& [folded, place] : noted->places) {
    NewWord*& word = found->by_folded.try_emplace(folded).first->second;
    if (word == nullptr) word = &found->words.emplace_back(LookUpWord(folded));
    noted->found[place] = word;
  }
}

void NewWords::LookUp(size_t jobs) {
  ParallelFor(jobs, kShards, [this](size_t shard) {
    found_[shard].by_folded.clear();
    found_[shard].words.clear();
    for (Shards<Noted>& part : parts_) LookUp(&part[shard], &found_[shard]);
  });
}

NewWord* NewWords::Find(absl::string_view folded) {
  const auto& by_folded = found_[ShardOf(folded)].by_folded;
  const auto word = by_folded.find(folded);
  return word == by_folded.end() ? nullptr : word->second;
}

}  // namespace quotecheck
