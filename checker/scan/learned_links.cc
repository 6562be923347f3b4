#include "checker/scan/learned_links.h"

#include <algorithm>
#include <cmath>

namespace quotecheck {
namespace {

constexpr size_t kMaxWindow = 90;  // items to either side of a cue

bool IsContent(const RoleEvidence& role) {
  return role.label == RoleLabel::kContentBegin || role.label == RoleLabel::kContentInside;
}
bool IsSource(const RoleEvidence& role) {
  return role.label == RoleLabel::kSourceBegin || role.label == RoleLabel::kSourceInside;
}
bool IsCue(const RoleEvidence& role) {
  return role.label == RoleLabel::kCueBegin || role.label == RoleLabel::kCueInside;
}

constexpr uint32_t kFirstCueFeature = 0x500;
constexpr uint32_t kFirstPlaceFeature = 0x600;

}  // namespace

ItemRange LinkWindow(ItemRange cue, ItemRange paragraph) {
  ItemRange window = paragraph;
  if (cue.begin > kMaxWindow) window.begin = std::max(window.begin, cue.begin - kMaxWindow);
  window.end = std::min(window.end, cue.end + kMaxWindow);
  return window;
}

LinkFeatures::LinkFeatures(const LinkContext& context)
    : context_(context), cue_(context.cue), window_(context.window) {
  places_.resize(window_.end - window_.begin);
  size_t head = cue_.begin;
  for (size_t i = cue_.begin; i < cue_.end; ++i) {
    if (context.items[i].rate > context.items[head].rate) head = i;
    cue_shape_ = JoinHash(cue_shape_, context.items[i].pos);
  }
  cue_lemma_ = context.items[head].lemma;
  Walk(cue_.begin, window_.begin, false);
  Walk(cue_.end, window_.end, true);
}

void LinkFeatures::Walk(size_t begin, size_t end, bool forward) {
  Place place;
  size_t steps = 0;
  size_t last = forward ? begin - 1 : begin;
  for (size_t i = forward ? begin : begin - 1; forward ? i < end : i + 1 > end;
       forward ? ++i : --i) {
    const LearnedItem& item = context_.items[i];
    const LearnedItem& inner = context_.items[last];
    const RoleEvidence& role = context_.roles[i];
    const RoleEvidence& inner_role = context_.roles[last];
    place.distance = CountStep(++steps);
    if (item.frame != inner.frame) place.frames = std::min<uint32_t>(place.frames + 1, 3);
    if (last < cue_.begin || last >= cue_.end) {
      if (IsCue(inner_role) &&
          !(IsCue(role) && (forward ? role.label == RoleLabel::kCueInside
                                    : inner_role.label == RoleLabel::kCueInside)))
        place.cues = std::min<uint32_t>(place.cues + 1, 3);
      if (inner.is_punctuation) place.commas = std::min<uint32_t>(place.commas + 1, 3);
      if (inner.is_quote) place.quotes = std::min<uint32_t>(place.quotes + 1, 2);
    }
    // A segment is entered where the label begins to be its kind, or begins anew.
    const RoleEvidence& starts = forward ? role : inner_role;
    const bool fresh =
        starts.label == RoleLabel::kContentBegin || starts.label == RoleLabel::kSourceBegin;
    if (IsContent(role) && (!IsContent(inner_role) || fresh))
      place.content = std::min<uint32_t>(place.content + 1, 3);
    if (IsSource(role) && (!IsSource(inner_role) || fresh))
      place.source = std::min<uint32_t>(place.source + 1, 3);
    if (steps > 1 && steps <= 4) place.words = JoinHash(place.words, inner.pos);
    places_[i - window_.begin] = place;
    if (steps > 4) places_[i - window_.begin].words = 0;
    last = i;
  }
}

FeatureHash LinkPlaceFeature(size_t number, uint32_t value) {
  return HashFeature(kFirstPlaceFeature + static_cast<uint32_t>(number), value, 0, 0);
}

void LinkFeatures::AddCueFeatures(CueSide cue_side, std::vector<FeatureHash>* features) const {
  const uint32_t side = static_cast<uint32_t>(cue_side);
  FeatureAdder add(kFirstCueFeature, features);
  add.Add(cue_lemma_, side);
  add.Add(cue_shape_, side);
}

LinkValues LinkFeatures::ValuesOf(size_t at) const {
  const Place& place = places_[at - window_.begin];
  const uint32_t side = static_cast<uint32_t>(SideOf(at));
  const uint32_t label = static_cast<uint32_t>(context_.roles[at].label);
  const uint32_t rule = context_.by_rules[at - window_.begin];
  const uint32_t crossed = 16 * side + 4 * place.frames + place.cues;
  const uint32_t segments = 16 * side + 4 * place.source + place.content;
  return {16 * side + place.distance,
          crossed,
          16 * side + 4 * place.commas + place.cues,
          4 * side + place.quotes,
          segments,
          8 * segments + label,
          8 * side + rule,
          8 * crossed + label,
          place.words % kMaxLinkValues[8]};
}

}  // namespace quotecheck
