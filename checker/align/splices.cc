#include "checker/align/splices.h"

#include <algorithm>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/text/sentences.h"

namespace quotecheck {
namespace {

bool IsOneSentence(const Quote& quote) {
  const std::string text = ComparedText(quote);
  return SplitSentences(text, {0, text.size()}).size() <= 1;
}

// Whether a quotation of another speaker stands between two of one article.
bool SomebodyElseBetween(const Batch& batch, QuoteIndex a, QuoteIndex b) {
  const auto [first, last] = std::minmax(a, b);
  for (size_t i = first.value() + 1; i < last.value(); ++i) {
    const Quote& quote = batch.quotes[i];
    if (quote.speaker.has_value() && quote.speaker != batch.quotes[first.value()].speaker &&
        quote.speaker != batch.quotes[last.value()].speaker) {
      return true;
    }
  }
  return false;
}

// Whether an article prints two quotations as said on separate occasions.
bool SaidApart(const Batch& batch, QuoteIndex a, QuoteIndex b) {
  const Quote& first = batch.quotes[a.value()];
  const Quote& second = batch.quotes[b.value()];
  if (first.said_on.has_value() && second.said_on.has_value() && first.said_on != second.said_on) {
    return true;
  }
  if (first.article != second.article || !first.full_sentence || !second.full_sentence) {
    return false;
  }
  return SomebodyElseBetween(batch, a, b);
}

}  // namespace

bool IsSplice(const Batch& batch, absl::Span<const uint32_t> witness_of, QuoteIndex joint,
              absl::Span<const QuoteIndex> first, absl::Span<const QuoteIndex> second) {
  const auto witness = [&](QuoteIndex quote) {
    return witness_of[batch.quotes[quote.value()].article.value()];
  };
  if (!IsOneSentence(batch.quotes[joint.value()])) return false;
  for (QuoteIndex a : first) {
    if (a == joint || witness(a) == witness(joint)) continue;
    for (QuoteIndex b : second) {
      if (b == joint || witness(b) == witness(joint)) continue;
      if (SaidApart(batch, a, b)) return true;
    }
  }
  return false;
}

}  // namespace quotecheck
