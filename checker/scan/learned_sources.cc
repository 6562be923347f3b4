#include "checker/scan/learned_sources.h"

#include <cstdint>

#include "checker/scan/source_mention.h"
#include "checker/text/one_of.h"

namespace quotecheck {

std::optional<size_t> QuotedAsSaying(const Frames& frames, ItemRange cue) {
  if (cue.empty() || !IsOneOf(frames.Word(cue.begin),
                              {"quoted", "quotes", "quoting", "cited", "cites", "citing"})) {
    return std::nullopt;
  }
  for (size_t m : frames.MentionsAt(cue.begin + 1)) {
    const SourceMention& mention = frames.mentions()[m];
    size_t behind = frames.ItemsOf(mention).end;
    if (frames.Is(behind, ",")) ++behind;
    const bool says = frames.Is(behind, "as") && frames.Has(behind + 1, kGerund);
    if (says && !mention.possessive && !mention.modifier) return m;
  }
  return std::nullopt;
}

bool IsNoSource(const Frames& frames, ItemRange source) {
  if (BeginsWithName(frames, source)) return false;
  constexpr uint64_t kStandIn =
      kPersonalPronoun | kPossessivePronoun | kRelative | kDeterminer | kQuantifier;
  for (size_t i = source.begin; i < source.end; ++i) {
    if (frames.IsQuote(i) || !frames.Has(i, kClosedClass) || frames.Has(i, kStandIn)) return false;
  }
  return true;
}

ItemRange WithoutPhraseBeforePronoun(const Frames& frames, ItemRange source) {
  if (source.end - source.begin < 2 || frames.IsQuote(source.end - 1)) return source;
  const size_t last = source.end - 1;
  if (!IsOneOf(frames.Word(last), {"he", "she", "they", "i", "we"})) return source;
  if (!IsOneOf(frames.Word(last - 1), {"and", "or", "than", "as"})) source.begin = last;
  return source;
}

}  // namespace quotecheck
