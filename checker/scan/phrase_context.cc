#include "checker/scan/phrase_context.h"

namespace quotecheck {

PhraseContext::PhraseContext(const Document& doc, const TraitTable& trait_table,
                             const Capitals& caps, const std::vector<NameSpan>& name_spans)
    : document(doc), traits(trait_table), capitals(caps), names(name_spans) {
  name_at.assign(doc.tokens.size(), name_spans.size());
  for (size_t i = 0; i < name_spans.size(); ++i) name_at[name_spans[i].tokens.begin] = i;
}

bool PhraseContext::VerbFollows(size_t token, size_t end) const {
  for (size_t t = token; t < end && t < token + 3; ++t) {
    if (CanBeFiniteVerb(traits.Of(t), document.tokens[t].folded)) return true;
    const bool adverb = traits.Has(t, kAdverb | kOtherFunction | kCalendar | kTimeNoun) &&
                        !traits.Has(t, kPreposition | kConjunction);
    if (!adverb) return false;
  }
  return false;
}

}  // namespace quotecheck
