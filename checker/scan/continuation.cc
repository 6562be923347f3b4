#include "checker/scan/continuation.h"

namespace quotecheck {

void Floor::TakeFrom(size_t frame, const std::vector<Reading>& readings,
                     const std::vector<size_t>& attributions) {
  size_t best = readings.size();
  int best_rank = 0;
  for (size_t i = 0; i < readings.size(); ++i) {
    const int rank = RankOf(readings[i]);
    if (rank <= best_rank) continue;
    best = i;
    best_rank = rank;
  }
  if (best == readings.size()) return;
  const Reading& reading = readings[best];
  holder_ = FloorHolder();
  holder_->source = reading.link.mention;
  if (attributions[best] != kNoIndex) holder_->attribution = attributions[best];
  if (reading.place == ContentPlace::kNextFrame) {
    holder_->announcement = frames_.SpanOf(reading.cue.items);
  }
  frame_ = frame;
}

void Floor::Take(size_t frame, std::optional<size_t> source, std::optional<size_t> attribution) {
  holder_ = FloorHolder{source, attribution, std::nullopt};
  frame_ = frame;
}

const FloorHolder* Floor::HolderAt(size_t frame) const {
  if (!holder_.has_value()) return nullptr;
  if (holder_->announcement.has_value()) return frame == frame_ + 1 ? &*holder_ : nullptr;
  const size_t taken = frames_.frames()[frame_].paragraph;
  return frames_.frames()[frame].paragraph <= taken + 1 ? &*holder_ : nullptr;
}

int Floor::RankOf(const Reading& reading) const {
  if (!reading.link.mention.has_value()) return 0;
  if (reading.place == ContentPlace::kNextFrame) return 4;
  const SourceMention& mention = frames_.mentions()[*reading.link.mention];
  if (frames_.traits().Has(mention.head, kRelative)) return 0;
  const CueVerb& verb = reading.cue.verb;
  for (ItemRange part : reading.content) {
    if (frames_.IsQuote(part.begin) && verb.takes_quotation) return 3;
  }
  if (verb.strength == CueStrength::kStrong) return 2;
  return verb.takes_that || verb.takes_quotation ? 1 : 0;
}

}  // namespace quotecheck
