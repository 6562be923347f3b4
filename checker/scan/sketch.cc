#include "checker/scan/sketch.h"

#include <algorithm>
#include <utility>

#include "checker/base/sort_unique.h"
#include "checker/base/stable_hash.h"

namespace quotecheck {
namespace {

constexpr size_t kBuffer = 8 * kSketchSize;

}  // namespace

void SketchBuilder::Add(const Document& document, TokenRange tokens) {
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.kind == TokenKind::kPunctuation) continue;
    last_[words_ % kShingleWords] = HashText(token.folded);
    if (++words_ < kShingleWords) continue;
    uint64_t hash = 0;
    for (size_t i = 0; i < kShingleWords; ++i) {
      hash = HashCombine(hash, last_[(words_ + i) % kShingleWords]);
    }
    AddHash(hash);
  }
}

void SketchBuilder::AddHash(uint64_t hash) {
  if (hash > limit_) return;
  hashes_.push_back(hash);
  if (hashes_.size() >= kBuffer) KeepSmallest();
}

void SketchBuilder::KeepSmallest() {
  // A few hashes stand twice; the rest need not be sorted.
  constexpr size_t kEnough = kSketchSize + kSketchSize / 4;
  std::vector<uint64_t> smallest;
  if (hashes_.size() > 2 * kEnough) {
    std::nth_element(hashes_.begin(), hashes_.begin() + kEnough, hashes_.end());
    smallest.assign(hashes_.begin(), hashes_.begin() + kEnough);
    SortUnique(&smallest);
  }
  if (smallest.size() >= kSketchSize) {
    hashes_ = std::move(smallest);
  } else {
    SortUnique(&hashes_);
  }
  if (hashes_.size() < kSketchSize) return;
  hashes_.resize(kSketchSize);
  limit_ = hashes_.back();
}

ArticleSketch SketchBuilder::Take() {
  KeepSmallest();
  return {std::move(hashes_), words_};
}

ArticleSketch SketchOf(const Document& document) {
  SketchBuilder builder;
  builder.Add(document, {0, document.tokens.size()});
  return builder.Take();
}

}  // namespace quotecheck
