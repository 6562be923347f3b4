#include "checker/scan/learned_decisions.h"

#include <algorithm>
#include <cmath>

namespace quotecheck {
namespace {

// A count in coarser steps than CountStep(), at most 9.
uint32_t CoarseStep(size_t count) { return std::min(CountStep(count), 9u); }

// The log-odds of a probability in steps.
uint32_t Step(float p) {
  const float bounded = std::clamp(p, 0.0005f, 0.9995f);
  return static_cast<uint32_t>(std::lround(std::log(bounded / (1 - bounded)) * 1.5f) + 16);
}

// What the features look at, gathered once.
struct Parts {
  uint32_t lemma = 0;  // of the cue's word that is one most often
  uint32_t shape = 0;  // parts of speech of the cue
  uint32_t rates = 0;
  uint32_t sure = 0;               // probability of the cue by the first tagger
  uint32_t before = 0, after = 0;  // parts of speech beside the cue
  uint32_t after_word = 0, second_after_word = 0;
  uint32_t content_first = 0, content_first_word = 0, content_last = 0, content_next = 0;
  uint32_t content_side = 0, content_size = 0, content_parts = 0, quotes = 0;
  uint32_t source_side = 0, source_distance = 0, source_kind = 0, source_word = 0;
  uint32_t between = 0;  // sentences between cue and content
};

Parts Gather(absl::Span<const LearnedItem> items, absl::Span<const RoleEvidence> roles,
             const LearnedRelation& relation) {
  static const LearnedItem kEdge;
  const auto item = [&](size_t i) -> const LearnedItem& {
    return i < items.size() ? items[i] : kEdge;
  };
  Parts parts;
  const ItemRange cue = relation.cue;
  size_t head = cue.begin;
  float sure = 0;
  for (size_t i = cue.begin; i < cue.end; ++i) {
    if (items[i].rate > items[head].rate) head = i;
    parts.shape = JoinHash(parts.shape, items[i].pos);
    sure = std::max(sure, roles[i].probability[1] + roles[i].probability[2]);
  }
  parts.lemma = items[head].lemma;
  parts.rates = JoinHash(items[head].rate, items[head].lemma_rate, items[head].kin_rate);
  parts.sure = Step(sure);
  parts.before = item(cue.begin - 1).pos;
  parts.after = item(cue.end).pos;
  parts.after_word = item(cue.end).word;
  parts.second_after_word = item(cue.end + 1).word;
  const ItemRange first = relation.content.front();
  const ItemRange last = relation.content.back();
  size_t size = 0;
  for (ItemRange part : relation.content) {
    size += part.end - part.begin;
    for (size_t i = part.begin; i < part.end; ++i) parts.quotes += items[i].is_quote ? 1 : 0;
  }
  parts.quotes = std::min<uint32_t>(parts.quotes, 2);
  parts.content_first = item(first.begin).pos;
  parts.content_first_word = item(first.begin).word;
  parts.content_last = item(last.end - 1).pos;
  parts.content_next = item(last.end).pos;
  parts.content_parts = static_cast<uint32_t>(std::min<size_t>(relation.content.size(), 3));
  parts.content_size = CoarseStep(size);
  parts.content_side = first.begin >= cue.end ? CoarseStep(first.begin - cue.end) : 100;
  parts.between = std::min<uint32_t>(items[last.begin].frame - items[first.begin].frame, 2);
  if (relation.source.has_value()) {
    const ItemRange source = *relation.source;
    parts.source_side = source.begin >= cue.end ? 2 : 1;
    parts.source_distance =
        CoarseStep(source.begin >= cue.end ? source.begin - cue.end : cue.begin - source.end);
    parts.source_kind = items[source.begin].mention;
    parts.source_word = items[source.end - 1].lemma;
  }
  return parts;
}

}  // namespace

void AddDecisionFeatures(absl::Span<const LearnedItem> items, absl::Span<const RoleEvidence> roles,
                         const LearnedRelation& relation, bool by_rules,
                         std::vector<FeatureHash>* features) {
  const Parts p = Gather(items, roles, relation);
  const uint32_t any = Step(relation.any);
  const uint32_t rule = by_rules ? 1 : 0;
  const uint32_t source = Step(relation.source_probability);
  uint32_t number = 0x2000;
  const auto add = [&](uint32_t a, uint32_t b = 0, uint32_t c = 0) {
    features->push_back(JoinHash(++number, a, b, c));
  };
  add(0);
  add(any);
  add(any, rule);
  add(p.sure);
  add(p.sure, any / 2);
  add(Step(relation.content_probability));
  add(source);
  add(source, p.source_side, p.source_distance);
  add(p.sure, rule, p.quotes);
  add(any, p.quotes, p.content_parts);
  add(p.lemma);
  add(p.lemma, rule);
  add(p.lemma, p.after);
  add(p.lemma, p.after_word);
  add(p.lemma, p.content_first);
  add(p.lemma, p.content_size);
  add(p.lemma, p.source_kind);
  add(p.lemma, p.shape);
  add(p.shape);
  add(p.shape, p.after);
  add(p.shape, p.before);
  add(p.rates);
  add(p.rates, p.after);
  add(p.rates, any / 2);
  add(p.rates, rule, p.content_first);
  add(p.before, p.after);
  add(p.after_word);
  add(p.after_word, p.second_after_word);
  add(p.after, p.content_first, p.source_kind);
  add(p.content_first, p.content_side, p.content_size);
  add(p.content_first_word);
  add(p.content_first, p.content_last, p.content_next);
  add(p.content_last, p.content_next);
  add(p.content_next, rule);
  add(p.content_size, p.quotes, p.content_parts);
  add(p.content_size, rule, p.between);
  add(p.content_side, p.source_side, rule);
  add(p.source_kind);
  add(p.source_kind, p.source_side, p.source_distance);
  add(p.source_kind, p.rates);
  add(p.source_word);
  add(p.source_word, p.shape);
  add(items[relation.cue.begin].sentence);
  add(items[relation.cue.begin].place);
  add(p.between, p.quotes, p.content_parts);
}

}  // namespace quotecheck
