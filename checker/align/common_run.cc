#include "checker/align/common_run.h"

#include <algorithm>
#include <array>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"

namespace quotecheck {
namespace {

CommonRun FindInMatrix(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b) {
  CommonRun best;
  std::vector<uint32_t> runs(b.size() + 1);  // of the run that ends at each element of b
  for (size_t i = 0; i < a.size(); ++i) {
    for (size_t j = b.size(); j > 0; --j) {
      runs[j] = a[i] == b[j - 1] ? runs[j - 1] + 1 : 0;
      if (runs[j] > best.size) best = {i + 1 - runs[j], j - runs[j], runs[j]};
    }
  }
  return best;
}

// Extends matches of kLongRun elements, the first of each kind in b, and goes on behind them.
CommonRun FindBySamples(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b) {
  using Sample = std::array<uint32_t, kLongRun>;
  const auto sample = [](absl::Span<const uint32_t> words, size_t at) {
    Sample s;
    std::copy_n(words.begin() + static_cast<std::ptrdiff_t>(at), kLongRun, s.begin());
    return s;
  };
  absl::flat_hash_map<Sample, size_t> places;
  for (size_t j = 0; j + kLongRun <= b.size(); ++j) places.emplace(sample(b, j), j);
  CommonRun best;
  for (size_t i = 0; i + kLongRun <= a.size();) {
    const auto place = places.find(sample(a, i));
    size_t size = 0;
    if (place != places.end()) {
      const size_t j = place->second;
      while (i + size < a.size() && j + size < b.size() && a[i + size] == b[j + size]) ++size;
      if (size > best.size) best = {i, j, size};
    }
    i += std::max<size_t>(size, 1);
  }
  return best;
}

}  // namespace

CommonRun LongestCommonRun(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b) {
  if (a.empty() || b.empty()) return {};
  return a.size() <= kMaxRunCells / b.size() ? FindInMatrix(a, b) : FindBySamples(a, b);
}

std::optional<size_t> FindRun(absl::Span<const uint32_t> needle,
                              absl::Span<const uint32_t> haystack) {
  if (needle.size() > haystack.size()) return std::nullopt;
  if (needle.empty()) return 0;
  // For each prefix of the needle, the length of the longest one that is also its proper suffix.
  absl::InlinedVector<uint32_t, 64> border(needle.size());
  for (size_t i = 1, k = 0; i < needle.size(); ++i) {
    while (k > 0 && needle[i] != needle[k]) k = border[k - 1];
    if (needle[i] == needle[k]) ++k;
    border[i] = static_cast<uint32_t>(k);
  }
  for (size_t j = 0, k = 0; j < haystack.size(); ++j) {
    while (k > 0 && haystack[j] != needle[k]) k = border[k - 1];
    if (haystack[j] == needle[k]) ++k;
    if (k == needle.size()) return j + 1 - k;
  }
  return std::nullopt;
}

}  // namespace quotecheck
