#ifndef QUOTECHECK_CHECKER_SCAN_SUM_PAGES_H_
#define QUOTECHECK_CHECKER_SCAN_SUM_PAGES_H_

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <vector>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace quotecheck {

// A growing store of records that are never moved, in blocks of one large page each: what is read
// in no order from many megabytes waits for the translation of addresses more than for the memory.
// Where there are no large pages it is a store like any other.
template <typename T>
class SumPages {
 public:
  static_assert(std::is_trivially_destructible_v<T>);

  // A new record, value-initialised. It lives until Clear().
  T& Add() {
    const size_t block = size_ / kOfBlock;
    if (block == blocks_.size()) blocks_.push_back(NewBlock());
    T* const place = reinterpret_cast<T*>(blocks_[block].get()) + size_ % kOfBlock;
    ++size_;
    return *new (place) T();
  }

  size_t size() const { return size_; }

  // Forgets all records and keeps the memory.
  void Clear() { size_ = 0; }

 private:
  static constexpr size_t kBlockBytes = size_t{2} << 20;
  static constexpr size_t kOfBlock = kBlockBytes / sizeof(T);
  static_assert(kOfBlock > 0);

  struct Free {
    void operator()(std::byte* block) const { std::free(block); }
  };
  using Block = std::unique_ptr<std::byte, Free>;

  static Block NewBlock() {
    Block block(static_cast<std::byte*>(std::aligned_alloc(kBlockBytes, kBlockBytes)));
    if (block == nullptr) throw std::bad_alloc();
#if defined(MADV_HUGEPAGE)
    // Advice alone: it does not matter whether it is taken.
    (void)madvise(block.get(), kBlockBytes, MADV_HUGEPAGE);
#endif
    return block;
  }

  std::vector<Block> blocks_;
  size_t size_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SUM_PAGES_H_
