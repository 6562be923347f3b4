#ifndef QUOTECHECK_CHECKER_ALIGN_DISTANCE_LANES_H_
#define QUOTECHECK_CHECKER_ALIGN_DISTANCE_LANES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/align/lane_kernels.h"

namespace quotecheck {

// Instruction sets that distances of many patterns at once are computed with. All give the same.
enum class SimdLevel { kPortable, kAvx2, kAvx512 };

// Whether the machine has it. Constant time.
bool IsSupported(SimdLevel level);
SimdLevel BestSimdLevel();

// What stands for a symbol in `PatternLanes`: a character's code point, a byte, a word's number.
using Symbol = uint32_t;

// Longer patterns go by WordDistance().
inline constexpr size_t kMaxLaneSymbols = 64;
// As long ones go into lanes of half the width, twice as many at once.
inline constexpr size_t kMaxNarrowSymbols = 32;
constexpr size_t LanesFor(size_t longest) {
  return longest <= kMaxNarrowSymbols ? 2 * kLanes : kLanes;
}

// Patterns of at most kMaxLaneSymbols symbols each, LanesFor() the longest of them at most, held
// against one text after another: the Levenshtein distances of all of them in one pass, one pattern
// a lane. Bit-parallel: Myers 1999 in the formulation of Hyyrö 2003. Thread safe where const.
// For one text against many, as the benchmark against other libraries is; the aligner holds one
// quotation against others by OrderedPattern.
class PatternLanes {
 public:
  // Linear. Keeps nothing of `patterns`.
  explicit PatternLanes(absl::Span<const absl::Span<const Symbol>> patterns);

  size_t size() const { return lengths_.size(); }

  // distances[i], for i < size(): the distance of pattern i to `text`, or `cap` + 1 where it is
  // more than `cap`. `level` must be supported. About ten instructions a vector and symbol of the
  // text; stops where no pattern can come within the cap.
  void Distances(absl::Span<const Symbol> text, size_t cap, SimdLevel level,
                 absl::Span<size_t> distances) const;

 private:
  struct alignas(64) Row {
    std::array<uint64_t, kLanes> masks = {};
  };

  static constexpr size_t kDirectSymbols = 256;

  // How much greater the last row of a lane is than the first, and less where it is: modulo the
  // size of size_t.
  void Count(const LaneKernels& kernels, const LaneColumns& state, Row* surplus) const;
  size_t Surplus(const Row& surplus, size_t lane) const {
    if (!narrow_) return surplus.masks[lane];
    return static_cast<size_t>(static_cast<int32_t>(surplus.masks[lane / 2] >> (lane % 2 * 32)));
  }

  Row& RowOf(Symbol symbol);
  uint16_t FindRow(Symbol symbol) const;
  bool AllBeyond(const Row& surplus, size_t column, size_t columns, size_t cap) const;

  std::vector<size_t> lengths_;                       // by pattern
  Row used_;                                          // bits that a pattern has
  bool narrow_ = false;                               // lanes of 32 bits
  std::vector<Row> rows_;                             // the first: of symbols that none has
  std::array<uint16_t, kDirectSymbols> direct_ = {};  // rows of small symbols
  absl::flat_hash_map<Symbol, uint16_t> others_;      // and of the others
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_DISTANCE_LANES_H_
