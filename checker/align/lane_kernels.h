#ifndef QUOTECHECK_CHECKER_ALIGN_LANE_KERNELS_H_
#define QUOTECHECK_CHECKER_ALIGN_LANE_KERNELS_H_

// The inner loops of distance_lanes.h, one translation unit an instruction set. Each of them is
// compiled with flags of its own, so it must define nothing that the linker could take for the
// program's: no inline function or template of another header, or a machine without AVX-512 might
// be given the copy that uses it. Hence plain pointers, and C's headers only.

#include <stddef.h>
#include <stdint.h>

namespace quotecheck {

// So many patterns are advanced together.
inline constexpr size_t kLanes = 32;

// Vertical differences of one column of each lane's distance matrix, a bit a row: those that are
// one more, and one less, than the cell above.
struct LaneColumns {
  alignas(64) uint64_t more[kLanes];
  alignas(64) uint64_t less[kLanes];
};

// The last row of each lane, where a pattern may begin anywhere.
struct LaneScores {
  alignas(64) int64_t last[kLanes];
  alignas(64) int64_t least[kLanes];
};

// Moves `columns` columns on, after Hyyrö 2003. Column j takes the kLanes masks of row rows[j] of
// `masks` (64-byte aligned): the positions where each pattern has the symbol. The AdvanceNarrow…
// take two lanes of 32 bits in place of each: twice as many patterns, of 32 symbols at most.
using AdvanceLanesFn = void (*)(const uint64_t* masks, const uint16_t* rows, size_t columns,
                                LaneColumns* state);

// The same where the pattern may begin anywhere in the text. The last symbol of each pattern is at
// bit 63; the bits below its first are set in all masks and clear in the first column.
using AdvanceSearchFn = void (*)(const uint64_t* masks, const uint16_t* rows, size_t columns,
                                 LaneColumns* state, LaneScores* scores);

void AdvanceLanesPortable(const uint64_t* masks, const uint16_t* rows, size_t columns,
                          LaneColumns* state);
void AdvanceNarrowPortable(const uint64_t* masks, const uint16_t* rows, size_t columns,
                           LaneColumns* state);
void AdvanceSearchPortable(const uint64_t* masks, const uint16_t* rows, size_t columns,
                           LaneColumns* state, LaneScores* scores);
#if defined(__x86_64__)
void AdvanceLanesAvx2(const uint64_t* masks, const uint16_t* rows, size_t columns,
                      LaneColumns* state);
void AdvanceNarrowAvx2(const uint64_t* masks, const uint16_t* rows, size_t columns,
                       LaneColumns* state);
void AdvanceSearchAvx2(const uint64_t* masks, const uint16_t* rows, size_t columns,
                       LaneColumns* state, LaneScores* scores);
void AdvanceLanesAvx512(const uint64_t* masks, const uint16_t* rows, size_t columns,
                        LaneColumns* state);
void AdvanceNarrowAvx512(const uint64_t* masks, const uint16_t* rows, size_t columns,
                         LaneColumns* state);
void AdvanceSearchAvx512(const uint64_t* masks, const uint16_t* rows, size_t columns,
                         LaneColumns* state, LaneScores* scores);
#endif

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_LANE_KERNELS_H_
