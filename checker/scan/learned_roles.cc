#include "checker/scan/learned_roles.h"

namespace quotecheck {
namespace {

constexpr uint32_t kFirstWordFeature = 0x0000;
constexpr uint32_t kWordFeaturesOfAPlace = 0x20;
constexpr uint32_t kFirstContextFeature = 0x0400;

}  // namespace

void AddRoleWordFeatures(const LearnedItem& item, size_t place,
                         std::vector<FeatureHash>* features) {
  FeatureAdder add(kFirstWordFeature + static_cast<uint32_t>(place) * kWordFeaturesOfAPlace,
                   features);
  add.Add(item.word);
  add.Add(item.pos);
  add.Add(item.lemma);
  add.Add(item.rate);
  add.Add(item.cluster);
  if (place + 1 < kRoleReach || place > kRoleReach + 1) return;
  add.Add(item.traits);
  add.Add(item.suffix);
  add.Add(item.shape);
  add.Add(item.pos, item.rate);
  add.Add(item.pos, item.lemma_rate, item.kin_rate);
}

void AddRoleContextFeatures(absl::Span<const LearnedItem> items, ItemRange paragraph, size_t at,
                            std::vector<FeatureHash>* features) {
  const auto item = [&](int offset) -> const LearnedItem& {
    const size_t i = at + static_cast<size_t>(offset);
    return paragraph.Contains(i) ? items[i] : ItemBeyondTheEdge();
  };
  const LearnedItem &m3 = item(-3), &m2 = item(-2), &m1 = item(-1), &c = item(0), &p1 = item(1),
                    &p2 = item(2), &p3 = item(3);
  FeatureAdder add(kFirstContextFeature, features);
  const uint32_t rates = JoinHash(c.rate, c.lemma_rate);
  add.Add(rates, c.kin_rate, p1.pos);
  add.Add(rates, c.kin_rate, p1.word);
  add.Add(rates, m1.pos, p1.pos);
  add.Add(JoinHash(c.lemma_rate, c.kin_rate), m1.mention, c.rule);
  add.Add(c.lemma_rate, p1.lemma_rate, m1.lemma_rate);
  add.Add(c.lemma_rate, p1.word, p2.pos);
  add.Add(m1.lemma_rate, c.word);
  add.Add(m1.word, c.word);
  add.Add(c.word, p1.word);
  add.Add(m1.lemma, c.pos);
  add.Add(m1.pos, c.lemma);
  add.Add(c.lemma, p1.pos);
  add.Add(c.pos, p1.lemma);
  add.Add(m1.pos, c.pos);
  add.Add(c.pos, p1.pos);
  add.Add(m1.pos, c.pos, p1.pos);
  add.Add(m2.pos, m1.pos, c.pos);
  add.Add(c.pos, p1.pos, p2.pos);
  add.Add(m1.word, p1.word);
  const uint32_t rules = JoinHash(m1.rule, c.rule, p1.rule);
  add.Add(rules);
  add.Add(m2.rule, rules, p2.rule);
  add.Add(JoinHash(m3.rule, m2.rule), rules, JoinHash(p2.rule, p3.rule));
  for (const LearnedItem* near : {&m3, &m2, &m1, &c, &p1, &p2, &p3}) {
    add.Add(near->rule, near->rate);
  }
  for (const LearnedItem* near : {&m1, &c, &p1}) {
    add.Add(near->mention);
    add.Add(near->pos, near->rate, near->rule);
  }
  add.Add(c.place);
  add.Add(m1.cluster, c.cluster);
  add.Add(c.cluster, p1.cluster);
  add.Add(m1.cluster, p1.cluster);
  add.Add(c.cluster, p1.pos, p2.pos);
  add.Add(c.cluster, c.rule, c.mention);
  add.Add(m2.mention);
  add.Add(p2.mention);
  add.Add(c.mention, c.pos);
  add.Add(c.mention, c.cue_before, c.distance_before);
  add.Add(c.mention, c.cue_after, c.distance_after);
  add.Add(c.mention, c.place);
  add.Add(c.mention, c.sentence);
  add.Add(c.rule, c.lemma);
  add.Add(c.rule, c.pos, m1.rule);
  add.Add(c.rule, p1.rule, p1.pos);
  add.Add(c.mention, p1.rate, p1.pos);
  add.Add(c.mention, m1.rate, m1.pos);
  add.Add(c.mention, c.rule);
  add.Add(c.mention, m1.mention, p1.mention);
  add.Add(c.cue_before, c.distance_before);
  add.Add(c.cue_after, c.distance_after);
  add.Add(c.cue_before, c.pos);
  add.Add(c.cue_after, c.pos);
  add.Add(c.cue_before, c.lemma);
  add.Add(c.cue_after, c.lemma);
  add.Add(c.cue_before, c.cue_after, c.rule);
  add.Add(c.distance_before, c.distance_after, c.rule);
  const uint32_t between = (c.cue_before == 0 ? 1 : 0) + (c.cue_after == 0 ? 2 : 0);
  add.Add(between, c.pos);
  add.Add(between, m1.pos);
  add.Add(c.sentence, c.rule);
  add.Add(c.sentence, c.pos);
  add.Add(c.place, c.pos, c.rule);
  add.Add(c.begins_frame, m1.rule, c.rule);
}

void AddRoleFeatures(absl::Span<const LearnedItem> items, ItemRange paragraph, size_t at,
                     std::vector<FeatureHash>* features) {
  for (size_t place = 0; place <= 2 * kRoleReach; ++place) {
    const size_t i = at + place - kRoleReach;
    AddRoleWordFeatures(paragraph.Contains(i) ? items[i] : ItemBeyondTheEdge(), place, features);
  }
  AddRoleContextFeatures(items, paragraph, at, features);
}

}  // namespace quotecheck
