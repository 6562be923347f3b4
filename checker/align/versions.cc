#include "checker/align/versions.h"

#include <algorithm>

namespace quotecheck {
namespace {

// Sharing less than this of the lesser text is next to nothing.
constexpr float kLeastCoverage = 0.3f;
constexpr size_t kMaxCompared = 100;

QuoteIndex ClosestTo(const PairScorer& scorer, QuoteIndex quote, QuoteIndex reference,
                     absl::Span<const QuoteIndex> quotes) {
  const PairScore with_reference = scorer.Score(quote, reference);
  if (with_reference.coverage >= kLeastCoverage) return reference;
  QuoteIndex closest = reference;
  double most = with_reference.log_odds;
  for (QuoteIndex other : quotes.subspan(0, std::min(kMaxCompared, quotes.size()))) {
    if (other == quote || other == reference) continue;
    const PairScore score = scorer.Score(quote, other);
    if (score.log_odds <= most) continue;
    most = score.log_odds;
    closest = other;
  }
  return closest;
}

}  // namespace

std::vector<Version> FindVersions(const Batch& batch, const PairScorer& scorer,
                                  absl::Span<const QuoteIndex> quotes, QuoteIndex reference) {
  std::vector<Version> versions;
  for (QuoteIndex quote : quotes) {
    if (quote == reference || batch.quotes[quote.value()].passage) continue;
    if (!batch.in_primary.empty() && batch.in_primary[quote.value()].passage.has_value()) {
      versions.push_back({quote, *batch.in_primary[quote.value()].passage});
      continue;
    }
    versions.push_back({quote, ClosestTo(scorer, quote, reference, quotes)});
  }
  return versions;
}

}  // namespace quotecheck
