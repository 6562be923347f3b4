#include "checker/align/local_alignment.h"

#include <algorithm>
#include <cstdint>

namespace quotecheck {
namespace {

// What the best alignment ending at a cell came from.
enum Step : uint8_t { kBegin, kDiagonal, kAddedWord, kLeftOutWord };

class Matrix {
 public:
  Matrix(size_t query, size_t text, const std::function<double(size_t, size_t)>& match)
      : query_(query), text_(text), match_(match), from_((query + 1) * (text + 1), kBegin) {}

  LocalAlignment Align() {
    Fill();
    LocalAlignment alignment;
    alignment.score = best_;
    size_t i = best_i_;
    size_t j = best_j_;
    while (at(i, j) != kBegin) {
      switch (at(i, j)) {
        case kDiagonal:
          if (match_(i - 1, j - 1) > 0) alignment.pairs.emplace_back(i - 1, j - 1);
          --i;
          --j;
          break;
        case kAddedWord: --i; break;
        default: --j; break;
      }
    }
    std::reverse(alignment.pairs.begin(), alignment.pairs.end());
    return alignment;
  }

 private:
  uint8_t& at(size_t i, size_t j) { return from_[i * (text_ + 1) + j]; }

  // Row by row; `left_out` is the best that ends with words of the text left out. Ends are looked
  // for at matches alone, so that no alignment has loose ends.
  void Fill() {
    std::vector<double> above(text_ + 1);
    std::vector<double> row(text_ + 1);
    for (size_t i = 1; i <= query_; ++i) {
      double left_out = 0;
      row[0] = 0;
      for (size_t j = 1; j <= text_; ++j) {
        const double worth = match_(i - 1, j - 1);
        const double diagonal = above[j - 1] + (worth > 0 ? worth : -kStrangerCost);
        const double added = above[j] - kAddedCost;
        left_out = std::max(left_out - kNextLeftOutCost, row[j - 1] - kFirstLeftOutCost);
        row[j] = std::max({0.0, diagonal, added, left_out});
        if (row[j] <= 0) continue;
        at(i, j) = row[j] == diagonal ? kDiagonal : row[j] == added ? kAddedWord : kLeftOutWord;
        if (worth > 0 && row[j] == diagonal && row[j] > best_) {
          best_ = row[j];
          best_i_ = i;
          best_j_ = j;
        }
      }
      above.swap(row);
    }
  }

  const size_t query_;
  const size_t text_;
  const std::function<double(size_t, size_t)>& match_;
  std::vector<uint8_t> from_;
  double best_ = 0;
  size_t best_i_ = 0;
  size_t best_j_ = 0;
};

}  // namespace

LocalAlignment AlignLocally(size_t query, size_t text,
                            const std::function<double(size_t, size_t)>& match) {
  return Matrix(query, text, match).Align();
}

}  // namespace quotecheck
