#ifndef QUOTECHECK_CHECKER_ALIGN_ROW_KERNELS_H_
#define QUOTECHECK_CHECKER_ALIGN_ROW_KERNELS_H_

// The inner loops of alignment_matrix.h, one translation unit an instruction set. As in
// lane_kernels.h, they define nothing that the linker could take for the program's: plain pointers,
// and C's headers only.

#include <stddef.h>
#include <stdint.h>

namespace quotecheck {

// What an unpaired run of words costs, in thousandths of a content word: kGapOpen and for each word
// kGapContent or kGapFunction, or, whichever is less, kLongGapOpen and kLongGapWord for each, so
// that a passage left out does not cut an alignment in two.
inline constexpr int kGapOpen = 500;
inline constexpr int kGapContent = 300;
inline constexpr int kGapFunction = 100;
inline constexpr int kLongGapOpen = 2500;
inline constexpr int kLongGapWord = 10;

// The score of an alignment that cannot be; what it is less some gaps is a number too.
inline constexpr int kImpossible = INT32_MIN / 2;
inline constexpr int kLessThanAll = INT32_MIN;

// What stands at the end of an alignment of two prefixes.
enum AlignmentState : uint32_t {
  kStart,
  kPaired,
  kDeleted,
  kLongDeleted,
  kInserted,
  kLongInserted
};

// The trace of a cell: in its lowest bits the best of its states; kTraceBits times the number of a
// state further up the state of the cell before, where an alignment that ends with it comes from.
inline constexpr uint32_t kTraceBits = 3;
inline constexpr uint32_t kTraceMask = 7;

// So many cells are computed at a time. Rows have room for so many more than the words of b, these
// counted up to a multiple of it: what stands there tells nothing.
inline constexpr size_t kRowLanes = 8;

// Of alignments that end in each cell of a row: their scores by what they end with.
struct AlignmentRow {
  int* paired;
  int* deleted;
  int* long_deleted;
  int* best;
  uint32_t* best_state;
};

// A row of a word of a is filled below one that is. Cell j stands behind j words of b.
struct RowStep {
  size_t words;  // of b, counted up to a multiple of kRowLanes
  AlignmentRow above;
  AlignmentRow row;
  uint32_t* traces;        // of the row; what is behind them is written to as well
  const int* pair_scores;  // of a word of b
  const int* gaps;         // of a word of b: what it costs further to leave it out
  int gap;                 // of the row's word
  bool free_ends;          // an alignment begins anew where nothing before is worth keeping
  // Room for what a row needs.
  int* open;
  uint32_t* opened;
  int* inserted;
  int* long_inserted;
};

// One instruction set's loops, one after the other. Between the two, cells of phrases may be given
// a better score of pairing, and its trace.
struct RowKernels {
  // Fills in `paired`, and begins the traces.
  void (*pair)(const RowStep& step);
  // Fills in the rest.
  void (*leave_out)(const RowStep& step);
};

extern const RowKernels kRowKernelsPortable;
#if defined(__x86_64__)
extern const RowKernels kRowKernelsAvx2;
#endif

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_ROW_KERNELS_H_
