#include "checker/align/match_records.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <tuple>

#include "checker/align/common_run.h"
#include "checker/align/text_aligner.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many matches are measured by one thread at a time, with one aligner, which remembers the words
// it met; it starts anew where it remembers too many pairs of them.
constexpr size_t kRunMatches = 4096;
constexpr size_t kMaxPairs = 1000000;

bool InOneUtterance(const Batch& batch, QuoteIndex a, QuoteIndex b) {
  return batch.utterance_of[a.value()] == batch.utterance_of[b.value()];
}

bool IsBefore(const Match& x, const Match& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); }

Match MakeMatch(QuoteIndex a, QuoteIndex b, double probability, bool retold) {
  Match match;
  std::tie(match.a, match.b) = std::minmax(a, b);
  match.probability = probability;
  match.retold = retold;
  return match;
}

// Fills in what the aligner measures.
void Measure(const PairScorer& scorer, TextAligner* aligner, Match* match) {
  const WordSequence a = SequenceOf(scorer.profile(match->a));
  const WordSequence b = SequenceOf(scorer.profile(match->b));
  match->coverage = ContentCoverage(a, b, aligner->vocabulary());
  const WordSequence& shorter = a.ids.size() < b.ids.size() ? a : b;
  const WordSequence& longer = a.ids.size() < b.ids.size() ? b : a;
  if (FindRun(shorter.ids, longer.ids).has_value()) return;
  match->distance_words = OverlapDistance(a, b, aligner->Align(a, b));
}

}  // namespace

std::vector<Match> MakeMatches(const Batch& batch, const PairScorer& scorer,
                               absl::Span<const ScoredPair> pairs, size_t jobs) {
  std::vector<Match> matches;
  for (const ScoredPair& pair : pairs) {
    if (pair.probability() < kMatchProbability || !InOneUtterance(batch, pair.a, pair.b)) continue;
    matches.push_back(MakeMatch(pair.a, pair.b, pair.probability(), pair.retold));
  }
  const size_t scored = matches.size();
  for (const Utterance& utterance : batch.utterances) {
    for (const Version& version : utterance.versions) {
      const Match match = MakeMatch(version.quote, version.against, 0, false);
      const auto end = matches.begin() + static_cast<std::ptrdiff_t>(scored);
      const auto known = std::lower_bound(matches.begin(), end, match, IsBefore);
      if (known != end && known->a == match.a && known->b == match.b) continue;
      const PairScore score = scorer.Score(match.a, match.b);
      matches.push_back(MakeMatch(match.a, match.b, ProbabilityOf(score.log_odds), false));
    }
  }
  std::sort(matches.begin(), matches.end(), IsBefore);
  const size_t threads = std::max<size_t>(jobs, 1);
  std::atomic<size_t> next = 0;
  ParallelFor(threads, threads, [&](size_t) {
    std::optional<TextAligner> aligner;
    for (size_t begin; (begin = next.fetch_add(kRunMatches)) < matches.size();) {
      if (!aligner.has_value() || aligner->known_pairs() > kMaxPairs) {
        aligner.emplace(&scorer.vocabulary());
      }
      const size_t end = std::min(matches.size(), begin + kRunMatches);
      for (size_t i = begin; i < end; ++i) Measure(scorer, &*aligner, &matches[i]);
    }
  });
  return matches;
}

}  // namespace quotecheck
