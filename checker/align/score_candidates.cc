#include "checker/align/score_candidates.h"

#include <utility>

#include "checker/align/candidates.h"

namespace quotecheck {
namespace {

// Below these log-odds a pair plays no part.
constexpr double kLeastLogOdds = -4;

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
                                 const PublicationTimes& times) {
  Candidates candidates = FindPairs(batch, scorer, voices, times);
  ScoredCandidates scored;
  scored.cut = std::move(candidates.cut);
  for (const CandidatePair& candidate : candidates.pairs) {
    const QuoteIndex a(candidate.a);
    const QuoteIndex b(candidate.b);
    const PairScore score = scorer.Score(a, b);
    if (score.log_odds >= kLeastLogOdds) {
      scored.pairs.push_back({a, b, score, score.log_odds, /*retold=*/false});
    }
  }
  return scored;
}

}  // namespace quotecheck
