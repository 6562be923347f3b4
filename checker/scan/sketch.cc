#include "checker/scan/sketch.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "checker/base/stable_hash.h"

namespace quotecheck {
namespace {

// Keeps the smallest distinct ones of the hashes given to it.
class SmallestHashes {
 public:
  void Add(uint64_t hash) {
    if (hash > limit_) return;
    hashes_.push_back(hash);
    if (hashes_.size() >= kBuffer) Trim();
  }

  std::vector<uint64_t> Take() {
    Trim();
    return std::move(hashes_);
  }

 private:
  static constexpr size_t kBuffer = 8 * kSketchSize;

  void Trim() {
    std::sort(hashes_.begin(), hashes_.end());
    hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
    if (hashes_.size() < kSketchSize) return;
    hashes_.resize(kSketchSize);
    limit_ = hashes_.back();
  }

  std::vector<uint64_t> hashes_;
  uint64_t limit_ = std::numeric_limits<uint64_t>::max();
};

}  // namespace

ArticleSketch SketchOf(const Document& document) {
  ArticleSketch sketch;
  SmallestHashes smallest;
  std::array<uint64_t, kShingleWords> last = {};  // hashes of the last words, as a ring
  for (const Token& token : document.tokens) {
    if (token.kind == TokenKind::kPunctuation) continue;
    last[sketch.words % kShingleWords] = HashText(token.folded);
    if (++sketch.words < kShingleWords) continue;
    uint64_t hash = 0;
    for (size_t i = 0; i < kShingleWords; ++i) {
      hash = HashCombine(hash, last[(sketch.words + i) % kShingleWords]);
    }
    smallest.Add(hash);
  }
  sketch.shingle_hashes = smallest.Take();
  return sketch;
}

}  // namespace quotecheck
