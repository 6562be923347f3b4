#include "tests/fuzz/distance_invariants.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/align/distance.h"
#include "checker/align/distance_lanes.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

using Symbols = std::vector<Symbol>;

// So much of a line is compared: the matrix is slow.
constexpr size_t kMaxSymbols = 300;

Symbols AsBytes(absl::string_view text) {
  Symbols symbols;
  for (char c : text.substr(0, kMaxSymbols)) symbols.push_back(static_cast<unsigned char>(c));
  return symbols;
}

Symbols AsCodePoints(absl::string_view text) {
  Symbols symbols;
  for (size_t at = 0; at < text.size() && symbols.size() < kMaxSymbols;) {
    const CodePoint point = DecodeUtf8(text, at);
    symbols.push_back(point.value);
    at += point.length;
  }
  return symbols;
}

// The last row of the textbook's matrix (Wagner & Fischer 1974).
std::vector<size_t> LastRow(const Symbols& a, const Symbols& b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (Symbol x : a) {
    size_t diagonal = row[0]++;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t substituted = diagonal + (x == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({substituted, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row;
}

std::string BrokenAtLevel(const std::vector<Symbols>& patterns, const Symbols& text, size_t cap,
                          SimdLevel level) {
  std::vector<absl::Span<const Symbol>> spans;
  for (const Symbols& pattern : patterns) {
    spans.push_back(absl::MakeConstSpan(pattern).subspan(0, kMaxLaneSymbols));
  }
  std::vector<size_t> distances(spans.size());
  PatternLanes(spans).Distances(text, cap, level, absl::MakeSpan(distances));
  for (size_t i = 0; i < spans.size(); ++i) {
    const Symbols pattern(spans[i].begin(), spans[i].end());
    const size_t expected = std::min(LastRow(pattern, text).back(), cap + 1);
    if (distances[i] != expected)
      return absl::StrCat("level ", static_cast<int>(level), ", pattern ", i);
  }
  return "";
}

std::string Broken(const std::vector<Symbols>& patterns, const Symbols& text, size_t cap) {
  for (const Symbols& pattern : patterns) {
    const size_t expected = std::min(LastRow(pattern, text).back(), cap + 1);
    if (WordDistance(pattern, text, cap) != expected) return "WordDistance";
  }
  for (SimdLevel level : {SimdLevel::kPortable, SimdLevel::kAvx2, SimdLevel::kAvx512}) {
    if (!IsSupported(level)) continue;
    std::string broken = BrokenAtLevel(patterns, text, cap, level);
    if (!broken.empty()) return broken;
  }
  return "";
}

}  // namespace

std::string BrokenDistanceInvariant(const std::string& bytes) {
  if (bytes.empty()) return "";
  const size_t cap = static_cast<unsigned char>(bytes[0]);
  std::vector<absl::string_view> lines = absl::StrSplit(absl::string_view(bytes).substr(1), '\n');
  if (lines.size() > kLanes) lines.resize(kLanes);
  for (const auto read : {AsBytes, AsCodePoints}) {
    std::vector<Symbols> texts;
    for (absl::string_view line : lines) texts.push_back(read(line));
    std::string broken = Broken(texts, texts.back(), cap);
    if (!broken.empty()) return broken;
  }
  return "";
}

}  // namespace quotecheck
