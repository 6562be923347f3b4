// Times the aligner on quotations with known answers, on one thread. Every benchmark checks what
// the aligner recovers of them before it is timed.
//
//   bazel run --config=opt //bench/align:align_bench                          (from the top)
//   bazel run --config=opt //bench/align:align_bench -- --benchmark_filter=Align/1000000

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "bench/align/synthetic_quotes.h"
#include "benchmark/benchmark.h"
#include "checker/align/align_batch.h"

// The allocator's that the program is linked with, where it has one of its own.
extern "C" void MallocExtension_ReleaseFreeMemory() __attribute__((weak));

namespace quotecheck {
namespace {

// What must be recovered for a time to count.
constexpr double kLeastLinked = 0.97;
constexpr double kLeastApart = 0.99;

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "wrong answer: %s\n", what);
  std::exit(1);
}

// Gives the system what is not in use.
void ReleaseMemory() {
  malloc_trim(0);
  if (MallocExtension_ReleaseFreeMemory != nullptr) MallocExtension_ReleaseFreeMemory();
}

// Without what making it left behind.
SyntheticBatch MakeBatch(const SyntheticOptions& options) {
  SyntheticBatch synthetic = MakeSyntheticBatch(options);
  ReleaseMemory();
  return synthetic;
}

// The most memory that the program has taken, the records among it: of a benchmark that is the only
// one of the run.
double PeakMegabytes() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1000;
}

// What the program takes now.
double MegabytesNow() {
  long all = 0;
  long resident = 0;
  if (std::FILE* file = std::fopen("/proc/self/statm", "r"); file != nullptr) {
    if (std::fscanf(file, "%ld %ld", &all, &resident) != 2) resident = 0;
    std::fclose(file);
  }
  return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void Run(const SyntheticOptions& options, benchmark::State& state) {
  SyntheticBatch synthetic = MakeBatch(options);
  const double records = MegabytesNow();
  AlignBatch({/*jobs=*/1}, &synthetic.batch);
  const double peak = PeakMegabytes();
  ReleaseMemory();
  const Recovery recovery = MeasureRecovery(synthetic);
  Require(recovery.linked >= kLeastLinked, "quotations of one act are linked");
  Require(recovery.apart >= kLeastApart, "quotations of different acts are apart");
  for (auto _ : state) AlignBatch({/*jobs=*/1}, &synthetic.batch);
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * options.quotes));
  state.counters["linked"] = recovery.linked;
  state.counters["linked_long"] = recovery.linked_long;
  state.counters["apart"] = recovery.apart;
  state.counters["MB"] = peak;
  state.counters["MB_records"] = records;
  state.counters["matches"] = static_cast<double>(synthetic.batch.matches.size());
}

void BM_Align(benchmark::State& state) {
  SyntheticOptions options;
  options.quotes = static_cast<size_t>(state.range(0));
  Run(options, state);
}
BENCHMARK(BM_Align)->RangeMultiplier(10)->Range(1000, 1000000)->Unit(benchmark::kMillisecond);

// On so many threads: real time.
void BM_AlignThreads(benchmark::State& state) {
  SyntheticOptions options;
  options.quotes = 100000;
  SyntheticBatch synthetic = MakeBatch(options);
  for (auto _ : state) AlignBatch({static_cast<size_t>(state.range(0))}, &synthetic.batch);
}
BENCHMARK(BM_AlignThreads)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

// One quotation printed ten thousand times among a hundred thousand.
void BM_AlignViral(benchmark::State& state) {
  SyntheticOptions options;
  options.quotes = 100000;
  options.viral_copies = static_cast<size_t>(state.range(0));
  Run(options, state);
}
BENCHMARK(BM_AlignViral)->Arg(0)->Arg(10000)->Unit(benchmark::kMillisecond);

// What a hostile hand might send: `quotes` quotations of one speaker that all read as `text` says
// of their number. Gives them aligned.
template <typename TextOf>
Batch RunHostile(size_t quotes, TextOf text, benchmark::State& state) {
  SyntheticOptions options;
  options.quotes = quotes;
  Batch batch = MakeBatch(options).batch;
  for (size_t i = 0; i < quotes; ++i) {
    batch.quotes[i].content[0].text = text(i);
    batch.quotes[i].quoted = batch.quotes[i].content;
    batch.quotes[i].speaker = SpeakerIndex(0);
  }
  for (auto _ : state) AlignBatch({/*jobs=*/1}, &batch);
  Require(batch.utterance_of.size() == quotes, "every quotation has its utterance");
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * quotes));
  state.counters["MB"] = PeakMegabytes();
  state.counters["utterances"] = static_cast<double>(batch.utterances.size());
  return batch;
}

void BM_AlignIdentical(benchmark::State& state) {
  const Batch batch = RunHostile(
      static_cast<size_t>(state.range(0)),
      [](size_t) { return "We will keep the harbour open through the winter"; }, state);
  Require(batch.utterances.size() == 1, "copies are one utterance");
}
BENCHMARK(BM_AlignIdentical)
    ->RangeMultiplier(10)
    ->Range(10000, 1000000)
    ->Unit(benchmark::kMillisecond);

// Copies that all differ in their last word, so that none stands for another.
void BM_AlignVariants(benchmark::State& state) {
  RunHostile(
      static_cast<size_t>(state.range(0)),
      [](size_t i) {
        return "We will keep the harbour open through the winter of word" + std::to_string(i);
      },
      state);
}
BENCHMARK(BM_AlignVariants)
    ->RangeMultiplier(10)
    ->Range(10000, 1000000)
    ->Unit(benchmark::kMillisecond);

void BM_AlignOneWord(benchmark::State& state) {
  RunHostile(
      static_cast<size_t>(state.range(0)), [](size_t i) { return i % 2 == 0 ? "Harbour" : "No"; },
      state);
}
BENCHMARK(BM_AlignOneWord)
    ->RangeMultiplier(10)
    ->Range(10000, 1000000)
    ->Unit(benchmark::kMillisecond);

// Combining acute accents, and nothing for them to stand on.
void BM_AlignCombiningMarks(benchmark::State& state) {
  RunHostile(
      static_cast<size_t>(state.range(0)),
      [](size_t i) {
        std::string marks;
        for (size_t k = 0; k < 20 + i % 40; ++k) marks += "\xCC\x81";
        return marks;
      },
      state);
}
BENCHMARK(BM_AlignCombiningMarks)
    ->RangeMultiplier(10)
    ->Range(10000, 1000000)
    ->Unit(benchmark::kMillisecond);

// Two copies of one quotation of so many bytes.
void BM_AlignLong(benchmark::State& state) {
  std::string text;
  for (size_t i = 0; text.size() < static_cast<size_t>(state.range(0)); ++i) {
    text += "word" + std::to_string(i * 7919 % 50021) + " ";
  }
  const Batch batch = RunHostile(
      2, [&text](size_t) { return text; }, state);
  Require(batch.utterances.size() == 1, "two copies are one utterance");
}
BENCHMARK(BM_AlignLong)->Arg(100000)->Arg(1000000)->Arg(10000000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quotecheck

BENCHMARK_MAIN();
