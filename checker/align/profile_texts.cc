#include "checker/align/profile_texts.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many texts are read by one thread at a time, and so many such runs a thread before what is new
// in them is learned.
constexpr size_t kRunTexts = 256;
constexpr size_t kWindowRuns = 8;

// Texts in a row, as far as they could be read.
struct ReadRun {
  std::vector<std::optional<ProfileLists>> texts;
  std::vector<uint32_t> numbers;  // of them all
};

void Read(size_t begin, size_t end, const TextOf& text_of, const QuoteProfiler& profiler,
          ReadRun* run) {
  run->texts.clear();
  run->numbers.clear();
  std::string room;
  PlainWords plain;
  for (size_t i = begin; i < end; ++i) {
    run->texts.push_back(profiler.ReadKnown(text_of(i, &room), &plain, &run->numbers));
  }
}

}  // namespace

void ProfileTexts(size_t texts, size_t jobs, const TextOf& text_of, QuoteProfiler* profiler,
                  const TakeProfile& take) {
  std::string room;
  if (jobs <= 1) {
    for (size_t i = 0; i < texts; ++i) {
      take(i, profiler->MakeWithoutSurroundings(text_of(i, &room)));
    }
    return;
  }
  std::vector<ReadRun> runs(kWindowRuns * jobs);
  const size_t window = kRunTexts * runs.size();
  for (size_t begin = 0; begin < texts; begin += window) {
    const size_t end = std::min(texts, begin + window);
    ParallelFor(jobs, (end - begin + kRunTexts - 1) / kRunTexts, [&](size_t run) {
      const size_t first = begin + run * kRunTexts;
      Read(first, std::min(end, first + kRunTexts), text_of, *profiler, &runs[run]);
    });
    absl::Span<const uint32_t> numbers;
    for (size_t i = begin; i < end; ++i) {
      const ReadRun& run = runs[(i - begin) / kRunTexts];
      const size_t at = (i - begin) % kRunTexts;
      if (at == 0) numbers = run.numbers;
      const std::optional<ProfileLists>& lists = run.texts[at];
      if (!lists.has_value()) {
        take(i, profiler->MakeWithoutSurroundings(text_of(i, &room)));
        continue;
      }
      const size_t size = 4 * lists->words;
      take(i, profiler->Keep(*lists, numbers.subspan(0, size)));
      numbers.remove_prefix(size);
    }
  }
}

}  // namespace quotecheck
