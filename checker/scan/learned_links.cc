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

class FeatureAdder {
 public:
  explicit FeatureAdder(std::vector<FeatureHash>* features) : features_(features) {}
  void Add(uint32_t a) { features_->push_back(JoinHash(++number_, a)); }
  void Add(uint32_t a, uint32_t b) { features_->push_back(JoinHash(++number_, a, b)); }
  void Add(uint32_t a, uint32_t b, uint32_t c) {
    features_->push_back(JoinHash(++number_, a, b, c));
  }

 private:
  std::vector<FeatureHash>* features_;
  uint32_t number_ = 0x1000;
};

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
    places_[i - window_.begin].side = 1;
  }
  cue_lemma_ = context.items[head].lemma;
  Walk(cue_.begin, window_.begin, false);
  Walk(cue_.end, window_.end, true);
}

void LinkFeatures::Walk(size_t begin, size_t end, bool forward) {
  Place place;
  place.side = forward ? 2 : 0;
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

void LinkFeatures::Add(size_t at, std::vector<FeatureHash>* features) const {
  static const LearnedItem kEdge = [] {
    LearnedItem edge;
    edge.word = edge.lemma = edge.suffix = edge.traits = edge.pos = edge.shape = 0xED6E;
    return edge;
  }();
  static const RoleEvidence kNoRole;
  const auto item = [&](int offset) -> const LearnedItem& {
    const size_t i = at + static_cast<size_t>(offset);
    return window_.Contains(i) ? context_.items[i] : kEdge;
  };
  const auto role = [&](int offset) -> const RoleEvidence& {
    const size_t i = at + static_cast<size_t>(offset);
    return window_.Contains(i) ? context_.roles[i] : kNoRole;
  };
  const auto rule = [&](int offset) -> uint32_t {
    const size_t i = at + static_cast<size_t>(offset);
    return window_.Contains(i) ? context_.by_rules[i - window_.begin] : 99;
  };
  const LearnedItem &m2 = item(-2), &m1 = item(-1), &c = item(0), &p1 = item(1), &p2 = item(2);
  const RoleEvidence &r0 = role(0), &rm = role(-1), &rp = role(1);
  const Place& place = places_[at - window_.begin];
  const uint32_t side = place.side;
  const uint32_t content = Step(ContentOf(r0)), source = Step(SourceOf(r0)), cue = Step(CueOf(r0));
  const uint32_t outside = Step(r0.probability[0]);
  const uint32_t label = static_cast<uint32_t>(r0.label);
  const uint32_t label_m = static_cast<uint32_t>(rm.label);
  const uint32_t label_p = static_cast<uint32_t>(rp.label);
  const uint32_t own = rule(0);
  const uint32_t between = JoinHash(place.frames, place.cues, std::min<uint32_t>(place.quotes, 1));
  FeatureAdder add(features);
  add.Add(side);
  add.Add(side, place.distance);
  add.Add(side, place.frames, place.cues);
  add.Add(side, content);
  add.Add(side, source);
  add.Add(side, outside);
  add.Add(side, cue);
  add.Add(side, label);
  add.Add(side, label, between);
  add.Add(JoinHash(side, label), content, between);
  add.Add(JoinHash(side, label), source, between);
  add.Add(JoinHash(side, label), place.content, JoinHash(place.frames, place.cues));
  add.Add(JoinHash(side, label), place.source, JoinHash(place.frames, place.cues));
  add.Add(JoinHash(side, label), JoinHash(place.source, place.content), cue_lemma_);
  add.Add(JoinHash(side, label), JoinHash(place.source, place.content), cue_shape_);
  add.Add(JoinHash(side, label_m), label, label_p);
  add.Add(JoinHash(side, label_m), label, place.cues);
  add.Add(JoinHash(side, label), place.commas, place.cues);
  add.Add(JoinHash(side, label), place.distance, place.cues);
  add.Add(JoinHash(side, label), cue_lemma_, place.distance);
  add.Add(side, own);
  add.Add(side, own, label);
  add.Add(JoinHash(side, own), label, between);
  add.Add(JoinHash(side, rule(-1)), own, rule(1));
  add.Add(JoinHash(side, own), c.rule, label);
  add.Add(JoinHash(side, own), cue_lemma_);
  add.Add(JoinHash(side, own), content, source);
  add.Add(JoinHash(side, own), c.pos);
  add.Add(side, cue_lemma_);
  add.Add(side, cue_lemma_, cue_shape_);
  add.Add(side, cue_lemma_, c.word);
  add.Add(side, cue_lemma_, c.pos);
  add.Add(JoinHash(side, cue_lemma_), m1.pos, c.pos);
  add.Add(JoinHash(side, place.distance), cue_lemma_, c.pos);
  add.Add(JoinHash(side, place.distance), cue_shape_, c.pos);
  add.Add(JoinHash(side, place.words, 7), c.pos, cue_lemma_);
  add.Add(JoinHash(side, place.words, 8), c.pos, label);
  add.Add(side, c.mention, label);
  add.Add(JoinHash(side, c.mention), place.source, place.cues);
  add.Add(JoinHash(side, c.mention), place.distance);
  add.Add(side, c.mention, JoinHash(place.commas, place.cues));
  add.Add(JoinHash(side, place.frames), c.is_quote ? c.traits : 1, c.is_quote ? place.quotes : 9);
  add.Add(JoinHash(side, place.frames), c.sentence, label);
  add.Add(JoinHash(side, place.frames), c.place, label);
  for (const LearnedItem* near : {&m2, &m1, &c, &p1, &p2}) {
    add.Add(side, near->word);
    add.Add(side, near->pos, place.cues);
    add.Add(side, near->lemma);
    add.Add(JoinHash(side, label), near->pos);
  }
  add.Add(JoinHash(side, label), c.word);
  add.Add(JoinHash(side, label), m1.word);
  add.Add(JoinHash(side, label), p1.word);
  add.Add(side, m1.word, c.word);
  add.Add(side, c.word, p1.word);
  add.Add(JoinHash(side, m1.pos), c.pos, p1.pos);
  add.Add(JoinHash(side, m2.pos), m1.pos, c.pos);
  add.Add(JoinHash(side, p2.pos), p1.pos, c.pos);
  add.Add(side, c.traits);
  add.Add(side, c.suffix);
  add.Add(JoinHash(side, Step(ContentOf(rm))), content, Step(ContentOf(rp)));
  add.Add(JoinHash(side, Step(SourceOf(rm))), source, Step(SourceOf(rp)));
  add.Add(JoinHash(side, Step(r0.probability[3])), Step(r0.probability[5]), label);
  add.Add(JoinHash(side, Step(rp.probability[3])), Step(rp.probability[5]), label);
}

}  // namespace quotecheck
