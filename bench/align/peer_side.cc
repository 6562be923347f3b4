// This program's side of bench/peers/compare_distances, which calls it:
//
//   peer_side strings LEAST      prints seeded strings of LEAST to 64 letters, one a line
//   peer_side quotes             prints 10,000 synthetic quotations, one a line
//   peer_side distances LEVEL CAP < strings    holds the first half against the second half
//   peer_side align              aligns those quotations
//   peer_side within SHARE       finds the pairs of them whose distance is SHARE of the longer one
//
// The last three print {"seconds":…,"answer":…}: the processor time, and the sum of all distances,
// the share of the quotations of one act that are linked, or the number of pairs.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "bench/align/synthetic_quotes.h"
#include "checker/align/align_batch.h"
#include "checker/align/candidates.h"
#include "checker/align/distance.h"
#include "checker/align/distance_lanes.h"
#include "checker/align/pair_scorer.h"
#include "checker/align/publication_times.h"
#include "checker/align/voices.h"

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

// The pairs of texts whose distance in bytes is at most a share of the longer one's.
class PairsWithin {
 public:
  // Keeps the batch, which must outlive it. Linear.
  PairsWithin(const Batch* batch, double share)
      : batch_(*batch),
        share_(share),
        times_(batch->articles),
        voices_(batch),
        scorer_(batch, &voices_, &times_) {
    for (const Quote& quote : batch->quotes) {
      const std::string text = ComparedText(quote);
      texts_.emplace_back(text.begin(), text.end());
    }
  }

  // The candidates of the aligner that are; a pair once.
  std::vector<CandidatePair> Find() const {
    std::vector<CandidateInput> inputs(texts_.size());
    for (size_t i = 0; i < inputs.size(); ++i) {
      const Quote& quote = batch_.quotes[i];
      inputs[i].profile = &scorer_.profile(QuoteIndex(i));
      inputs[i].article = quote.article;
      inputs[i].day = times_.DayOf(quote.article);
      inputs[i].voice = voices_.Of(QuoteIndex(i));
      inputs[i].in_marks = !quote.quoted.empty();
      inputs[i].text = static_cast<uint32_t>(scorer_.FirstOfText(QuoteIndex(i)).value());
    }
    std::vector<CandidatePair> found;
    FindCandidates(inputs, /*jobs=*/1, [&](std::vector<CandidatePair>* pairs) {
      std::copy_if(pairs->begin(), pairs->end(), std::back_inserter(found),
                   [this](CandidatePair pair) { return IsWithin(pair); });
      pairs->clear();
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

 private:
  static size_t CapOf(size_t a, size_t b, double share) {
    return static_cast<size_t>(share * static_cast<double>(std::max(a, b)) + 1e-9);
  }

  // Whether the distance of two sequences is at most a share of the longer one's length.
  static bool AreWithin(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b, double share) {
    const size_t cap = CapOf(a.size(), b.size(), share);
    return WordDistance(a, b, cap) <= cap;
  }

  // The lengths and the words say of most candidates that the letters are not.
  bool IsWithin(CandidatePair pair) const {
    const size_t lengths[] = {texts_[pair.a].size(), texts_[pair.b].size()};
    const size_t shorter = std::min(lengths[0], lengths[1]);
    const size_t longer = std::max(lengths[0], lengths[1]);
    if (longer - shorter > CapOf(shorter, longer, share_)) return false;
    const auto forms = [this](uint32_t quote) {
      return scorer_.profile(QuoteIndex(quote)).forms();
    };
    const double most_words = std::min(kWordsToLetters * share_, 1.0);
    return AreWithin(forms(pair.a), forms(pair.b), most_words) &&
           AreWithin(texts_[pair.a], texts_[pair.b], share_);
  }

  // Of a text of which so many letters differ twice as many words may: another word has some
  // letters of the one that it replaces.
  static constexpr double kWordsToLetters = 2;

  const Batch& batch_;
  const double share_;
  const PublicationTimes times_;
  const Voices voices_;
  const PairScorer scorer_;
  std::vector<Symbols> texts_;
};

void MeasureWithin(double share) {
  const SyntheticBatch quotes = Quotes();
  const double start = ProcessorSeconds();
  const std::vector<CandidatePair> pairs = PairsWithin(&quotes.batch, share).Find();
  PrintResult(ProcessorSeconds() - start, static_cast<double>(pairs.size()));
}

int Main(absl::Span<char*> arguments) {
  const absl::string_view mode = arguments.size() > 1 ? arguments[1] : "";
  if (mode == "strings" && arguments.size() == 3) {
    PrintStrings(std::min(std::strtoul(arguments[2], nullptr, 10), kMaxLaneSymbols));
  } else if (mode == "quotes") {
    PrintQuotes();
  } else if (mode == "align") {
    MeasureAlign();
  } else if (mode == "within" && arguments.size() == 3) {
    MeasureWithin(std::strtod(arguments[2], nullptr));
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
