#include "checker/scan/speaker_labels.h"

#include <algorithm>
#include <optional>

namespace quotecheck {
namespace {

constexpr size_t kMaxLabelItems = 10;
constexpr size_t kMinTurns = 2;

// The first colon among the items that can be a label; kNoIndex for none.
size_t FindColon(const Frames& frames, const Frame& frame) {
  const size_t limit = std::min(frame.items.end, frame.items.begin + kMaxLabelItems);
  for (size_t i = frame.items.begin; i < limit; ++i) {
    if (frames.IsQuote(i) || frames.Is(i, ",") || frames.IsStop(i)) return kNoIndex;
    if (frames.Is(i, ":")) return i + 1 < frame.items.end ? i : kNoIndex;
    if (frames.Has(i, kAuxiliary | kCueVerb)) return kNoIndex;
  }
  return kNoIndex;
}

// The mention that the label begins with, after "EXCLUSIVE –" and the like.
std::optional<size_t> LabelMention(const Frames& frames, size_t begin, size_t colon) {
  size_t from = begin;
  for (size_t i = begin; i < colon; ++i) {
    if (frames.IsDash(i)) from = i + 1;
  }
  for (size_t m : frames.MentionsAt(from)) {
    const SourceMention& mention = frames.mentions()[m];
    if (!mention.possessive && !mention.modifier && frames.ItemsOf(mention).end <= colon) return m;
  }
  return std::nullopt;
}

// In a transcript only the name of a person stands before the colon; "Iowa: 20 votes" is a table.
bool IsTurn(const Frames& frames, const SpeakerLabel& label) {
  const SourceMention& mention = frames.mentions()[label.mention];
  if (frames.ItemsOf(mention).end != label.colon) return false;
  if (mention.kind == MentionKind::kAnonymous) return mention.speaks;  // Q and A
  if (frames.traits().Has(mention.head, kAllCaps)) return true;
  return mention.kind == MentionKind::kName && mention.name_kind != NameKind::kBody &&
         mention.name_kind != NameKind::kPlace;
}

size_t ParagraphEnd(const Frames& frames, size_t frame) {
  size_t last = frame;
  while (!frames.frames()[last].ends_paragraph) ++last;
  size_t end = frames.frames()[last].items.end;
  while (end > 0 && frames.Is(end - 1, ".")) --end;
  return end;
}

}  // namespace

std::vector<SpeakerLabel> FindSpeakerLabels(const Frames& frames) {
  std::vector<SpeakerLabel> labels;
  std::vector<bool> is_turn;
  for (size_t f = 0; f < frames.frames().size(); ++f) {
    const Frame& frame = frames.frames()[f];
    if (!frame.begins_paragraph || frame.items.empty()) continue;
    const size_t colon = FindColon(frames, frame);
    if (colon == kNoIndex) continue;
    const auto mention = LabelMention(frames, frame.items.begin, colon);
    if (!mention.has_value()) continue;
    SpeakerLabel label;
    label.frame = f;
    label.mention = *mention;
    label.colon = colon;
    label.content = {colon + 1, ParagraphEnd(frames, f)};
    if (label.content.empty()) continue;
    labels.push_back(label);
    is_turn.push_back(IsTurn(frames, label));
  }
  const bool transcript =
      static_cast<size_t>(std::count(is_turn.begin(), is_turn.end(), true)) >= kMinTurns;
  std::vector<SpeakerLabel> kept;
  for (size_t i = 0; i < labels.size(); ++i) {
    const bool headline = frames.frames()[labels[i].frame].items.begin == 0;
    if (headline || (transcript && is_turn[i])) kept.push_back(labels[i]);
  }
  return kept;
}

}  // namespace quotecheck
