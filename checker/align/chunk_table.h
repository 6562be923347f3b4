#ifndef QUOTECHECK_CHECKER_ALIGN_CHUNK_TABLE_H_
#define QUOTECHECK_CHECKER_ALIGN_CHUNK_TABLE_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// One to kMaxBytes bytes, and how many, in two numbers.
struct ChunkKey {
  static constexpr size_t kMaxBytes = 15;

  uint64_t low = 0;
  uint64_t high = 0;
  friend bool operator==(const ChunkKey&, const ChunkKey&) = default;

  static ChunkKey Of(absl::string_view bytes) {
    char padded[16] = {};
    std::memcpy(padded, bytes.data(), bytes.size());
    padded[kMaxBytes] = static_cast<char>(bytes.size());
    return OfPadded(padded);
  }

  // Of so many bytes from `begin` on: reads all at once where the text goes on behind them.
  static ChunkKey Of(absl::string_view text, size_t begin, size_t size) {
    if constexpr (std::endian::native != std::endian::little) return Of(text.substr(begin, size));
    if (text.size() - begin < 16) return Of(text.substr(begin, size));
    ChunkKey key = OfPadded(text.data() + begin);
    if (size < 8) {
      key.low &= (uint64_t{1} << 8 * size) - 1;
      key.high = 0;
    } else {
      key.high &= (uint64_t{1} << 8 * (size - 8)) - 1;
    }
    key.high |= uint64_t{size} << 56;
    return key;
  }

 private:
  static ChunkKey OfPadded(const char* bytes) {
    ChunkKey key;
    std::memcpy(&key.low, bytes, sizeof(key.low));
    std::memcpy(&key.high, bytes + sizeof(key.low), sizeof(key.high));
    return key;
  }
};

// Values of short strings, of which most are asked for many times. Open addressing with linear
// probing, at most half full. Thread safe where const.
template <typename Value>
class ChunkTable {
 public:
  // Null where it has none. Constant time.
  const Value* Find(const ChunkKey& key) const {
    const Slot& slot = slots_[FindSlot(key)];
    return slot.used() ? &slot.value : nullptr;
  }

  // Of a key that has none: gives where it stands until another is added. Amortized constant time.
  const Value* Add(const ChunkKey& key, const Value& value) {
    if (2 * ++size_ > slots_.size()) Grow();
    Slot& slot = slots_[FindSlot(key)];
    slot = {key, value};
    return &slot.value;
  }

  void Prefetch(const ChunkKey& key) const { __builtin_prefetch(&slots_[HomeOf(key)]); }

  size_t size() const { return size_; }

 private:
  struct Slot {
    ChunkKey key;
    Value value;
    bool used() const { return key != ChunkKey(); }
  };

  size_t HomeOf(const ChunkKey& key) const {
    const uint64_t hash = (key.low ^ (key.high * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u;
    return (hash >> 32) & (slots_.size() - 1);
  }

  size_t FindSlot(const ChunkKey& key) const {
    size_t at = HomeOf(key);
    while (slots_[at].used() && !(slots_[at].key == key)) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  void Grow() {
    std::vector<Slot> old(2 * slots_.size());
    std::swap(old, slots_);
    for (const Slot& slot : old) {
      if (slot.used()) slots_[FindSlot(slot.key)] = slot;
    }
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  size_t size_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_CHUNK_TABLE_H_
