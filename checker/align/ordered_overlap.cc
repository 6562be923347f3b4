#include "checker/align/ordered_overlap.h"

#include <algorithm>
#include <bit>
#include <optional>

#include "absl/container/inlined_vector.h"
#include "checker/align/common_run.h"
#include "checker/align/distance.h"

namespace quotecheck {
namespace {

// More words times words than this are not compared in order.
constexpr size_t kMaxDistanceCells = size_t{1} << 26;

// For each word of a text, the bits of the places where a pattern has it.
using PlaceMasks = absl::InlinedVector<uint64_t, 128>;

// The vertical differences of the distance matrix' latest column (Myers 1999): bits where a cell is
// one more, or one less, than the cell above it.
struct Column {
  uint64_t more = 0;
  uint64_t less = 0;
};

// Moves on by one word of the text, with `enter`, 0 or 1, as the difference of the two topmost
// cells. Gives the bits of the rows where the new column is one more, and one less, than the last.
Column Advance(uint64_t equal, uint64_t enter, Column* column) {
  const uint64_t diagonal_vertical = equal | column->less;
  const uint64_t diagonal =
      (((equal & column->more) + column->more) ^ column->more) | equal | column->less;
  const uint64_t more = column->less | ~(diagonal | column->more);
  const uint64_t less = column->more & diagonal;
  const uint64_t shifted_more = (more << 1) | enter;
  const uint64_t shifted_less = less << 1;
  column->more = shifted_less | ~(diagonal_vertical | shifted_more);
  column->less = shifted_more & diagonal_vertical;
  return {more, less};
}

// Of the whole pattern to the part of the text that it fits best.
size_t DistanceOfPattern(const PlaceMasks& masks, size_t pattern_words) {
  const size_t last = pattern_words - 1;
  Column column{~uint64_t{0}, 0};
  size_t distance = pattern_words;
  size_t least = distance;
  for (uint64_t equal : masks) {
    const Column change = Advance(equal, 0, &column);
    distance += (change.more >> last) & 1;
    distance -= (change.less >> last) & 1;
    least = std::min(least, distance);
  }
  return least;
}

// Of the whole text to the part of the pattern that it fits best.
size_t DistanceOfText(const PlaceMasks& masks, size_t pattern_words) {
  Column column;
  for (uint64_t equal : masks) Advance(equal, 1, &column);
  size_t distance = masks.size();
  size_t least = distance;
  for (size_t i = 0; i < pattern_words; ++i) {
    distance += (column.more >> i) & 1;
    distance -= (column.less >> i) & 1;
    least = std::min(least, distance);
  }
  return least;
}

// The longest run: its length, and where in the pattern and in the text it first ends.
struct RunEnd {
  size_t words = 0;
  size_t pattern_last = 0;
  size_t text_last = 0;
};

// Round by round the places where runs of one more word end, the last places of the text first.
RunEnd FindRunEnd(const PlaceMasks& masks) {
  const uint64_t* const mask = masks.data();
  PlaceMasks ends = masks;
  uint64_t* const end = ends.data();
  uint64_t any = 0;
  size_t first = 0;
  for (size_t j = ends.size(); j-- > 0;) {
    any |= end[j];
    if (end[j] != 0) first = j;
  }
  RunEnd run;
  while (any != 0) {
    run = {run.words + 1, static_cast<size_t>(std::countr_zero(any)), first};
    any = 0;
    for (size_t j = ends.size() - 1; j > 0; --j) {
      end[j] = mask[j] & (end[j - 1] << 1);
      any |= end[j];
      if (end[j] != 0) first = j;
    }
    end[0] = 0;
  }
  return run;
}

// Where one of the two has all of the other in one run.
std::optional<OrderedOverlap> MeasureExcerpt(absl::Span<const uint32_t> a,
                                             absl::Span<const uint32_t> b) {
  if (a.size() <= b.size()) {
    if (!FindRun(a, b).has_value()) return std::nullopt;
    return OrderedOverlap{a.size(), 0, 0};
  }
  const std::optional<size_t> begin = FindRun(b, a);
  if (!begin.has_value()) return std::nullopt;
  return OrderedOverlap{b.size(), *begin, a.size() - b.size()};
}

OrderedOverlap MeasureLong(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b) {
  if (const auto excerpt = MeasureExcerpt(a, b); excerpt.has_value()) return *excerpt;
  const CommonRun run = LongestCommonRun(a, b);
  OrderedOverlap overlap{run.size, run.a_begin, a.size()};
  if (b.size() <= kMaxDistanceCells / std::max<size_t>(a.size(), 1)) {
    overlap.distance_words = FindBestMatch(a, b).distance;
  }
  return overlap;
}

}  // namespace

void OrderedPattern::Set(absl::Span<const uint32_t> pattern) {
  places_ = SymbolPlaces(pattern);
  words_ = pattern.size();
}

size_t OrderedPattern::WordsInOrder(absl::Span<const uint32_t> text, bool pattern_is_lesser) {
  masks_.resize(text.size());
  for (size_t j = 0; j < text.size(); ++j) masks_[j] = places_[text[j]];
  return pattern_is_lesser ? words_ - DistanceOfPattern(masks_, words_)
                           : text.size() - DistanceOfText(masks_, words_);
}

OrderedOverlap MeasureOrderedOverlap(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b) {
  if (a.empty() || b.empty()) return {0, 0, a.size()};
  // The words of one text.
  if (a.data() == b.data() && a.size() == b.size()) return {a.size(), 0, 0};
  const bool a_is_pattern = a.size() <= b.size();
  const absl::Span<const uint32_t> pattern = a_is_pattern ? a : b;
  const absl::Span<const uint32_t> text = a_is_pattern ? b : a;
  if (pattern.size() > SymbolPlaces::kMaxSymbols) return MeasureLong(a, b);
  const SymbolPlaces places(pattern);
  PlaceMasks masks(text.size());
  uint64_t any = 0;
  for (size_t j = 0; j < text.size(); ++j) any |= masks[j] = places[text[j]];
  if (any == 0) return {0, 0, a.size()};
  const RunEnd run = FindRunEnd(masks);
  const size_t run_last = a_is_pattern ? run.pattern_last : run.text_last;
  return {run.words, run_last + 1 - run.words,
          a_is_pattern ? DistanceOfPattern(masks, pattern.size())
                       : DistanceOfText(masks, pattern.size())};
}

}  // namespace quotecheck
