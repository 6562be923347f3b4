#include "checker/align/lane_kernels.h"

#define ADVANCE_LANES AdvanceLanesAvx2
#define ADVANCE_NARROW AdvanceNarrowAvx2
#define ADVANCE_SEARCH AdvanceSearchAvx2

namespace quotecheck {
namespace {

using Vector = uint64_t __attribute__((vector_size(32), may_alias));
using NarrowVector = uint32_t __attribute__((vector_size(32), may_alias));
using SignedVector = int64_t __attribute__((vector_size(32), may_alias));
constexpr size_t kVectorLanes = sizeof(Vector) / sizeof(uint64_t);
constexpr size_t kVectors = 2;

}  // namespace
}  // namespace quotecheck

#include "checker/align/lane_kernels.inc"
