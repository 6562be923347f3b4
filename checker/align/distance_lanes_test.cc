#include "checker/align/distance_lanes.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/align/distance.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Symbols = std::vector<Symbol>;

// Seeded, so that every run tests the same.
class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  unsigned Below(size_t limit) { return static_cast<unsigned>(engine_() % limit); }

 private:
  std::mt19937 engine_;
};

// The textbook's matrix (Wagner & Fischer 1974), its last row.
std::vector<size_t> LastRow(const Symbols& a, const Symbols& b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0]++;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({substituted, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row;
}

std::vector<SimdLevel> SupportedLevels() {
  std::vector<SimdLevel> levels;
  for (SimdLevel level : {SimdLevel::kPortable, SimdLevel::kAvx2, SimdLevel::kAvx512}) {
    if (IsSupported(level)) levels.push_back(level);
  }
  return levels;
}

// Where the symbols come from: few letters, bytes, and all of Unicode's code points.
constexpr size_t kAlphabets[] = {2, 5, 30, 256, 0x110000};

Symbols RandomSymbols(size_t length, size_t alphabet, Random* random) {
  Symbols symbols(length);
  for (Symbol& symbol : symbols) symbol = random->Below(alphabet);
  return symbols;
}

// About one in ten deleted, replaced or doubled.
Symbols Edited(const Symbols& symbols, size_t alphabet, Random* random) {
  Symbols edited;
  for (Symbol symbol : symbols) {
    const unsigned roll = random->Below(30);
    if (roll != 0) edited.push_back(roll == 1 ? random->Below(alphabet) : symbol);
    if (roll == 2) edited.push_back(symbol);
  }
  return edited;
}

Symbols Letters(absl::string_view text) { return Symbols(text.begin(), text.end()); }

std::vector<size_t> DistancesOf(const std::vector<Symbols>& patterns, const Symbols& text,
                                size_t cap, SimdLevel level) {
  const std::vector<absl::Span<const Symbol>> spans(patterns.begin(), patterns.end());
  const PatternLanes lanes(spans);
  std::vector<size_t> distances(lanes.size());
  lanes.Distances(text, cap, level, absl::MakeSpan(distances));
  return distances;
}

TEST(PatternLanesTest, Table) {
  const std::vector<Symbols> patterns = {Letters(""),         Letters("a"),
                                         Letters("kitten"),   Letters("sitting"),
                                         Letters("sittings"), Letters(std::string(64, 'x'))};
  for (SimdLevel level : SupportedLevels()) {
    EXPECT_EQ(DistancesOf(patterns, Letters("sitting"), 100, level),
              (std::vector<size_t>{7, 7, 3, 0, 1, 64}));
    EXPECT_EQ(DistancesOf(patterns, Letters("sitting"), 2, level),
              (std::vector<size_t>{3, 3, 3, 0, 1, 3}));
    EXPECT_EQ(DistancesOf(patterns, {}, 6, level), (std::vector<size_t>{0, 1, 6, 7, 7, 7}));
  }
}

TEST(PatternLanesTest, TheBestLevelIsSupported) {
  EXPECT_TRUE(IsSupported(SimdLevel::kPortable));
  EXPECT_TRUE(IsSupported(BestSimdLevel()));
}

TEST(PatternLanesTest, EveryLevelEqualsTheMatrix) {
  Random random(3);
  for (int round = 0; round < 300; ++round) {
    const size_t alphabet = kAlphabets[random.Below(std::size(kAlphabets))];
    const Symbols text = RandomSymbols(random.Below(120), alphabet, &random);
    const size_t longest = random.Below(2) == 0 ? kMaxNarrowSymbols : kMaxLaneSymbols;
    std::vector<Symbols> patterns(random.Below(LanesFor(longest) + 1));
    for (Symbols& pattern : patterns) {
      pattern = random.Below(2) == 0 ? Edited(text, alphabet, &random)
                                     : RandomSymbols(random.Below(longest + 1), alphabet, &random);
      if (pattern.size() > longest) pattern.resize(longest);
    }
    for (const size_t cap : {size_t{1000}, size_t{random.Below(40)}}) {
      std::vector<size_t> expected;
      for (const Symbols& pattern : patterns) {
        expected.push_back(std::min(LastRow(pattern, text).back(), cap + 1));
      }
      for (SimdLevel level : SupportedLevels()) {
        ASSERT_EQ(DistancesOf(patterns, text, cap, level), expected) << static_cast<int>(level);
      }
    }
  }
}

}  // namespace
}  // namespace quotecheck
