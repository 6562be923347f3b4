#include "checker/scan/learned_tagger.h"

#include <algorithm>
#include <array>
#include <utility>

#include "checker/scan/learned_choice.h"
#include "checker/scan/learned_decoding.h"

namespace quotecheck {
namespace {

constexpr float kOutsidePenalty = 0.5f;  // of the first tagger: better too much than too little
constexpr float kLeastExtension = 0.25f;
constexpr float kLeastCorrect = 0.25f;  // of a relation, for it to be kept
// Items that the first tagger is so sure about are not read again for each cue around them.
constexpr float kSurelyOutside = 0.97f;
constexpr LabelRow kOutsideScores = {0, -6, -6, -6, -6, -6, 0, 0};
constexpr size_t kMaxCueItems = 16;

constexpr size_t At(RoleLabel label) { return static_cast<size_t>(label); }
constexpr size_t At(LinkLabel label) { return static_cast<size_t>(label); }

// Words' sums are sent for before they are added.
constexpr size_t kItemsAhead = kRoleReach + 2;

template <typename Sums>
void Prefetch(const Sums& sums) {
  constexpr size_t kCacheLine = 64;
  const char* bytes = reinterpret_cast<const char*>(sums.data());
  for (size_t at = 0; at < sizeof(sums); at += kCacheLine) __builtin_prefetch(bytes + at);
}

}  // namespace

LearnedTagger::LearnedTagger(const Frames& frames, const std::vector<Attribution>& by_rules,
                             const AttributionModel& model)
    : frames_(frames),
      model_(model),
      items_(DescribeItems(frames, by_rules, model)),
      paragraphs_(ItemParagraphs(frames)),
      roles_(items_.size()),
      evidence_(items_.size()),
      table_(WordScoreTable::OfThread(model)),
      sums_(table_.FindAll(items_, frames.traits().epoch())),
      link_sum_of_(items_.size(), kNoSum) {
  IndexRules(by_rules);
}

std::vector<LearnedRelation> LearnedTagger::Find() {
  std::vector<LearnedRelation> relations = FindPossible(kLeastCue);
  std::vector<FeatureHash> features;
  for (LearnedRelation& relation : relations) {
    features.clear();
    AddDecisionFeatures(relation, &features);
    const std::vector<LabelRow> scores = {model_.decisions.ScoreOf(features)};
    relation.probability =
        FindMarginals(scores, model_.decisions.transitions(), /*with_pairs=*/false).labels[0][1];
  }
  std::erase_if(relations, [](const LearnedRelation& relation) {
    return relation.probability < kLeastCorrect;
  });
  ShareContents(items_.size(), &relations);
  return relations;
}

std::vector<LearnedRelation> LearnedTagger::FindPossible(float least_cue) {
  FindRoles();
  std::vector<LearnedRelation> relations;
  for (const LearnedCue& cue : FindCues(least_cue)) {
    std::optional<LearnedRelation> relation = Link(cue);
    if (relation.has_value()) relations.push_back(*std::move(relation));
  }
  return relations;
}

void LearnedTagger::AddDecisionFeatures(const LearnedRelation& relation,
                                        std::vector<FeatureHash>* features) const {
  // Cues of the rules are far shorter than a window.
  const size_t begin = relation.cue.begin > kMaxCueItems ? relation.cue.begin - kMaxCueItems : 0;
  auto rule = std::lower_bound(
      rules_.begin(), rules_.end(), begin,
      [](const RuleReading& reading, size_t at) { return reading.cue.begin < at; });
  while (rule != rules_.end() && rule->cue.end <= relation.cue.begin) ++rule;
  const bool by_rules = rule != rules_.end() && rule->cue.begin < relation.cue.end;
  quotecheck::AddDecisionFeatures(items_, roles_, relation, by_rules, features);
}

void LearnedTagger::IndexRules(const std::vector<Attribution>& by_rules) {
  for (const Attribution& attribution : by_rules) {
    if (!attribution.cue.has_value()) continue;
    RuleReading reading;
    reading.cue = ItemsOfSpan(frames_, *attribution.cue);
    for (TextSpan part : attribution.content) {
      reading.content.push_back(ItemsOfSpan(frames_, part));
    }
    if (attribution.source.has_value()) {
      reading.source = ItemsOfSpan(frames_, frames_.mentions()[*attribution.source].span);
    }
    rules_.push_back(std::move(reading));
  }
  std::stable_sort(rules_.begin(), rules_.end(), [](const RuleReading& a, const RuleReading& b) {
    return a.cue.begin < b.cue.begin;
  });
}

bool LearnedTagger::IsWorthReading(const Frame& frame, bool* marks) const {
  bool worth = false;
  for (size_t i = frame.items.begin; i < frame.items.end; ++i) {
    *marks = *marks || items_[i].is_quote;
    worth = worth || items_[i].rule != 0 || items_[i].rate >= kLikelyCueRate;
  }
  return worth || *marks;
}

std::vector<ItemRange> LearnedTagger::Readings() const {
  std::vector<ItemRange> readings;
  ItemRange skipped;  // the sentence before, where it was not worth reading
  bool after_marks = false;
  for (const Frame& frame : frames_.frames()) {
    if (frame.items.empty()) continue;
    if (frame.begins_paragraph) {
      skipped = {};
      after_marks = false;
    }
    bool marks = false;
    if (!IsWorthReading(frame, &marks) && !after_marks) {
      skipped = frame.items;
      continue;
    }
    ItemRange reading = frame.items;
    if (marks && !skipped.empty()) reading.begin = skipped.begin;
    skipped = {};
    after_marks = marks;
    const bool joined =
        !readings.empty() && !frame.begins_paragraph && readings.back().end == reading.begin;
    if (joined) {
      readings.back().end = reading.end;
    } else {
      readings.push_back(reading);
    }
  }
  return readings;
}

void LearnedTagger::FindRoles() {
  RoleEvidence outside;
  outside.probability[At(RoleLabel::kOutside)] = 1;
  std::fill(roles_.begin(), roles_.end(), outside);
  std::fill(evidence_.begin(), evidence_.end(), static_cast<uint16_t>(EvidenceNumber(outside)));
  for (ItemRange reading : Readings()) FindRolesOf(reading);
}

void LearnedTagger::FindRolesOf(ItemRange paragraph) {
  std::vector<LabelRow> scores;
  scores.reserve(paragraph.end - paragraph.begin);
  for (size_t i = paragraph.begin; i < paragraph.end; ++i) {
    const size_t ahead = i + kItemsAhead;
    if (paragraph.Contains(ahead)) Prefetch(sums_[ahead].word->role);
    HiddenRows rows;
    rows.Add(model_.roles.bias());
    const size_t begin = std::max(paragraph.begin + kRoleReach, i) - kRoleReach;
    const size_t end = std::min(paragraph.end, i + kRoleReach + 1);
    for (size_t near = begin; near < end; ++near) {
      const size_t place = near + kRoleReach - i;
      rows.Add(sums_[near].word->role[place]);
      rows.Add(sums_[near].place->role[place]);
    }
    table_.own_rows().AddRole(items_[i], &rows);
    scores.push_back(model_.roles.ScoreOf(rows));
  }
  const ChainTransitions& transitions = model_.roles.transitions();
  const ChainMarginals marginals = FindMarginals(scores, transitions, /*with_pairs=*/false);
  for (LabelRow& row : scores) row[At(RoleLabel::kOutside)] -= kOutsidePenalty;
  const std::vector<uint8_t> best = BestLabels(scores, transitions);
  for (size_t i = paragraph.begin; i < paragraph.end; ++i) {
    roles_[i].label = static_cast<RoleLabel>(best[i - paragraph.begin]);
    roles_[i].probability = marginals.labels[i - paragraph.begin];
    evidence_[i] = static_cast<uint16_t>(EvidenceNumber(roles_[i]));
  }
}

std::vector<LearnedCue> LearnedTagger::FindCues(float least_cue) const {
  std::vector<LearnedCue> cues;
  for (ItemRange paragraph : paragraphs_) FindCuesOf(paragraph, least_cue, &cues);
  return cues;
}

void LearnedTagger::FindCuesOf(ItemRange paragraph, float least_cue,
                               std::vector<LearnedCue>* cues) const {
  const size_t first = cues->size();
  size_t end = paragraph.begin;  // of the cue before
  const auto begin_cue = [&](size_t i) { cues->push_back({{i, i + 1}, paragraph, paragraph}); };
  bool open = false;
  for (size_t i = paragraph.begin; i < paragraph.end; ++i) {
    const RoleEvidence& role = roles_[i];
    const bool follows = open && end == i;
    const float begins = role.probability[At(RoleLabel::kCueBegin)];
    const float inside = role.probability[At(RoleLabel::kCueInside)];
    if (role.label == RoleLabel::kCueBegin) {
      begin_cue(i);
    } else if (follows && (role.label == RoleLabel::kCueInside || inside > kLeastExtension)) {
      cues->back().items.end = i + 1;
    } else if (role.label == RoleLabel::kCueInside || begins + inside > least_cue) {
      begin_cue(i);
    } else {
      continue;
    }
    open = true;
    end = i + 1;
  }
  for (size_t c = first; c < cues->size(); ++c) {
    (*cues)[c].window = LinkWindow((*cues)[c].items, paragraph);
  }
}

std::vector<uint8_t> LearnedTagger::RulesAround(const LearnedCue& cue, ItemRange part) const {
  std::vector<uint8_t> labels(part.end - part.begin, 0);
  const auto paint = [&](ItemRange range, LinkLabel begin, size_t inside) {
    for (size_t i = std::max(range.begin, part.begin); i < std::min(range.end, part.end); ++i) {
      labels[i - part.begin] = static_cast<uint8_t>(At(begin) + (i > range.begin ? inside : 0));
    }
  };
  auto reading = std::lower_bound(
      rules_.begin(), rules_.end(), cue.window.begin,
      [](const RuleReading& rule, size_t begin) { return rule.cue.begin < begin; });
  for (; reading != rules_.end() && reading->cue.begin < cue.items.end; ++reading) {
    if (reading->cue.end <= cue.items.begin) continue;
    for (ItemRange content : reading->content) paint(content, LinkLabel::kContentBegin, 1);
    paint(reading->source, LinkLabel::kSourceBegin, 1);
    paint(reading->cue, LinkLabel::kCue, 0);
  }
  return labels;
}

void LearnedTagger::AddLinkOwnFeatures(const LinkFeatures& cue, size_t item,
                                       std::vector<FeatureHash>* features) const {
  AddLinkItemFeatures(items_[item], features);
  cue.AddCueFeatures(cue.SideOf(item), features);
  const LinkValues values = cue.ValuesOf(item);
  for (size_t k = 0; k < kLinkPlaceFeatures; ++k) {
    features->push_back(LinkPlaceFeature(k, values[k]));
  }
}

bool LearnedTagger::IsSurelyOutside(size_t item) const {
  return items_[item].rule == 0 &&
         roles_[item].probability[At(RoleLabel::kOutside)] > kSurelyOutside;
}

const HiddenSum& LearnedTagger::LinkItemSum(size_t item, ItemRange paragraph) {
  uint32_t& place_of_sum = link_sum_of_[item];
  if (place_of_sum != kNoSum) return link_sums_[place_of_sum];
  const size_t ahead = item + kLinkReach + kItemsAhead;
  if (paragraph.Contains(ahead)) Prefetch(sums_[ahead].word->link);
  HiddenRows rows;
  rows.Add(model_.links.bias());
  const size_t begin = std::max(paragraph.begin + kLinkReach, item) - kLinkReach;
  const size_t end = std::min(paragraph.end, item + kLinkReach + 1);
  for (size_t near = begin; near < end; ++near) {
    const size_t place = near + kLinkReach - item;
    rows.Add(sums_[near].word->link[place]);
    rows.Add(sums_[near].place->link[place]);
    rows.Add(table_.EvidenceSums(evidence_[near])[place]);
  }
  table_.own_rows().AddLinkItem(items_[item], &rows);
  place_of_sum = static_cast<uint32_t>(link_sums_.size());
  link_sums_.push_back(rows.Sum());
  return link_sums_.back();
}

std::array<HiddenSum, kCueSides> LearnedTagger::CueSums(const LinkFeatures& cue) {
  std::array<HiddenSum, kCueSides> sides;
  for (CueSide side : {CueSide::kBefore, CueSide::kAfter}) {
    features_.clear();
    cue.AddCueFeatures(side, &features_);
    for (size_t k = 0; k < kLinkCueFeatures; ++k) {
      sides[static_cast<size_t>(side)].AddBytes(
          model_.links.OwnFeature(kFirstLinkCueFeature + k, features_[k]));
    }
  }
  return sides;
}

std::vector<LabelRow> LearnedTagger::LinkScores(const LearnedCue& cue, ItemRange read) {
  const std::vector<uint8_t> by_rules = RulesAround(cue, read);
  const LinkContext context = {items_, roles_, cue.items, read, by_rules};
  const LinkFeatures seen(context);
  const std::array<HiddenSum, kCueSides> sides = CueSums(seen);
  std::vector<LabelRow> scores;
  scores.reserve(read.end - read.begin);
  for (size_t i = read.begin; i < read.end; ++i) {
    if (cue.items.Contains(i)) {
      scores.push_back({});
    } else if (IsSurelyOutside(i)) {
      scores.push_back(kOutsideScores);
    } else {
      HiddenRows rows;
      rows.Add(LinkItemSum(i, cue.paragraph));
      rows.Add(sides[static_cast<size_t>(seen.SideOf(i))]);
      table_.own_rows().AddLinkPlace(seen.ValuesOf(i), &rows);
      scores.push_back(model_.links.ScoreOf(rows));
    }
  }
  return scores;
}

std::optional<LearnedRelation> LearnedTagger::Link(const LearnedCue& cue) {
  ItemRange read = cue.window;
  while (read.begin < cue.items.begin && IsSurelyOutside(read.begin)) ++read.begin;
  while (read.end > cue.items.end && IsSurelyOutside(read.end - 1)) --read.end;
  LearnedRelation relation;
  relation.cue = cue.items;
  const ItemRange positions = {cue.items.begin - read.begin, cue.items.end - read.begin};
  const std::vector<uint8_t> labels =
      DecodeLink(LinkScores(cue, read), model_.links.transitions(), positions, &relation);
  for (size_t i = 0; i < labels.size(); ++i) {
    const size_t item = read.begin + i;
    switch (static_cast<LinkLabel>(labels[i])) {
      case LinkLabel::kContentBegin: relation.content.push_back({item, item + 1}); break;
      case LinkLabel::kContentInside: relation.content.back().end = item + 1; break;
      case LinkLabel::kSourceBegin:
        if (!relation.source.has_value()) relation.source = ItemRange{item, item + 1};
        break;
      case LinkLabel::kSourceInside:
        if (relation.source->end == item) relation.source->end = item + 1;
        break;
      case LinkLabel::kCue:
      case LinkLabel::kOutside: break;
    }
  }
  if (relation.content.empty()) return std::nullopt;
  return relation;
}

}  // namespace quotecheck
