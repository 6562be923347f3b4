#include "checker/scan/quote_attribution.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/scan/cue_candidates.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxColonDistance = 60;  // from a subject to the colon of its sentence

bool CanSpeak(const SourceMention& mention) { return !mention.possessive && !mention.modifier; }

std::optional<size_t> SpeakerAt(const Frames& frames, size_t item) {
  for (size_t m : frames.MentionsAt(item)) {
    if (CanSpeak(frames.mentions()[m])) return m;
  }
  return std::nullopt;
}

// “…,” Vane riffed. / “…,” riffed Vane.
std::optional<LooseAttribution> AfterQuotation(const Frames& frames, size_t quote_item) {
  const Frame& frame = frames.frames()[frames.frame_of(quote_item)];
  const absl::string_view last = frames.LastWord(quote_item);
  size_t i = quote_item + 1;
  if (frames.Is(i, ",")) {
    ++i;
  } else if (last != "," && last != "!" && last != "?" && last != "…" && last != "-") {
    return std::nullopt;
  }
  if (i >= frame.items.end) return std::nullopt;
  if (const auto mention = SpeakerAt(frames, i)) {
    size_t verb = frames.ItemsOf(frames.mentions()[*mention]).end;
    if (frames.Is(verb, ",")) ++verb;
    while (verb < frame.items.end && frames.Has(verb, kAdverb | kOtherFunction | kAuxiliary))
      ++verb;
    if (verb >= frame.items.end || !frames.Has(verb, kWordToken) ||
        frames.Has(verb, kClosedClass)) {
      return std::nullopt;
    }
    const absl::string_view word = frames.Word(verb);
    if (absl::EndsWith(word, "ing")) return std::nullopt;
    if (!frames.Has(verb, kVerb | kAnyCue) && !absl::EndsWith(word, "ed")) return std::nullopt;
    // "Vane likes to say"
    if (frames.Is(verb + 1, "to") && frames.Has(verb + 2, kAnyCue)) verb += 2;
    return LooseAttribution{{verb, verb + 1}, mention};
  }
  if (!frames.Has(i, kVerb | kAnyCue)) return std::nullopt;
  const auto mention = SpeakerAt(frames, i + 1);
  if (!mention.has_value()) return std::nullopt;
  return LooseAttribution{{i, i + 1}, mention};
}

// “…” — Orla Vane
std::optional<LooseAttribution> AfterDash(const Frames& frames, size_t quote_item) {
  const Frame& frame = frames.frames()[frames.frame_of(quote_item)];
  const size_t dash = quote_item + 1;
  if (dash + 1 >= frame.items.end || !frames.IsDash(dash)) return std::nullopt;
  for (size_t m : frames.MentionsAt(dash + 1)) {
    const SourceMention& mention = frames.mentions()[m];
    size_t end = frames.ItemsOf(mention).end;
    while (end < frame.items.end && frames.IsStop(end)) ++end;
    if (end == frame.items.end && mention.kind == MentionKind::kName && CanSpeak(mention)) {
      return LooseAttribution{{dash, dash + 1}, m};
    }
  }
  return std::nullopt;
}

// "Vane was sure: “…”": the subject of the sentence that leads up to the colon.
std::optional<LooseAttribution> BeforeColon(const Frames& frames, size_t quote_item) {
  const Frame& frame = frames.frames()[frames.frame_of(quote_item)];
  const size_t begin = frame.items.begin;
  if (quote_item <= begin + 1 || !frames.Is(quote_item - 1, ":")) return std::nullopt;
  const size_t colon = quote_item - 1;
  LooseAttribution found;
  found.cue = {colon, colon + 1};
  const size_t limit = colon > begin + kMaxColonDistance ? colon - kMaxColonDistance : begin;
  for (size_t m : frames.MentionsEndingBefore(colon)) {
    const size_t first = frames.ItemsOf(frames.mentions()[m]).begin;
    if (first <= begin + 1 || frames.IsDash(first - 1)) {
      found.mention = m;
      return found;
    }
  }
  for (size_t i = limit; i < colon; ++i) {
    for (size_t m : frames.MentionsAt(i)) {
      if (frames.mentions()[m].subject && CanSpeak(frames.mentions()[m])) {
        found.mention = m;
        return found;
      }
    }
  }
  return found;
}

// Does the sentence begin with the mention, or with "as" and the mention?
bool LeadsSentence(const Frames& frames, ItemRange sentence, size_t mention) {
  const size_t begin = frames.ItemsOf(frames.mentions()[mention]).begin;
  return begin == sentence.begin || (begin == sentence.begin + 1 && frames.Is(begin - 1, "as"));
}

bool CanAnnounce(const SourceMention& mention) {
  return CanSpeak(mention) && mention.subject && mention.kind != MentionKind::kPronoun;
}

// "(reacts) in a letter:", "(released) this statement:"
bool EndsInText(const Frames& frames, size_t colon) {
  return frames.Has(colon - 1, kDocumentNoun | kOccasionNoun);
}

}  // namespace

std::optional<LooseAttribution> FindAnnouncement(const Frames& frames, size_t quote_item) {
  const size_t f = frames.frame_of(quote_item);
  if (f == 0 || quote_item != frames.frames()[f].items.begin) return std::nullopt;
  const ItemRange before = frames.frames()[f - 1].items;
  if (before.empty() || !frames.Is(before.end - 1, ":")) return std::nullopt;
  const size_t colon = before.end - 1;
  for (size_t i = before.begin; i < std::min(colon, before.begin + 2); ++i) {
    for (size_t m : frames.MentionsAt(i)) {
      const SourceMention& mention = frames.mentions()[m];
      if (!LeadsSentence(frames, before, m) || !CanAnnounce(mention)) continue;
      if (!mention.speaks && !EndsInText(frames, colon)) continue;
      return LooseAttribution{{colon, colon + 1}, m};
    }
  }
  return std::nullopt;
}

std::optional<LooseAttribution> FindLooseAttribution(const Frames& frames, size_t quote_item) {
  if (const auto after = AfterQuotation(frames, quote_item)) return after;
  if (const auto after = AfterDash(frames, quote_item)) return after;
  return BeforeColon(frames, quote_item);
}

}  // namespace quotecheck
