#include "checker/scan/quantifiers.h"

#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

// The last token of "45 percent", "four in 10" or a number alone.
size_t OverFraction(const SentenceWords& words, size_t token) {
  const size_t next = token + 1;
  if (!words.In(next)) return token;
  if (words.context().IsMark(next, '%') || words.Folded(next) == "percent") return next;
  const bool fraction =
      words.Has(token + 2, kNumber) && (words.Folded(next) == "in" || words.Folded(next) == "of");
  return fraction ? token + 2 : token;
}

}  // namespace

size_t SkipQuantity(const SentenceWords& words, size_t token, bool* quantity) {
  size_t t = token;
  for (; words.In(t); ++t) {
    if (words.Has(t, kQuantifier) && !words.Has(t, kHyphenated)) {
      *quantity = true;
      t = OverFraction(words, t);
    } else if (words.Has(t, kApproximator) || (t > token && words.Folded(t) == "than")) {
      if (!words.Has(t + 1, kQuantifier)) break;
    } else {
      break;
    }
  }
  if (!*quantity) return token;
  const bool partitive = t > token && words.In(t) && words.Folded(t) == "of" &&
                         words.Has(t + 1, kWordToken) &&
                         !words.Has(t + 1, kPreposition | kConjunction | kAuxiliary);
  return partitive ? t + 1 : t;
}

}  // namespace quotecheck
