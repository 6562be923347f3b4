#include "checker/align/repeated_keys.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/hash/hash.h"
#include "checker/align/quote_keys.h"
#include "checker/base/large_pages.h"

namespace quotecheck {
namespace {

// So many keys are kept in a block: one that grew with them all would be copied, and held twice.
constexpr size_t kBlockKeys = size_t{1} << 16;

using KeyNumbers =
    absl::flat_hash_map<uint64_t, uint32_t, absl::Hash<uint64_t>, std::equal_to<uint64_t>,
                        LargePageAllocator<std::pair<const uint64_t, uint32_t>>>;

// Which keys occur more than once: exact but for a few that occur once and are taken for more.
class RepeatFilter {
 public:
  explicit RepeatFilter(size_t most_keys) {
    size_t cells = 4096;
    while (cells < 2 * most_keys) cells *= 2;
    cells_.resize(cells / kCellsPerByte);
  }

  void Add(uint64_t hash) {
    uint8_t& cells = cells_[ByteOf(hash)];
    const unsigned once = 1u << ShiftOf(hash);
    const unsigned now = cells | ((cells & once) << 1) | once;
    repeated_ += (now ^ cells) == 2 * once ? 1 : 0;
    cells = static_cast<uint8_t>(now);
  }

  // About how many keys repeat.
  size_t repeated() const { return repeated_; }

  bool MayRepeat(uint64_t hash) const { return (cells_[ByteOf(hash)] >> ShiftOf(hash) & 2) != 0; }

  void Prefetch(uint64_t hash) const { __builtin_prefetch(&cells_[ByteOf(hash)]); }

 private:
  static constexpr size_t kCellsPerByte = 4;  // of a bit for once and a bit for twice

  size_t ByteOf(uint64_t hash) const { return hash / kCellsPerByte & (cells_.size() - 1); }
  static unsigned ShiftOf(uint64_t hash) { return 2 * (hash % kCellsPerByte); }

  LargePageVector<uint8_t> cells_;
  size_t repeated_ = 0;
};

}  // namespace

RepeatedKeys::RepeatedKeys(size_t quotes, const ProfileOf& profile_of,
                           const FirstOf& first_of_text)
    : totals_(quotes) {
  size_t most_keys = 0;
  std::vector<bool> repeated(quotes);  // whether the text is
  for (size_t i = 0; i < quotes; ++i) {
    const size_t first = first_of_text(i);
    if (first == i) most_keys += MostQuoteKeys(profile_of(i));
    if (first != i) repeated[first] = true;
  }
  RepeatFilter filter(most_keys);
  QuoteKeyMaker maker;
  for (size_t i = 0; i < quotes; ++i) {
    if (first_of_text(i) != i) continue;
    const absl::Span<const QuoteKey> keys = maker.Make(profile_of(i));
    for (const QuoteKey& key : keys) filter.Prefetch(key.hash);
    for (const QuoteKey& key : keys) filter.Add(key.hash);
    if (!repeated[i]) continue;
    for (const QuoteKey& key : keys) filter.Add(key.hash);
  }
  KeyNumbers numbers;
  numbers.reserve(filter.repeated());
  counts_.reserve(filter.repeated());
  for (size_t i = 0; i < quotes; ++i) {
    Totals& totals = totals_[i];
    if (const size_t first = first_of_text(i); first != i) {
      totals = totals_[first];
      for (const RepeatedKey& key : Of(static_cast<uint32_t>(i))) ++counts_[key.number];
      continue;
    }
    const absl::Span<const QuoteKey> keys = maker.Make(profile_of(i));
    for (const QuoteKey& key : keys) filter.Prefetch(key.hash);
    for (const QuoteKey& key : keys) {
      if (filter.MayRepeat(key.hash)) numbers.prefetch(key.hash);
    }
    std::vector<RepeatedKey>& stored = RoomFor(keys.size());
    const size_t first = stored.size();
    for (const QuoteKey& key : keys) {
      ++totals.keys;
      totals.weight += key.weight;
      if (!filter.MayRepeat(key.hash)) continue;
      const auto next = static_cast<uint32_t>(counts_.size());
      const uint32_t number = numbers.try_emplace(key.hash, next).first->second;
      if (number == next) counts_.push_back(0);
      ++counts_[number];
      stored.push_back({number, key.weight});
    }
    totals.first = stored.data() + first;
    totals.repeated = static_cast<uint32_t>(stored.size() - first);
  }
}

// A block that takes so many more without moving.
std::vector<RepeatedKey>& RepeatedKeys::RoomFor(size_t keys) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < keys) {
    blocks_.emplace_back().reserve(std::max(keys, kBlockKeys));
  }
  return blocks_.back();
}

}  // namespace quotecheck
