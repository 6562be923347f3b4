#ifndef QUOTECHECK_CHECKER_BASE_INDEX_H_
#define QUOTECHECK_CHECKER_BASE_INDEX_H_

#include <compare>
#include <cstddef>
#include <utility>

namespace quotecheck {

// The position of a record in the vector that owns records of its kind. Positions of different
// kinds are different types: a QuoteIndex does not convert into an ArticleIndex, nor into a
// number without value(). Zero based; four bytes, since a batch holds millions.
template <typename Tag>
class Index {
 public:
  constexpr Index() = default;
  constexpr explicit Index(size_t value) : value_(static_cast<unsigned>(value)) {}

  constexpr size_t value() const { return value_; }

  friend constexpr auto operator<=>(Index, Index) = default;

  template <typename H>
  friend H AbslHashValue(H state, Index index) {
    return H::combine(std::move(state), index.value_);
  }

 private:
  unsigned value_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_INDEX_H_
