// Times the aligner on quotations with known answers, on one thread. Every benchmark checks what
// the aligner recovers of them before it is timed.
//
//   bazel run -c opt //bench/align:align_bench                          (from the top)
//   bazel run -c opt //bench/align:align_bench -- --benchmark_filter=Align/1000000

#include <cstdio>
#include <cstdlib>

#include "bench/align/synthetic_quotes.h"
#include "benchmark/benchmark.h"
#include "checker/align/align_batch.h"

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

void Run(const SyntheticOptions& options, benchmark::State& state) {
  SyntheticBatch synthetic = MakeSyntheticBatch(options);
  AlignBatch({/*jobs=*/1}, &synthetic.batch);
  const Recovery recovery = MeasureRecovery(synthetic);
  Require(recovery.linked >= kLeastLinked, "quotations of one act are linked");
  Require(recovery.apart >= kLeastApart, "quotations of different acts are apart");
  for (auto _ : state) AlignBatch({/*jobs=*/1}, &synthetic.batch);
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * options.quotes));
  state.counters["linked"] = recovery.linked;
  state.counters["apart"] = recovery.apart;
  state.counters["matches"] = static_cast<double>(synthetic.batch.matches.size());
}

void BM_Align(benchmark::State& state) {
  SyntheticOptions options;
  options.quotes = static_cast<size_t>(state.range(0));
  Run(options, state);
}
BENCHMARK(BM_Align)->RangeMultiplier(10)->Range(1000, 1000000)->Unit(benchmark::kMillisecond);

// One quotation printed ten thousand times among a hundred thousand.
void BM_AlignViral(benchmark::State& state) {
  SyntheticOptions options;
  options.quotes = 100000;
  options.viral_copies = static_cast<size_t>(state.range(0));
  Run(options, state);
}
BENCHMARK(BM_AlignViral)->Arg(0)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quotecheck

BENCHMARK_MAIN();
