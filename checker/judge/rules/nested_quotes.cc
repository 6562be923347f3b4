#include "checker/judge/rules/nested_quotes.h"

namespace quotecheck {
namespace {

SourceSpan SpanOf(const Quote& quote) {
  return {quote.content.front().span.begin, quote.content.back().span.end};
}

bool Holds(const Quote& outer, const Quote& inner) {
  const SourceSpan span = SpanOf(outer);
  return span != SpanOf(inner) && span.Contains(SpanOf(inner));
}

// Quotations come by article, so that those of one article are neighbours.
template <typename Predicate>
std::vector<QuoteIndex> OfSameArticle(const Batch& batch, QuoteIndex index, Predicate predicate) {
  const ArticleIndex article = batch.quotes[index.value()].article;
  size_t begin = index.value();
  while (begin > 0 && batch.quotes[begin - 1].article == article) --begin;
  std::vector<QuoteIndex> found;
  for (size_t q = begin; q < batch.quotes.size() && batch.quotes[q].article == article; ++q) {
    if (q != index.value() && predicate(batch.quotes[q])) found.emplace_back(q);
  }
  return found;
}

}  // namespace

std::vector<QuoteIndex> QuotesAround(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  return OfSameArticle(batch, index, [&](const Quote& other) { return Holds(other, quote); });
}

std::vector<QuoteIndex> QuotesWithin(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  return OfSameArticle(batch, index, [&](const Quote& other) { return Holds(quote, other); });
}

}  // namespace quotecheck
