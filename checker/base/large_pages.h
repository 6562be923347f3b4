#ifndef QUOTECHECK_CHECKER_BASE_LARGE_PAGES_H_
#define QUOTECHECK_CHECKER_BASE_LARGE_PAGES_H_

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <new>
#include <vector>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace quotecheck {

// Allocates what takes megabytes in large pages where the system has them, so that arrays that are
// read in no order need fewer translations of addresses. Smaller ones are allocated as ever. For
// types of no more than kLargePage alignment.
inline constexpr size_t kLargePage = size_t{1} << 21;
template <typename T>
class LargePageAllocator {
 public:
  using value_type = T;

  LargePageAllocator() = default;
  template <typename U>
  LargePageAllocator(const LargePageAllocator<U>&) {}

  T* allocate(size_t count) {
    if (count > (std::numeric_limits<size_t>::max() - kLargePage) / sizeof(T)) {
      throw std::bad_array_new_length();
    }
    const bool large = IsLarge(count);
    const size_t alignment = large ? kLargePage : std::max(alignof(T), sizeof(void*));
    const size_t size = (count * sizeof(T) + alignment - 1) / alignment * alignment;
    void* const memory = std::aligned_alloc(alignment, size);
    if (memory == nullptr) throw std::bad_alloc();
#if defined(__linux__)
    // A wish: where it is not granted nothing changes.
    if (large) madvise(memory, size, MADV_HUGEPAGE);
#endif
    return static_cast<T*>(memory);
  }

  void deallocate(T* memory, size_t) { std::free(memory); }

  friend bool operator==(const LargePageAllocator&, const LargePageAllocator&) { return true; }

 private:
  static bool IsLarge(size_t count) { return count * sizeof(T) >= 2 * kLargePage; }
};

template <typename T>
using LargePageVector = std::vector<T, LargePageAllocator<T>>;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_LARGE_PAGES_H_
