#include "checker/judge/rules/shared_words.h"

#include <algorithm>

namespace quotecheck {
namespace {

constexpr size_t kMaxWords = 1000;

}  // namespace

SharedRun LongestSharedRun(const std::vector<Token>& a, const std::vector<Token>& b) {
  const size_t a_size = std::min(a.size(), kMaxWords);
  const size_t b_size = std::min(b.size(), kMaxWords);
  SharedRun best;
  // run[j + 1]: length of the run that ends at a[i] and b[j].
  std::vector<size_t> run(b_size + 1, 0);
  for (size_t i = 0; i < a_size; ++i) {
    for (size_t j = b_size; j-- > 0;) {
      run[j + 1] = a[i].folded == b[j].folded ? run[j] + 1 : 0;
      if (run[j + 1] > best.words) best = {i + 1 - run[j + 1], j + 1 - run[j + 1], run[j + 1]};
    }
  }
  return best;
}

}  // namespace quotecheck
