#include "checker/align/distance_lanes.h"

#include <algorithm>

namespace quotecheck {
namespace {

// So many columns are computed before it is asked whether the cap can still be kept.
constexpr size_t kChunkColumns = 16;

const LaneKernels& KernelsOf(SimdLevel level) {
#if defined(__x86_64__)
  if (level == SimdLevel::kAvx512) return kLaneKernelsAvx512;
  if (level == SimdLevel::kAvx2) return kLaneKernelsAvx2;
#endif
  return kLaneKernelsPortable;
}

size_t Apart(size_t a, size_t b) { return a > b ? a - b : b - a; }

uint64_t LowBits(size_t count) { return count == 64 ? ~uint64_t{0} : (uint64_t{1} << count) - 1; }

}  // namespace

bool IsSupported(SimdLevel level) {
#if defined(__x86_64__)
  if (level == SimdLevel::kAvx512) return __builtin_cpu_supports("avx512f") != 0;
  if (level == SimdLevel::kAvx2) return __builtin_cpu_supports("avx2") != 0;
#endif
  return level == SimdLevel::kPortable;
}

SimdLevel BestSimdLevel() {
  static const SimdLevel best = IsSupported(SimdLevel::kAvx512) ? SimdLevel::kAvx512
                                : IsSupported(SimdLevel::kAvx2) ? SimdLevel::kAvx2
                                                                : SimdLevel::kPortable;
  return best;
}

PatternLanes::PatternLanes(absl::Span<const absl::Span<const Symbol>> patterns) : rows_(1) {
  size_t longest = 0;
  for (absl::Span<const Symbol> pattern : patterns) longest = std::max(longest, pattern.size());
  narrow_ = longest <= kMaxNarrowSymbols;
  for (size_t lane = 0; lane < std::min(patterns.size(), LanesFor(longest)); ++lane) {
    const absl::Span<const Symbol> pattern = patterns[lane];
    const size_t first_bit = narrow_ ? lane % 2 * 32 : 0;
    const size_t word = narrow_ ? lane / 2 : lane;
    for (size_t i = 0; i < pattern.size(); ++i) {
      RowOf(pattern[i]).masks[word] |= uint64_t{1} << (first_bit + i);
    }
    lengths_.push_back(pattern.size());
    used_.masks[word] |= LowBits(pattern.size()) << first_bit;
  }
}

PatternLanes::Row& PatternLanes::RowOf(Symbol symbol) {
  uint16_t& row = symbol < kDirectSymbols ? direct_[symbol] : others_[symbol];
  if (row == 0) {
    row = static_cast<uint16_t>(rows_.size());
    rows_.emplace_back();
  }
  return rows_[row];
}

uint16_t PatternLanes::FindRow(Symbol symbol) const {
  if (symbol < kDirectSymbols) return direct_[symbol];
  const auto found = others_.find(symbol);
  return found == others_.end() ? 0 : found->second;
}

void PatternLanes::Distances(absl::Span<const Symbol> text, size_t cap, SimdLevel level,
                             absl::Span<size_t> distances) const {
  LaneColumns state;
  std::fill_n(state.more, kLanes, ~uint64_t{0});
  std::fill_n(state.less, kLanes, uint64_t{0});
  const LaneKernels& kernels = KernelsOf(level);
  const auto advance = narrow_ ? kernels.advance_narrow : kernels.advance;
  Row surplus;
  std::array<uint16_t, kChunkColumns> rows;
  size_t column = 0;
  const auto all_beyond = [&] {
    Count(kernels, state, &surplus);
    return AllBeyond(surplus, column, text.size(), cap);
  };
  bool beyond = all_beyond();
  while (!beyond && column < text.size()) {
    const size_t columns = std::min(kChunkColumns, text.size() - column);
    for (size_t j = 0; j < columns; ++j) rows[j] = FindRow(text[column + j]);
    advance(rows_.front().masks.data(), rows.data(), columns, &state);
    column += columns;
    // Until as many columns as the cap are through, something may still come of any pattern.
    beyond = column > cap && column < text.size() && all_beyond();
  }
  if (beyond) {
    std::fill_n(distances.begin(), size(), cap + 1);
    return;
  }
  Count(kernels, state, &surplus);
  for (size_t lane = 0; lane < size(); ++lane) {
    distances[lane] = std::min(column + Surplus(surplus, lane), cap + 1);
  }
}

void PatternLanes::Count(const LaneKernels& kernels, const LaneColumns& state, Row* surplus) const {
  (narrow_ ? kernels.count_narrow : kernels.count)(&state, used_.masks.data(),
                                                   surplus->masks.data());
}

// Each further column can lower the distance by one at most, and none makes up for the lengths.
bool PatternLanes::AllBeyond(const Row& surplus, size_t column, size_t columns, size_t cap) const {
  const size_t left = columns - column;
  for (size_t lane = 0; lane < size(); ++lane) {
    if (Apart(lengths_[lane], columns) > cap) continue;
    if (column + Surplus(surplus, lane) <= cap + left) return false;
  }
  return true;
}

}  // namespace quotecheck
