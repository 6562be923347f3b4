#include "checker/align/located_pairs.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace quotecheck {
namespace {

// Log-odds of a quotation of which the passage has half, and for the rest.
constexpr double kLogOddsOfHalf = 1.5;
constexpr double kLogOddsOfRest = 9;

bool ShareSpeech(const Quote& a, const Quote& b) {
  if (a.article != b.article) return false;
  return std::any_of(a.content.begin(), a.content.end(), [&](const QuotePart& x) {
    return std::any_of(b.content.begin(), b.content.end(),
                       [&](const QuotePart& y) { return x.span.Overlaps(y.span); });
  });
}

// Does the speech tell that the two are not one utterance?
bool AreToldApart(const Batch& batch, const ScoredPair& pair) {
  const Quote& a = batch.quotes[pair.a.value()];
  const Quote& b = batch.quotes[pair.b.value()];
  if (a.passage && b.passage) return !ShareSpeech(a, b);
  // Reported speech is not looked up.
  if (a.quoted.empty() || b.quoted.empty()) return false;
  const auto passage_of = [&](QuoteIndex quote) {
    return batch.quotes[quote.value()].passage ? std::optional(quote)
                                               : batch.in_primary[quote.value()].passage;
  };
  const std::optional<QuoteIndex> of_a = passage_of(pair.a);
  const std::optional<QuoteIndex> of_b = passage_of(pair.b);
  if (a.passage || b.passage) return of_a != of_b;
  return of_a.has_value() && of_b.has_value() &&
         !ShareSpeech(batch.quotes[of_a->value()], batch.quotes[of_b->value()]);
}

bool IsBefore(const ScoredPair& x, const ScoredPair& y) {
  return std::tie(x.a, x.b) < std::tie(y.a, y.b);
}

}  // namespace

void SettleLocatedPairs(const Batch& batch, const PairScorer& scorer,
                        std::vector<ScoredPair>* pairs) {
  if (batch.in_primary.empty()) return;
  // They stay, as what they are: whoever looks a pair up that is not there asks its words again.
  for (ScoredPair& pair : *pairs) {
    if (AreToldApart(batch, pair)) pair.log_odds = kToldApartLogOdds;
  }
  const size_t scored = pairs->size();
  for (size_t q = 0; q < batch.quotes.size(); ++q) {
    const PrimarySearch& search = batch.in_primary[q];
    if (!search.passage.has_value()) continue;
    const QuoteIndex quote(q);
    const auto [a, b] = std::minmax(quote, *search.passage);
    ScoredPair pair = {a, b, {}, 0, /*retold=*/false, /*located=*/true};
    const auto end = pairs->begin() + static_cast<std::ptrdiff_t>(scored);
    const auto known = std::lower_bound(pairs->begin(), end, pair, IsBefore);
    const bool is_known = known != end && known->a == a && known->b == b;
    pair.score = is_known ? known->score : scorer.Score(a, b);
    pair.log_odds = std::max(is_known ? known->log_odds : pair.score.log_odds,
                             kLogOddsOfHalf + kLogOddsOfRest * (search.share - 0.5));
    if (is_known) {
      *known = pair;
    } else {
      pairs->push_back(pair);
    }
  }
  std::sort(pairs->begin(), pairs->end(), IsBefore);
}

}  // namespace quotecheck
