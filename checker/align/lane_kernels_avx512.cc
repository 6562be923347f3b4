#include <immintrin.h>

#include "checker/align/lane_kernels.h"

#define LANE_KERNELS kLaneKernelsAvx512
#define LANE_LOGIC

namespace quotecheck {
namespace {

using Vector = uint64_t __attribute__((vector_size(64)));
using NarrowVector = uint32_t __attribute__((vector_size(64)));
constexpr size_t kVectorLanes = sizeof(Vector) / sizeof(uint64_t);
constexpr size_t kVectors = 4;

// The last argument of the operations is the table of their results for the bits 111 down to 000.
template <typename V>
inline __attribute__((always_inline)) V Diagonal(V sum, V more, V equal, V less) {
  const __m512i either = reinterpret_cast<__m512i>(equal | less);
  return reinterpret_cast<V>(_mm512_ternarylogic_epi64(
      reinterpret_cast<__m512i>(sum), reinterpret_cast<__m512i>(more), either, 0xBE));
}

template <typename V>
inline __attribute__((always_inline)) V NoMore(V less, V diagonal, V more) {
  return reinterpret_cast<V>(_mm512_ternarylogic_epi64(reinterpret_cast<__m512i>(less),
                                                       reinterpret_cast<__m512i>(diagonal),
                                                       reinterpret_cast<__m512i>(more), 0x0E));
}

template <typename V>
inline __attribute__((always_inline)) V More(V less, V diagonal, V no_more) {
  return reinterpret_cast<V>(_mm512_ternarylogic_epi64(reinterpret_cast<__m512i>(less),
                                                       reinterpret_cast<__m512i>(diagonal),
                                                       reinterpret_cast<__m512i>(no_more), 0xF2));
}

}  // namespace
}  // namespace quotecheck

#include "checker/align/lane_kernels.inc"
