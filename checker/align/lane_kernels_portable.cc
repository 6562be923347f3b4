#include "checker/align/lane_kernels.h"

#define ADVANCE_LANES AdvanceLanesPortable
#define ADVANCE_NARROW AdvanceNarrowPortable
#define ADVANCE_SEARCH AdvanceSearchPortable

namespace quotecheck {
namespace {

using Vector = uint64_t __attribute__((vector_size(16), may_alias));
using NarrowVector = uint32_t __attribute__((vector_size(16), may_alias));
using SignedVector = int64_t __attribute__((vector_size(16), may_alias));
constexpr size_t kVectorLanes = sizeof(Vector) / sizeof(uint64_t);
constexpr size_t kVectors = 2;

}  // namespace
}  // namespace quotecheck

#include "checker/align/lane_kernels.inc"
