#include "checker/scan/learned_links.h"

#include <algorithm>
#include <cmath>

namespace quotecheck {
namespace {

constexpr size_t kMaxWindow = 90;  // items to either side of a cue

uint32_t Bin(size_t value) {
  if (value <= 4) return static_cast<uint32_t>(value);
  if (value <= 6) return 5;
  if (value <= 9) return 6;
  if (value <= 14) return 7;
  if (value <= 24) return 8;
  return value <= 40 ? 9 : 10;
}

// A probability in steps.
uint32_t Step(float p) {
  if (p < 0.01f) return 0;
  if (p < 0.05f) return 1;
  if (p < 0.15f) return 2;
  if (p < 0.35f) return 3;
  if (p < 0.65f) return 4;
  if (p < 0.85f) return 5;
  return p < 0.97f ? 6 : 7;
}

float CueOf(const RoleEvidence& role) { return role.probability[1] + role.probability[2]; }
float ContentOf(const RoleEvidence& role) { return role.probability[3] + role.probability[4]; }
float SourceOf(const RoleEvidence& role) { return role.probability[5] + role.probability[6]; }

bool IsContent(const RoleEvidence& role) {
  return role.label == RoleLabel::kContentBegin || role.label == RoleLabel::kContentInside;
}
bool IsSource(const RoleEvidence& role) {
  return role.label == RoleLabel::kSourceBegin || role.label == RoleLabel::kSourceInside;
}
bool IsCue(const RoleEvidence& role) {
  return role.label == RoleLabel::kCueBegin || role.label == RoleLabel::kCueInside;
}

constexpr uint32_t kFirstWordFeature = 0x1000;
constexpr uint32_t kWordFeaturesOfAPlace = 0x20;
constexpr uint32_t kFirstItemFeature = 0x1400;
constexpr uint32_t kFirstCueFeature = 0x1800;

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
    place.distance = Bin(++steps);
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

void AddLinkWordFeatures(const LearnedItem& item, CueSide cue_side, size_t place,
                         std::vector<FeatureHash>* features) {
  const uint32_t side = static_cast<uint32_t>(cue_side);
  FeatureAdder add(kFirstWordFeature + static_cast<uint32_t>(place) * kWordFeaturesOfAPlace,
                   features);
  add.Add(side, item.word);
  add.Add(side, item.pos);
  add.Add(side, item.lemma);
  add.Add(side, item.cluster);
  if (place != kLinkReach) return;
  add.Add(side, item.traits);
  add.Add(side, item.suffix);
}

void AddLinkItemFeatures(absl::Span<const LearnedItem> items, absl::Span<const RoleEvidence> roles,
                         ItemRange paragraph, CueSide cue_side, size_t at,
                         std::vector<FeatureHash>* features) {
  static const RoleEvidence kNoRole;
  const auto item = [&](int offset) -> const LearnedItem& {
    const size_t i = at + static_cast<size_t>(offset);
    return paragraph.Contains(i) ? items[i] : ItemBeyondTheEdge();
  };
  const auto role = [&](int offset) -> const RoleEvidence& {
    const size_t i = at + static_cast<size_t>(offset);
    return paragraph.Contains(i) ? roles[i] : kNoRole;
  };
  const LearnedItem &m2 = item(-2), &m1 = item(-1), &c = item(0), &p1 = item(1), &p2 = item(2);
  const RoleEvidence &r0 = role(0), &rm = role(-1), &rp = role(1);
  const uint32_t side = static_cast<uint32_t>(cue_side);
  const uint32_t content = Step(ContentOf(r0)), source = Step(SourceOf(r0));
  const uint32_t label = static_cast<uint32_t>(r0.label);
  const uint32_t label_side = 2 * label + side;
  FeatureAdder add(kFirstItemFeature, features);
  add.Add(side);
  add.Add(side, content);
  add.Add(side, source);
  add.Add(side, Step(r0.probability[0]));
  add.Add(side, Step(CueOf(r0)));
  add.Add(label_side);
  add.Add(label_side, static_cast<uint32_t>(rm.label), static_cast<uint32_t>(rp.label));
  add.Add(label_side, c.mention);
  add.Add(label_side, content, source);
  for (const LearnedItem* near : {&m2, &m1, &c, &p1, &p2}) add.Add(label_side, near->pos);
  add.Add(label_side, c.word);
  add.Add(label_side, c.cluster, m1.cluster);
  add.Add(label_side, c.cluster, p1.cluster);
  add.Add(label_side, m1.word);
  add.Add(label_side, p1.word);
  add.Add(side, m1.word, c.word);
  add.Add(side, c.word, p1.word);
  add.Add(2 * m1.pos + side, c.pos, p1.pos);
  add.Add(2 * m2.pos + side, m1.pos, c.pos);
  add.Add(2 * p2.pos + side, p1.pos, c.pos);
  add.Add(2 * Step(ContentOf(rm)) + side, content, Step(ContentOf(rp)));
  add.Add(2 * Step(SourceOf(rm)) + side, source, Step(SourceOf(rp)));
  add.Add(label_side, Step(r0.probability[3]), Step(r0.probability[5]));
  add.Add(label_side, Step(rp.probability[3]), Step(rp.probability[5]));
}

void LinkFeatures::Add(size_t at, std::vector<FeatureHash>* features) const {
  constexpr uint32_t kNoRule = 99;
  const auto rule = [&](int offset) -> uint32_t {
    const size_t i = at + static_cast<size_t>(offset);
    return window_.Contains(i) ? context_.by_rules[i - window_.begin] : kNoRule;
  };
  const auto pos = [&](int offset) -> uint32_t {
    const size_t i = at + static_cast<size_t>(offset);
    return window_.Contains(i) ? context_.items[i].pos : ItemBeyondTheEdge().pos;
  };
  const LearnedItem& c = context_.items[at];
  const RoleEvidence& role = context_.roles[at];
  const Place& place = places_[at - window_.begin];
  const uint32_t side = static_cast<uint32_t>(SideOf(at));
  const uint32_t content = Step(ContentOf(role)), source = Step(SourceOf(role));
  const uint32_t label = static_cast<uint32_t>(role.label);
  const uint32_t label_side = 2 * label + side;
  const uint32_t own = rule(0);
  const uint32_t own_side = 2 * own + side;
  const uint32_t crossed = 4 * place.frames + place.cues;
  const uint32_t between = 2 * crossed + std::min<uint32_t>(place.quotes, 1);
  const uint32_t segments = 4 * place.source + place.content;
  const uint32_t frames_side = 2 * place.frames + side;
  const uint32_t distance_side = 2 * place.distance + side;
  const uint32_t mention_side = 2 * c.mention + side;
  FeatureAdder add(kFirstCueFeature, features);
  add.Add(side, place.distance);
  add.Add(side, crossed);
  add.Add(label_side, between);
  add.Add(label_side, content, between);
  add.Add(label_side, source, between);
  add.Add(label_side, place.content, crossed);
  add.Add(label_side, place.source, crossed);
  add.Add(label_side, segments, cue_lemma_);
  add.Add(label_side, segments, cue_shape_);
  add.Add(label_side, place.commas, place.cues);
  add.Add(label_side, place.distance, place.cues);
  add.Add(label_side, cue_lemma_, place.distance);
  add.Add(own_side, label);
  add.Add(own_side, label, between);
  add.Add(own_side, rule(-1), rule(1));
  add.Add(own_side, c.rule, label);
  add.Add(own_side, cue_lemma_);
  add.Add(own_side, content, source);
  add.Add(own_side, c.pos);
  add.Add(side, cue_lemma_);
  add.Add(side, cue_lemma_, cue_shape_);
  add.Add(side, cue_lemma_, c.pos);
  add.Add(distance_side, cue_shape_, c.pos);
  add.Add(place.words, c.pos, label_side);
  add.Add(mention_side, place.source, place.cues);
  add.Add(mention_side, place.distance);
  add.Add(mention_side, place.commas, place.cues);
  add.Add(frames_side, c.is_quote ? c.traits : 1, c.is_quote ? place.quotes : 9);
  add.Add(frames_side, c.sentence, label);
  add.Add(frames_side, c.place, label);
  for (int offset : {-1, 0, 1}) add.Add(side, pos(offset), place.cues);
}

}  // namespace quotecheck
