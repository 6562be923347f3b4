#include "checker/align/voices.h"

#include <algorithm>

namespace quotecheck {
namespace {

bool MayBe(const Speaker& speaker, SpeakerIndex other) {
  return std::find(speaker.may_be.begin(), speaker.may_be.end(), other) != speaker.may_be.end();
}

}  // namespace

Voices::Voices(const Batch* batch) : batch_(*batch) {
  of_quote_.reserve(batch->quotes.size());
  for (const Quote& quote : batch->quotes) {
    std::optional<uint32_t> voice;
    if (quote.speaker.has_value()) {
      const Speaker& speaker = batch->speakers[quote.speaker->value()];
      const SpeakerIndex heard = speaker.speaks_for.value_or(*quote.speaker);
      if (speaker.kind != EntityKind::kUnnamed) voice = static_cast<uint32_t>(heard.value());
    }
    of_quote_.push_back(voice);
  }
}

VoiceRelation Voices::Relate(QuoteIndex a, QuoteIndex b) const {
  const std::optional<SpeakerIndex> first = batch_.quotes[a.value()].speaker;
  const std::optional<SpeakerIndex> second = batch_.quotes[b.value()].speaker;
  if (!first.has_value() || !second.has_value()) return VoiceRelation::kUnknown;
  if (first == second) return VoiceRelation::kSame;
  const Speaker& first_speaker = batch_.speakers[first->value()];
  const Speaker& second_speaker = batch_.speakers[second->value()];
  if (MayBe(first_speaker, *second) || MayBe(second_speaker, *first)) {
    return VoiceRelation::kUnknown;
  }
  const std::optional<uint32_t> first_voice = Of(a);
  const std::optional<uint32_t> second_voice = Of(b);
  if (!first_voice.has_value() || !second_voice.has_value()) return VoiceRelation::kUnknown;
  return first_voice == second_voice ? VoiceRelation::kSame : VoiceRelation::kDifferent;
}

}  // namespace quotecheck
