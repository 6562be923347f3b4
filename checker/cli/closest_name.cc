#include "checker/cli/closest_name.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "absl/strings/str_cat.h"

namespace quotecheck {
namespace {

size_t Distance(absl::string_view a, absl::string_view b) {
  std::vector<size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 1; i <= a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const bool same = a[i - 1] == b[j - 1];
      row[j] = std::min({row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
  }
  return row[b.size()];
}

}  // namespace

std::string ClosestName(absl::string_view name, absl::Span<const std::string> known) {
  std::string closest;
  size_t least = absl::string_view::npos;
  for (const std::string& candidate : known) {
    const size_t distance = Distance(name, candidate);
    if (distance < least && distance * 3 <= std::max(name.size(), candidate.size())) {
      least = distance;
      closest = candidate;
    }
  }
  return closest;
}

std::string Suggestion(absl::string_view name, absl::Span<const std::string> known) {
  const std::string closest = ClosestName(name, known);
  return closest.empty() ? "" : absl::StrCat(", did you mean '", closest, "'?");
}

}  // namespace quotecheck
