#include "checker/scan/cue_complements.h"

#include <algorithm>

namespace quotecheck {

size_t SkipAddressee(const FrameView& view, const CueVerb& verb, SourcePlace source, size_t item) {
  const Frames& frames = view.frames();
  size_t from = item;
  if (frames.Is(from, "to") && !frames.MentionsAt(from + 1).empty()) ++from;
  if (from == item && !verb.takes_addressee) return item;
  if (source == SourcePlace::kAfter) return item;
  if (from < view.end() && frames.MentionsAt(from).empty()) return item;
  size_t end = from;
  for (size_t m : frames.MentionsAt(from)) {
    const SourceMention& mention = frames.mentions()[m];
    if (mention.possessive || mention.modifier) continue;
    end = frames.ItemAt(mention.head_end - 1) + 1;
  }
  return end;
}

size_t SkipAdverbials(const FrameView& view, size_t item) {
  const Frames& frames = view.frames();
  const auto is_adverbial = [&](size_t at) {
    if (frames.Has(at, kCalendar)) return true;
    return frames.Has(at, kAdverb | kOtherFunction) &&
           !frames.Has(at, kNoun | kPreposition | kConjunction) && !frames.Is(at, "there") &&
           !frames.Is(at, "not");
  };
  size_t at = item;
  while (at < view.close() && is_adverbial(at)) ++at;
  return at;
}

size_t SkipAdverbialsToBreak(const FrameView& view, size_t item) {
  const Frames& frames = view.frames();
  const size_t at = SkipAdverbials(view, item);
  if (view.IsBreak(at) ||
      !frames.Has(at, kPreposition | kCalendar | kTimeNoun | kDeterminer | kConjunction)) {
    return at;
  }
  if (frames.Has(at, kDeterminer) && !frames.Has(at + 1, kTimeNoun | kCalendar)) return at;
  const size_t limit = std::min(view.close(), at + kMaxAdverbialItems);
  size_t end = at;
  while (end < limit && !view.IsBreak(end) && !frames.IsQuote(end) && !frames.Is(end, ":") &&
         !frames.Is(end, "that")) {
    ++end;
  }
  return view.IsBreak(end) ? end : at;
}

}  // namespace quotecheck
