#include "checker/align/distance.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "checker/align/symbol_places.h"

namespace quotecheck {
namespace {

constexpr size_t kBlockBits = 64;

// For each distinct word of a pattern, the bits of the positions where it stands, 64 positions a
// block. Open addressing with linear probing; at most half full.
class PositionMasks {
 public:
  explicit PositionMasks(absl::Span<const WordId> pattern)
      : blocks_((pattern.size() + kBlockBits - 1) / kBlockBits), masks_(blocks_) {
    size_t capacity = 16;
    while (capacity < 2 * pattern.size()) capacity *= 2;
    slots_.resize(capacity);
    masks_.reserve((pattern.size() + 1) * blocks_);
    for (size_t i = 0; i < pattern.size(); ++i) {
      Slot& slot = slots_[FindSlot(pattern[i])];
      if (slot.row == 0) {
        slot = {pattern[i], static_cast<uint32_t>(masks_.size() / blocks_)};
        masks_.resize(masks_.size() + blocks_);
      }
      masks_[slot.row * blocks_ + i / kBlockBits] |= uint64_t{1} << (i % kBlockBits);
    }
  }

  size_t blocks() const { return blocks_; }

  // `blocks()` masks of the positions where the pattern has `word`.
  const uint64_t* Find(WordId word) const {
    return masks_.data() + slots_[FindSlot(word)].row * blocks_;
  }

 private:
  struct Slot {
    WordId word = 0;
    uint32_t row = 0;  // 0: free
  };

  size_t FindSlot(WordId word) const {
    const size_t mask = slots_.size() - 1;
    size_t at = (word * 0x9E3779B97F4A7C15u >> 20) & mask;
    while (slots_[at].row != 0 && slots_[at].word != word) at = (at + 1) & mask;
    return at;
  }

  size_t blocks_;
  std::vector<Slot> slots_;
  std::vector<uint64_t> masks_;  // row by row; the first of words that it lacks
};

// Vertical differences of 64 rows of the distance matrix: bits where a cell is one more, or one
// less, than the cell above it.
struct Block {
  uint64_t more = ~uint64_t{0};
  uint64_t less = 0;
};

// A horizontal difference: whether a cell is one more, or one less, than the cell before it.
struct Step {
  uint64_t more = 0;
  uint64_t less = 0;
};

// Moves a block one column on. `in` and the result are the differences that enter above its first
// row and leave at its row `last`.
inline Step AdvanceBlock(uint64_t equal, Step in, size_t last, Block* block) {
  const uint64_t diagonal_vertical = equal | block->less;
  equal |= in.less;
  const uint64_t diagonal = (((equal & block->more) + block->more) ^ block->more) | equal;
  const uint64_t more = block->less | ~(diagonal | block->more);
  const uint64_t less = block->more & diagonal;
  const uint64_t more_below = more << 1 | in.more;
  const uint64_t less_below = less << 1 | in.less;
  block->more = less_below | ~(diagonal_vertical | more_below);
  block->less = more_below & diagonal_vertical;
  return {more >> last & 1, less >> last & 1};
}

// The last row of the distance matrix of a pattern against a text, column by column.
class LastRow {
 public:
  // `free_begin`: whether the pattern may begin anywhere in the text at no cost.
  LastRow(absl::Span<const WordId> pattern, bool free_begin)
      : masks_(pattern),
        blocks_(masks_.blocks()),
        last_((pattern.size() - 1) % kBlockBits),
        enter_{free_begin ? 0u : 1u, 0},
        score_(pattern.size()) {}

  // The distance of the pattern to the text that ends with `word`.
  size_t Advance(WordId word) {
    const uint64_t* const equal = masks_.Find(word);
    Step step = enter_;
    for (size_t i = 0; i + 1 < blocks_.size(); ++i) {
      step = AdvanceBlock(equal[i], step, kBlockBits - 1, &blocks_[i]);
    }
    step = AdvanceBlock(equal[blocks_.size() - 1], step, last_, &blocks_.back());
    score_ = score_ + step.more - step.less;
    return score_;
  }

 private:
  PositionMasks masks_;
  std::vector<Block> blocks_;
  size_t last_;
  Step enter_;
  size_t score_;
};

// The same where one block has the whole pattern, on the stack.
class OneBlock {
 public:
  explicit OneBlock(absl::Span<const WordId> pattern)
      : places_(pattern), last_(pattern.size() - 1), score_(pattern.size()) {}

  size_t Advance(WordId word) {
    const Step step = AdvanceBlock(places_[word], {1, 0}, last_, &block_);
    score_ = score_ + step.more - step.less;
    return score_;
  }

 private:
  SymbolPlaces places_;
  Block block_;
  size_t last_;
  size_t score_;
};

// WordDistance() by the last row of the matrix.
template <typename Row>
size_t DistanceOfColumns(Row row, absl::Span<const WordId> a, absl::Span<const WordId> b,
                         size_t cap) {
  size_t distance = a.size();
  for (size_t j = 0; j < b.size(); ++j) {
    distance = row.Advance(b[j]);
    // Each further column can lower the distance by one at most.
    const size_t columns_left = b.size() - j - 1;
    if (distance > columns_left && distance - columns_left > cap) return cap + 1;
  }
  return std::min(distance, cap + 1);
}

void TrimCommonEnds(absl::Span<const WordId>* a, absl::Span<const WordId>* b) {
  while (!a->empty() && !b->empty() && a->front() == b->front()) {
    a->remove_prefix(1);
    b->remove_prefix(1);
  }
  while (!a->empty() && !b->empty() && a->back() == b->back()) {
    a->remove_suffix(1);
    b->remove_suffix(1);
  }
}

}  // namespace

size_t WordDistance(absl::Span<const WordId> a, absl::Span<const WordId> b, size_t cap) {
  TrimCommonEnds(&a, &b);
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > cap) return cap + 1;
  if (a.empty()) return b.size();
  if (a.size() <= SymbolPlaces::kMaxSymbols) return DistanceOfColumns(OneBlock(a), a, b, cap);
  return DistanceOfColumns(LastRow(a, /*free_begin=*/false), a, b, cap);
}

BestMatch FindBestMatch(absl::Span<const WordId> needle, absl::Span<const WordId> haystack) {
  BestMatch best;
  best.distance = needle.size();
  if (needle.empty()) return best;
  LastRow row(needle, /*free_begin=*/true);
  for (size_t j = 0; j < haystack.size(); ++j) {
    const size_t distance = row.Advance(haystack[j]);
    if (distance < best.distance) {
      best.distance = distance;
      best.end = j + 1;
    }
  }
  // The begin: the same backwards from the end, which is fixed now.
  const std::vector<WordId> reversed(needle.rbegin(), needle.rend());
  LastRow backwards(reversed, /*free_begin=*/false);
  best.begin = best.end;
  if (best.distance == needle.size()) return best;
  while (backwards.Advance(haystack[--best.begin]) != best.distance) {
  }
  return best;
}

}  // namespace quotecheck
