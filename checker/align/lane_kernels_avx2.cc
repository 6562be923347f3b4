#include "checker/align/lane_kernels.h"

#define LANE_KERNELS kLaneKernelsAvx2

namespace quotecheck {
namespace {

using Vector = uint64_t __attribute__((vector_size(32)));
using NarrowVector = uint32_t __attribute__((vector_size(32)));
constexpr size_t kVectorLanes = sizeof(Vector) / sizeof(uint64_t);
constexpr size_t kVectors = 2;

}  // namespace
}  // namespace quotecheck

#include "checker/align/lane_kernels.inc"
