#include "checker/report/attribution_groups.h"

#include <cstdint>
#include <tuple>

#include "absl/container/flat_hash_map.h"

namespace quotecheck {
namespace {

// The line of a quote, and where the words that name its source stand.
using Place = std::tuple<uint64_t, uint64_t, uint64_t>;

// The group that a place was in last, and whether a cue is in it.
struct Last {
  size_t group = 0;
  bool has_cue = false;
};

}  // namespace

std::vector<std::vector<size_t>> GroupByAttribution(absl::Span<const Quote> quotes) {
  std::vector<std::vector<size_t>> groups;
  absl::flat_hash_map<Place, Last> by_place;
  for (size_t q = 0; q < quotes.size(); ++q) {
    const Quote& quote = quotes[q];
    const bool has_cue = quote.cue.has_value();
    const bool goes_on = !has_cue && quote.kind == QuoteKind::kDirect;
    const bool reports = has_cue && quote.kind != QuoteKind::kIndirect;
    if (!quote.source.has_value() || (!goes_on && !reports)) {
      groups.push_back({q});
      continue;
    }
    const SourceSpan source = quote.source->span;
    const auto [last, fresh] =
        by_place.try_emplace(Place(quote.position.line, source.begin, source.end));
    if (fresh || (has_cue && last->second.has_cue)) {
      last->second = {groups.size(), has_cue};
      groups.push_back({q});
      continue;
    }
    last->second.has_cue = last->second.has_cue || has_cue;
    groups[last->second.group].push_back(q);
  }
  return groups;
}

Quote JoinQuotes(absl::Span<const Quote> quotes, absl::Span<const size_t> group) {
  Quote joined = quotes[group.front()];
  for (size_t q : group.subspan(1)) {
    const Quote& quote = quotes[q];
    joined.content.insert(joined.content.end(), quote.content.begin(), quote.content.end());
    joined.quoted.insert(joined.quoted.end(), quote.quoted.begin(), quote.quoted.end());
    if (quote.kind != joined.kind) joined.kind = QuoteKind::kMixed;
    if (!joined.cue.has_value()) joined.cue = quote.cue;
    if (!joined.said_on.has_value()) joined.said_on = quote.said_on;
  }
  return joined;
}

}  // namespace quotecheck
