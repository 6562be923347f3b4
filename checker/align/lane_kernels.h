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

// One instruction set's loops.
struct LaneKernels {
  // Moves `columns` columns on, after Hyyrö 2003. Column j takes the kLanes masks of row rows[j] of
  // `masks` (64-byte aligned): the positions where each pattern has the symbol.
  void (*advance)(const uint64_t* masks, const uint16_t* rows, size_t columns, LaneColumns* state);
  // The same with two lanes of 32 bits in place of each: twice as many patterns, of 32 symbols at
  // most.
  void (*advance_narrow)(const uint64_t* masks, const uint16_t* rows, size_t columns,
                         LaneColumns* state);

  // By lane: how much greater the last row is than the first, a number with a sign; `used` has the
  // bits of each pattern's symbols. Both are 64-byte aligned. The same with lanes of 32 bits.
  void (*count)(const LaneColumns* state, const uint64_t* used, uint64_t* surplus);
  void (*count_narrow)(const LaneColumns* state, const uint64_t* used, uint64_t* surplus);
};

extern const LaneKernels kLaneKernelsPortable;
#if defined(__x86_64__)
extern const LaneKernels kLaneKernelsAvx2;
extern const LaneKernels kLaneKernelsAvx512;
#endif

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_LANE_KERNELS_H_
