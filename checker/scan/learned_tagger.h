#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_TAGGER_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_TAGGER_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/learn/weights.h"
#include "checker/scan/attribution.h"
#include "checker/scan/frames.h"
#include "checker/scan/learned_decisions.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"

namespace quotecheck {

// A word or phrase that may be a cue, and what can belong to it.
struct LearnedCue {
  ItemRange items;
  ItemRange window;
};

// Finds attributions in two passes: a chain over each paragraph tells cues, contents and sources
// apart; then a chain around each likely cue, which sees what the first one says, tells what
// belongs to it. Last it is decided whether what was put together is likely right. What the rules
// find is evidence to all three. Refers to all that it is given.
class LearnedTagger {
 public:
  LearnedTagger(const Frames& frames, const std::vector<Attribution>& by_rules,
                const AttributionModel& model);

  // The attributions, by place of cue. Linear: a bounded number of items around each cue is read.
  std::vector<LearnedRelation> Find();

  // What Find() decides on: also what is improbable.
  std::vector<LearnedRelation> FindPossible();
  void AddDecisionFeatures(const LearnedRelation& relation,
                           std::vector<FeatureHash>* features) const;

  // The steps of these, for the trainer.
  const std::vector<LearnedItem>& items() const { return items_; }
  const std::vector<ItemRange>& paragraphs() const { return paragraphs_; }
  bool IsWorthReading(ItemRange paragraph) const;
  void FindRoles();
  std::vector<LearnedCue> FindCues() const;
  std::vector<uint8_t> RulesAround(const LearnedCue& cue) const;
  // Features of the items of the cue's window; `ends` says where each item's end.
  void AddLinkFeatures(const LearnedCue& cue, std::vector<FeatureHash>* features,
                       std::vector<size_t>* ends) const;

 private:
  // An attribution of the rules, in items.
  struct RuleReading {
    ItemRange cue;
    std::vector<ItemRange> content;
    ItemRange source;
  };
  void IndexRules(const std::vector<Attribution>& by_rules);
  void FindRolesOf(ItemRange paragraph);
  void FindCuesOf(ItemRange paragraph, std::vector<LearnedCue>* cues) const;
  bool IsSurelyOutside(size_t item) const;
  std::optional<LearnedRelation> Link(const LearnedCue& cue) const;

  const Frames& frames_;
  const AttributionModel& model_;
  std::vector<LearnedItem> items_;
  std::vector<ItemRange> paragraphs_;
  std::vector<RoleEvidence> roles_;  // by item
  std::vector<RuleReading> rules_;   // by place of cue
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_TAGGER_H_
