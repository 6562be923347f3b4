#include "checker/align/score_candidates.h"

#include <algorithm>
#include <utility>

#include "checker/align/candidates.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// Below these log-odds a pair plays no part.
constexpr double kLeastLogOdds = -4;
// So many pairs are scored by one thread at a time.
constexpr size_t kRunPairs = 4096;

Candidates FindPairs(const Batch& batch, const PairScorer& scorer, const Voices& voices,
                     const PublicationTimes& times) {
  std::vector<CandidateInput> inputs;
  inputs.reserve(batch.quotes.size());
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    const Quote& quote = batch.quotes[i];
    inputs.push_back({&scorer.profile(QuoteIndex(i)), quote.article.value(),
                      times.DayOf(quote.article), voices.Of(QuoteIndex(i)), !quote.quoted.empty()});
  }
  return FindCandidates(inputs);
}

}  // namespace

ScoredCandidates ScoreCandidates(const Batch& batch, const PairScorer& scorer, const Voices& voices,
                                 const PublicationTimes& times, size_t jobs) {
  Candidates candidates = FindPairs(batch, scorer, voices, times);
  const std::vector<CandidatePair>& pairs = candidates.pairs;
  std::vector<std::vector<ScoredPair>> runs((pairs.size() + kRunPairs - 1) / kRunPairs);
  ParallelFor(jobs, runs.size(), [&](size_t run) {
    const size_t end = std::min(pairs.size(), (run + 1) * kRunPairs);
    for (size_t i = run * kRunPairs; i < end; ++i) {
      const QuoteIndex a(pairs[i].a);
      const QuoteIndex b(pairs[i].b);
      const PairScore score = scorer.Score(a, b, kLeastLogOdds);
      if (score.log_odds < kLeastLogOdds) continue;
      runs[run].push_back({a, b, score, score.log_odds, /*retold=*/false});
    }
  });
  ScoredCandidates scored;
  scored.cut = std::move(candidates.cut);
  for (const std::vector<ScoredPair>& run : runs) {
    scored.pairs.insert(scored.pairs.end(), run.begin(), run.end());
  }
  return scored;
}

}  // namespace quotecheck
