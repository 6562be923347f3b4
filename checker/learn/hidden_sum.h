#ifndef QUOTECHECK_CHECKER_LEARN_HIDDEN_SUM_H_
#define QUOTECHECK_CHECKER_LEARN_HIDDEN_SUM_H_

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/types/span.h"

namespace quotecheck {

// Units of the hidden layer.
inline constexpr size_t kHiddenUnits = 64;

// What is summed up for the hidden layer of one item, in steps of kHiddenStep. A summand is at most
// kMaxHiddenSummand in size, so that kMaxHiddenSummands of them cannot overflow.
inline constexpr float kHiddenStep = 1.0f / 256;
inline constexpr int16_t kMaxHiddenSummand = 1024;
inline constexpr size_t kMaxHiddenSummands = 31;

class HiddenSum {
 public:
  static constexpr size_t kBytes = kHiddenUnits * sizeof(int16_t);

  // Adds one that is kept as kBytes bytes anywhere.
  void AddBytes(const char* bytes) {
    for (size_t i = 0; i < kVectors; ++i) {
      Vector other;
      std::memcpy(&other, bytes + i * sizeof(Vector), sizeof(Vector));
      vectors_[i] += other;
    }
  }
  HiddenSum& operator+=(const HiddenSum& other) {
    AddBytes(other.bytes());
    return *this;
  }
  const char* bytes() const { return reinterpret_cast<const char*>(vectors_); }
  std::array<int16_t, kHiddenUnits> Units() const {
    std::array<int16_t, kHiddenUnits> units;
    std::memcpy(units.data(), vectors_, sizeof(vectors_));
    return units;
  }
  static HiddenSum OfUnits(const std::array<int16_t, kHiddenUnits>& units) {
    HiddenSum sum;
    std::memcpy(sum.vectors_, units.data(), sizeof(sum.vectors_));
    return sum;
  }

 private:
  // A vector of the compilers', which has arithmetic operators.
  using Vector = int16_t __attribute__((vector_size(16)));
  static constexpr size_t kVectors = kBytes / sizeof(Vector);

  Vector vectors_[kVectors] = {};
};

// A summand that is kept for long, in a byte a unit: in steps of kByteStep steps, from kLeastByte
// on. Rounding to the even step, it errs to either side alike.
class HiddenBytes {
 public:
  static constexpr int kByteShift = 3;
  static constexpr int kLeastByte = -128;

  HiddenBytes() { bytes_.fill(static_cast<uint8_t>(-kLeastByte)); }
  // Of a sum whose units are at most kMaxHiddenSummand in size.
  explicit HiddenBytes(const HiddenSum& sum);

  const uint8_t* data() const { return bytes_.data(); }
  friend bool operator==(const HiddenBytes&, const HiddenBytes&) = default;

 private:
  alignas(kHiddenUnits) std::array<uint8_t, kHiddenUnits> bytes_;
};

// Summands of one hidden sum, which must stay where they are: at most kMaxHiddenSummands of each
// kind, and in all as many as cannot overflow.
class HiddenRows {
 public:
  // One that is kept as HiddenSum::kBytes bytes anywhere.
  void Add(const char* row) {
    assert(row_count_ < rows_.size());
    rows_[row_count_++] = row;
  }
  void Add(const HiddenSum& row) { Add(row.bytes()); }
  void Add(const HiddenBytes& row) {
    assert(byte_row_count_ < byte_rows_.size());
    byte_rows_[byte_row_count_++] = row.data();
  }

  HiddenSum Sum() const;

  absl::Span<const char* const> rows() const { return {rows_.data(), row_count_}; }
  absl::Span<const uint8_t* const> byte_rows() const {
    return {byte_rows_.data(), byte_row_count_};
  }

 private:
  std::array<const char*, kMaxHiddenSummands> rows_;
  std::array<const uint8_t*, kMaxHiddenSummands> byte_rows_;
  size_t row_count_ = 0, byte_row_count_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_HIDDEN_SUM_H_
