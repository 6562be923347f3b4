#include <immintrin.h>

#include "checker/align/lane_kernels.h"

#define ADVANCE_LANES AdvanceLanesAvx512
#define ADVANCE_SEARCH AdvanceSearchAvx512
#define LANE_LOGIC

namespace quotecheck {
namespace {

using Vector = uint64_t __attribute__((vector_size(64), may_alias));
using SignedVector = int64_t __attribute__((vector_size(64), may_alias));
constexpr size_t kVectorLanes = sizeof(Vector) / sizeof(uint64_t);
constexpr size_t kVectors = 4;

// The last argument of the operations is the table of their results for the bits 111 down to 000.
inline __attribute__((always_inline)) Vector Diagonal(Vector sum, Vector more, Vector equal,
                                                      Vector less) {
  const __m512i either = reinterpret_cast<__m512i>(equal | less);
  return reinterpret_cast<Vector>(_mm512_ternarylogic_epi64(
      reinterpret_cast<__m512i>(sum), reinterpret_cast<__m512i>(more), either, 0xBE));
}

inline __attribute__((always_inline)) Vector NoMore(Vector less, Vector diagonal, Vector more) {
  return reinterpret_cast<Vector>(_mm512_ternarylogic_epi64(reinterpret_cast<__m512i>(less),
                                                            reinterpret_cast<__m512i>(diagonal),
                                                            reinterpret_cast<__m512i>(more), 0x0E));
}

inline __attribute__((always_inline)) Vector More(Vector less, Vector diagonal, Vector no_more) {
  return reinterpret_cast<Vector>(_mm512_ternarylogic_epi64(
      reinterpret_cast<__m512i>(less), reinterpret_cast<__m512i>(diagonal),
      reinterpret_cast<__m512i>(no_more), 0xF2));
}

}  // namespace
}  // namespace quotecheck

#include "checker/align/lane_kernels.inc"
