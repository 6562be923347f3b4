// Times the steps of the scanner one by one and the whole, on one thread, in bytes of article text
// a second. Every benchmark checks its answer before it is timed.
//
//   bazel run -c opt //bench:scan_bench      (from the top; QUOTECHECK_CORPORA for real articles)

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench_articles.h"
#include "benchmark/benchmark.h"
#include "checker/learn/english_attribution.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/frames.h"
#include "checker/scan/learned_attribution.h"
#include "checker/scan/learned_tagger.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/scan_article.h"
#include "checker/scan/word_traits.h"
#include "re2/re2.h"

namespace quotecheck {
namespace {

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "wrong answer: %s\n", what);
  std::exit(1);
}

// An article's body after each step.
struct Steps {
  explicit Steps(const Article& article)
      : document(AnalyzeText(article.body.text)),
        traits(document),
        marks(PairMarks(document)),
        mentions(FindMentions(document, traits)),
        by_rules(FindAttributions(document, traits, marks, mentions)),
        frames(document, marks, mentions, traits),
        refined(RefineAttributions(document, traits, marks, mentions, by_rules,
                                   EnglishAttributionModel())) {}
  Steps(const Steps&) = delete;
  Steps& operator=(const Steps&) = delete;

  Document document;
  TraitTable traits;
  PairedMarks marks;
  std::vector<SourceMention> mentions;
  std::vector<Attribution> by_rules;
  Frames frames;
  std::vector<Attribution> refined;
};

const std::vector<std::unique_ptr<Steps>>& AllSteps() {
  static const auto* const all = [] {
    auto* steps = new std::vector<std::unique_ptr<Steps>>;
    size_t found = 0;
    for (const Article& article : BenchArticles()) {
      steps->push_back(std::make_unique<Steps>(article));
      found += steps->back()->refined.size();
    }
    Require(found > BenchArticles().size(), "more than one attribution an article");
    return steps;
  }();
  return *all;
}

// Times `step` over all articles.
template <typename Step>
void Time(benchmark::State& state, Step step) {
  const auto& all = AllSteps();
  for (auto _ : state) {
    for (const auto& steps : all) benchmark::DoNotOptimize(step(*steps));
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * BenchBytes()));
}

void BM_Split(benchmark::State& state) {
  Time(state, [](const Steps& s) { return AnalyzeText(s.document.text).tokens.size(); });
}
BENCHMARK(BM_Split)->Unit(benchmark::kMillisecond);

void BM_WordTraits(benchmark::State& state) {
  Time(state, [](const Steps& s) { return TraitTable(s.document).size(); });
}
BENCHMARK(BM_WordTraits)->Unit(benchmark::kMillisecond);

void BM_Marks(benchmark::State& state) {
  Time(state, [](const Steps& s) { return PairMarks(s.document).spans.size(); });
}
BENCHMARK(BM_Marks)->Unit(benchmark::kMillisecond);

void BM_Mentions(benchmark::State& state) {
  Time(state, [](const Steps& s) { return FindMentions(s.document, s.traits).size(); });
}
BENCHMARK(BM_Mentions)->Unit(benchmark::kMillisecond);

void BM_AttributionByRules(benchmark::State& state) {
  Time(state, [](const Steps& s) {
    return FindAttributions(s.document, s.traits, s.marks, s.mentions).size();
  });
}
BENCHMARK(BM_AttributionByRules)->Unit(benchmark::kMillisecond);

void BM_LearnedAttribution(benchmark::State& state) {
  Time(state, [](const Steps& s) {
    return RefineAttributions(s.document, s.traits, s.marks, s.mentions, s.by_rules,
                              EnglishAttributionModel())
        .size();
  });
}
BENCHMARK(BM_LearnedAttribution)->Unit(benchmark::kMillisecond);

// The parts of it: items as the taggers see them, with what is remembered of their words; the first
// tagger with that; the second one and the decision with both.
void BM_LearnedItems(benchmark::State& state) {
  Time(state, [](const Steps& s) {
    return LearnedTagger(s.frames, s.by_rules, EnglishAttributionModel()).items().size();
  });
}
BENCHMARK(BM_LearnedItems)->Unit(benchmark::kMillisecond);

