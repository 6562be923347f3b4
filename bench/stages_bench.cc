// Times the stages one by one and the whole, on one thread. Every benchmark checks its answer
// before it is timed.
//
//   bazel run -c opt //bench:stages_bench      (from the top; QUOTECHECK_CORPORA for real articles)

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "bench/bench_articles.h"
#include "benchmark/benchmark.h"
#include "checker/align/align_words.h"
#include "checker/judge/judge_batch.h"
#include "checker/judge/judge_pair.h"
#include "checker/judge/quote_context.h"
#include "checker/pipeline/align_quotes.h"
#include "checker/pipeline/judge_versions.h"
#include "checker/pipeline/rule_list.h"
#include "checker/scan/scan_article.h"

namespace quotecheck {
namespace {

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "wrong answer: %s\n", what);
  std::exit(1);
}

std::vector<ScannedArticle> ScanAll() {
  std::vector<ScannedArticle> scanned;
  for (const Article& article : BenchArticles()) scanned.push_back(ScanArticle(article));
  return scanned;
}

void BM_Scan(benchmark::State& state) {
  size_t quotes = 0;
  for (const ScannedArticle& article : ScanAll()) quotes += article.quotes.size();
  Require(quotes > BenchArticles().size(), "more than one quotation an article");
  for (auto _ : state) {
    for (const Article& article : BenchArticles()) benchmark::DoNotOptimize(ScanArticle(article));
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * BenchBytes()));
  state.counters["quotes"] = static_cast<double>(quotes);
}
BENCHMARK(BM_Scan)->Unit(benchmark::kMillisecond);

void BM_ResolveAndAlign(benchmark::State& state) {
  const std::vector<ScannedArticle> scanned = ScanAll();
  const Batch batch = AlignQuotes(scanned, {}, 1);
  Require(batch.utterance_of.size() == batch.quotes.size(), "every quotation is in an utterance");
  Require(!batch.matches.empty(), "some quotations match");
  for (auto _ : state) benchmark::DoNotOptimize(AlignQuotes(scanned, {}, 1));
  state.counters["quotes"] = static_cast<double>(batch.quotes.size());
  state.counters["matches"] = static_cast<double>(batch.matches.size());
}
BENCHMARK(BM_ResolveAndAlign)->Unit(benchmark::kMillisecond);

void BM_Judge(benchmark::State& state) {
  const Batch batch = AlignQuotes(ScanAll(), {}, 1);
  size_t versions = 0;
  for (const auto& of_utterance : JudgeVersions(batch, 1)) versions += of_utterance.size();
  Require(versions > 0, "some versions are judged");
  for (auto _ : state) {
    const std::vector<std::vector<JudgedVersion>> judged = JudgeVersions(batch, 1);
    benchmark::DoNotOptimize(JudgeBatch(batch, judged, RuleList().rules()));
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * versions));
}
BENCHMARK(BM_Judge)->Unit(benchmark::kMillisecond);

// The versions of a batch with what JudgePair() takes.
struct Pairs {
  Pairs() : batch(AlignQuotes(ScanAll(), {}, 1)) {
    for (const auto& of_utterance : JudgeVersions(batch, 1)) {
      for (const JudgedVersion& judged : of_utterance) versions.push_back(judged);
    }
    Require(!versions.empty(), "some versions are judged");
  }

  const Quote& QuoteOf(QuoteIndex index) const { return batch.quotes[index.value()]; }

  Batch batch;
  std::vector<JudgedVersion> versions;
};

const Pairs& AllPairs() {
  static const auto* const pairs = new Pairs;
  return *pairs;
}

// One pair judged, the words of which are aligned.
void BM_JudgePair(benchmark::State& state) {
  const Pairs& pairs = AllPairs();
  for (auto _ : state) {
    for (const JudgedVersion& judged : pairs.versions) {
      const Verdict verdict =
          JudgePair(judged.alignment, ContextOf(pairs.QuoteOf(judged.version.against)),
                    ContextOf(pairs.QuoteOf(judged.version.quote)));
      benchmark::DoNotOptimize(verdict.relation);
    }
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * pairs.versions.size()));
}
BENCHMARK(BM_JudgePair)->Unit(benchmark::kMillisecond);

// What aligning the words of such a pair takes.
void BM_AlignPair(benchmark::State& state) {
  const Pairs& pairs = AllPairs();
  for (auto _ : state) {
    WordAligner aligner;
    for (const JudgedVersion& judged : pairs.versions) {
      const WordAlignment alignment =
          aligner.Align(ComparedText(pairs.QuoteOf(judged.version.against)),
                        ComparedText(pairs.QuoteOf(judged.version.quote)));
      benchmark::DoNotOptimize(alignment.distance_words);
    }
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * pairs.versions.size()));
}
BENCHMARK(BM_AlignPair)->Unit(benchmark::kMillisecond);

void BM_Whole(benchmark::State& state) {
  for (auto _ : state) {
    const Batch batch = AlignQuotes(ScanAll(), {}, 1);
    const std::vector<std::vector<JudgedVersion>> judged = JudgeVersions(batch, 1);
    const std::vector<Finding> findings = JudgeBatch(batch, judged, RuleList().rules());
    Require(batch.articles.size() == BenchArticles().size(), "every article is in the batch");
    benchmark::DoNotOptimize(findings.data());
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * BenchBytes()));
  state.counters["articles"] = static_cast<double>(BenchArticles().size());
}
BENCHMARK(BM_Whole)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quotecheck

BENCHMARK_MAIN();
