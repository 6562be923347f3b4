#include "checker/align/versions.h"

#include <algorithm>
#include <utility>

namespace quotecheck {
namespace {

// Sharing less than this of the lesser text is next to nothing.
constexpr float kLeastCoverage = 0.3f;
constexpr size_t kMaxCompared = 100;

// The scores of quotations held against each other, of which most were scored before. What is
// taken of them here does not depend on which is the first.
class Scores {
 public:
  Scores(const PairScorer* scorer, absl::Span<const ScoredPair> pairs)
      : scorer_(*scorer), pairs_(pairs) {}

  PairScore Of(QuoteIndex x, QuoteIndex y) const {
    const auto wanted = std::minmax(x, y);
    const auto found = std::lower_bound(
        pairs_.begin(), pairs_.end(), wanted, [](const ScoredPair& pair, const auto& ab) {
          return pair.a != ab.first ? pair.a < ab.first : pair.b < ab.second;
        });
    const bool is_known =
        found != pairs_.end() && found->a == wanted.first && found->b == wanted.second;
    return is_known ? found->score : scorer_.Score(x, y);
  }

 private:
  const PairScorer& scorer_;
  absl::Span<const ScoredPair> pairs_;
};

QuoteIndex ClosestTo(const Scores& scores, QuoteIndex quote, QuoteIndex reference,
                     absl::Span<const QuoteIndex> quotes) {
  const PairScore with_reference = scores.Of(quote, reference);
  if (with_reference.coverage >= kLeastCoverage) return reference;
  QuoteIndex closest = reference;
  double most = with_reference.log_odds;
  for (QuoteIndex other : quotes.subspan(0, std::min(kMaxCompared, quotes.size()))) {
    if (other == quote || other == reference) continue;
    const PairScore score = scores.Of(quote, other);
    if (score.log_odds <= most) continue;
    most = score.log_odds;
    closest = other;
  }
  return closest;
}

}  // namespace

std::vector<Version> FindVersions(const Batch& batch, const PairScorer& scorer,
                                  absl::Span<const ScoredPair> pairs,
                                  absl::Span<const QuoteIndex> quotes, QuoteIndex reference) {
  const Scores scores(&scorer, pairs);
  std::vector<Version> versions;
  for (QuoteIndex quote : quotes) {
    if (quote == reference || batch.quotes[quote.value()].passage) continue;
    if (!batch.in_primary.empty() && batch.in_primary[quote.value()].passage.has_value()) {
      versions.push_back({quote, *batch.in_primary[quote.value()].passage});
      continue;
    }
    versions.push_back({quote, ClosestTo(scores, quote, reference, quotes)});
  }
  return versions;
}

}  // namespace quotecheck