void BM_LearnedRoles(benchmark::State& state) {
  Time(state, [](const Steps& s) {
    LearnedTagger tagger(s.frames, s.by_rules, EnglishAttributionModel());
    tagger.FindRoles();
    return tagger.roles().size();
  });
}
BENCHMARK(BM_LearnedRoles)->Unit(benchmark::kMillisecond);

void BM_LearnedRelations(benchmark::State& state) {
  Time(state, [](const Steps& s) {
    return LearnedTagger(s.frames, s.by_rules, EnglishAttributionModel()).Find().size();
  });
}
BENCHMARK(BM_LearnedRelations)->Unit(benchmark::kMillisecond);

void BM_Entities(benchmark::State& state) {
  Time(state, [](const Steps& s) {
    return ResolveEntities(s.document, s.marks, s.mentions).entities.size();
  });
}
BENCHMARK(BM_Entities)->Unit(benchmark::kMillisecond);

// The articles by how much of them stands in marks: a third each.
enum Kind { kFewQuotations, kSomeQuotations, kManyQuotations, kAllArticles };

double ShareInMarks(const Steps& steps) {
  size_t bytes = 0;
  for (const auto& mark : steps.marks.spans) bytes += mark.outer.size();
  return static_cast<double>(bytes) / static_cast<double>(steps.document.text.size() + 1);
}

const std::vector<const Article*>& ArticlesOf(int64_t kind) {
  static const auto* const kinds = [] {
    std::vector<std::pair<double, const Article*>> by_share;
    for (size_t i = 0; i < BenchArticles().size(); ++i) {
      by_share.emplace_back(ShareInMarks(*AllSteps()[i]), &BenchArticles()[i]);
    }
    std::sort(by_share.begin(), by_share.end());
    auto* articles = new std::vector<std::vector<const Article*>>(kAllArticles + 1);
    for (size_t i = 0; i < by_share.size(); ++i) {
      (*articles)[3 * i / by_share.size()].push_back(by_share[i].second);
      (*articles)[kAllArticles].push_back(by_share[i].second);
    }
    return articles;
  }();
  return (*kinds)[static_cast<size_t>(kind)];
}

// Times `work` over the articles of the kind that the benchmark asks for.
template <typename Work>
void TimeKind(benchmark::State& state, Work work) {
  static constexpr const char* kLabels[] = {"few quotations", "some", "many quotations", "all"};
  const std::vector<const Article*>& articles = ArticlesOf(state.range(0));
  size_t bytes = 0;
  for (const Article* article : articles) bytes += article->body.text.size();
  for (auto _ : state) {
    for (const Article* article : articles) benchmark::DoNotOptimize(work(*article));
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * bytes));
  state.SetLabel(kLabels[state.range(0)]);
}

void BM_ScanArticle(benchmark::State& state) {
  TimeKind(state, [](const Article& article) { return ScanArticle(article); });
}
BENCHMARK(BM_ScanArticle)->DenseRange(kFewQuotations, kAllArticles)->Unit(benchmark::kMillisecond);

// What finding nothing but stretches between marks costs: the anchor for the figures above.
void BM_SpansByRe2(benchmark::State& state) {
  const RE2 marked(R"re((“[^”]*”|"[^"]*"))re");
  Require(marked.ok(), "the expression is one");
  const auto count = [&](const Article& article) {
    re2::StringPiece rest(article.body.text);
    re2::StringPiece span;
    size_t spans = 0;
    while (RE2::FindAndConsume(&rest, marked, &span)) ++spans;
    return spans;
  };
  size_t found = 0;
  for (const Article& article : BenchArticles()) found += count(article);
  Require(found > BenchArticles().size(), "more than one span an article");
  TimeKind(state, count);
}
BENCHMARK(BM_SpansByRe2)->DenseRange(kFewQuotations, kAllArticles)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quotecheck

BENCHMARK_MAIN();
