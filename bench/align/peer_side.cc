// This program's side of bench/peers/compare_distances, which calls it:
//
//   peer_side strings LEAST      prints seeded strings of LEAST to 64 letters, one a line
//   peer_side quotes             prints 10,000 synthetic quotations, one a line
//   peer_side distances LEVEL CAP < strings    holds the first half against the second half
//   peer_side align              aligns those quotations
//
// The last two print {"seconds":…,"answer":…}: the processor time, the sum of all distances or the
// share of the quotations of one act that are linked.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "bench/align/synthetic_quotes.h"
#include "checker/align/align_batch.h"
#include "checker/align/distance_lanes.h"

namespace quotecheck {
namespace {

using Symbols = std::vector<Symbol>;

constexpr size_t kStrings = 4096;
constexpr size_t kQuotes = 10000;

double ProcessorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void PrintStrings(size_t least) {
  std::mt19937 random(1);
  for (size_t i = 0; i < kStrings; ++i) {
    std::string text(least + random() % (kMaxLaneSymbols + 1 - least), ' ');
    for (char& c : text) c = static_cast<char>('a' + random() % 20);
    std::puts(text.c_str());
  }
}

SyntheticBatch Quotes() {
  SyntheticOptions options;
  options.quotes = kQuotes;
  return MakeSyntheticBatch(options);
}

void PrintQuotes() {
  for (const Quote& quote : Quotes().batch.quotes) std::puts(ComparedText(quote).c_str());
}

void PrintResult(double seconds, double answer) {
  std::printf("{\"seconds\": %.9f, \"answer\": %.6f}\n", seconds, answer);
}

// Reading the strings is not timed; sorting them by length and making patterns of them is.
void MeasureDistances(SimdLevel level, size_t cap) {
  std::vector<Symbols> strings;
  for (std::string line; std::getline(std::cin, line);) {
    strings.emplace_back(line.begin(), line.end());
  }
  const size_t half = strings.size() / 2;
  const double start = ProcessorSeconds();
  size_t sum = 0;
  const auto middle = strings.begin() + static_cast<std::ptrdiff_t>(half);
  std::sort(strings.begin(), middle,
            [](const Symbols& x, const Symbols& y) { return x.size() > y.size(); });
  std::vector<size_t> distances(LanesFor(0));
  for (auto begin = strings.begin(); begin != middle;) {
    const auto count = std::min<std::ptrdiff_t>(
        middle - begin, static_cast<std::ptrdiff_t>(LanesFor(begin->size())));
    const std::vector<absl::Span<const Symbol>> patterns(begin, begin + count);
    const PatternLanes lanes(patterns);
    begin += count;
    for (size_t j = half; j < strings.size(); ++j) {
      lanes.Distances(strings[j], cap, level, absl::MakeSpan(distances));
      for (size_t i = 0; i < lanes.size(); ++i) sum += distances[i];
    }
  }
  PrintResult(ProcessorSeconds() - start, static_cast<double>(sum));
}

void MeasureAlign() {
  SyntheticBatch quotes = Quotes();
  const double start = ProcessorSeconds();
  AlignBatch({/*jobs=*/1}, &quotes.batch);
  const double seconds = ProcessorSeconds() - start;
  PrintResult(seconds, MeasureRecovery(quotes).linked);
}

int Main(absl::Span<char*> arguments) {
  const absl::string_view mode = arguments.size() > 1 ? arguments[1] : "";
  if (mode == "strings" && arguments.size() == 3) {
    PrintStrings(std::min(std::strtoul(arguments[2], nullptr, 10), kMaxLaneSymbols));
  } else if (mode == "quotes") {
    PrintQuotes();
  } else if (mode == "align") {
    MeasureAlign();
  } else if (mode == "distances" && arguments.size() == 4) {
    const absl::string_view name = arguments[2];
    const SimdLevel level = name == "avx512" ? SimdLevel::kAvx512
                            : name == "avx2" ? SimdLevel::kAvx2
                                             : SimdLevel::kPortable;
    if (!IsSupported(level)) return 3;
    MeasureDistances(level, std::strtoul(arguments[3], nullptr, 10));
  } else {
    std::fputs("see bench/align/peer_side.cc\n", stderr);
    return 2;
  }
  return 0;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) {
  return quotecheck::Main(absl::MakeSpan(argv, static_cast<size_t>(argc)));
}
