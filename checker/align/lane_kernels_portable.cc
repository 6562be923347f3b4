#include "checker/align/lane_kernels.h"

#define LANE_KERNELS kLaneKernelsPortable

namespace quotecheck {
namespace {

using Vector = uint64_t __attribute__((vector_size(16)));
using NarrowVector = uint32_t __attribute__((vector_size(16)));
constexpr size_t kVectorLanes = sizeof(Vector) / sizeof(uint64_t);
constexpr size_t kVectors = 2;

}  // namespace
}  // namespace quotecheck

#include "checker/align/lane_kernels.inc"
