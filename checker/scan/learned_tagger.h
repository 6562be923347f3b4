#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_TAGGER_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_TAGGER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "checker/learn/weights.h"
#include "checker/scan/attribution.h"
#include "checker/scan/frames.h"
#include "checker/scan/learned_decisions.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"
#include "checker/scan/learned_words.h"

namespace quotecheck {

// The probability of a cue, where the best sequence lacks it. Training looks at less probable ones
// as well: what comes after the first tagger learns from its errors.
inline constexpr float kLeastCue = 0.4f;
inline constexpr float kLeastTrainingCue = 0.3f;

// A word or phrase that may be a cue, and what can belong to it.
struct LearnedCue {
  ItemRange items;
  ItemRange window;
  ItemRange paragraph;
};

// Finds attributions in two passes: a chain over each paragraph tells cues, contents and sources
// apart; then a chain around each likely cue, which sees what the first one says, tells what
// belongs to it. Last it is decided whether what was put together is likely right, and to which of
// several attributions a word belongs that all of them take for what is said (learned_choice.h).
// What the rules find is evidence to all three. Refers to all that it is given.
class LearnedTagger {
 public:
  LearnedTagger(const Frames& frames, const std::vector<Attribution>& by_rules,
                const AttributionModel& model);

  // The attributions, by place of cue; no two share content. Linear: a bounded number of items
  // around each cue is read.
  std::vector<LearnedRelation> Find();

  // What Find() decides on: also what is improbable.
  std::vector<LearnedRelation> FindPossible(float least_cue);
  void AddDecisionFeatures(const LearnedRelation& relation,
                           std::vector<FeatureHash>* features) const;

  // The steps of these, for the trainer.
  const std::vector<LearnedItem>& items() const { return items_; }
  const std::vector<ItemRange>& paragraphs() const { return paragraphs_; }
  // The stretches of sentences that the first tagger reads, by place: those with marks, with what
  // the rules read, or with a word that is often a cue, and those beside marks.
  std::vector<ItemRange> Readings() const;
  void FindRoles();
  std::vector<LearnedCue> FindCues(float least_cue) const;
  // By item of the part of the cue's window: its LinkLabel by the rules, where they read the cue.
  std::vector<uint8_t> RulesAround(const LearnedCue& cue, ItemRange part) const;
  // The second tagger's own features of the item, as the cue sees it.
  void AddLinkOwnFeatures(const LinkFeatures& cue, size_t item,
                          std::vector<FeatureHash>* features) const;
  const std::vector<RoleEvidence>& roles() const { return roles_; }

 private:
  // An attribution of the rules, in items.
  struct RuleReading {
    ItemRange cue;
    std::vector<ItemRange> content;
    ItemRange source;
  };
  void IndexRules(const std::vector<Attribution>& by_rules);
  bool IsWorthReading(const Frame& frame, bool* marks) const;
  void FindRolesOf(ItemRange paragraph);
  void FindCuesOf(ItemRange paragraph, float least_cue, std::vector<LearnedCue>* cues) const;
  bool IsSurelyOutside(size_t item) const;
  std::optional<LearnedRelation> Link(const LearnedCue& cue);
  std::vector<LabelRow> LinkScores(const LearnedCue& cue, ItemRange read);
  // What the cue itself adds to the hidden sums of the items on each side of it.
  std::array<HiddenSum, kCueSides> CueSums(const LinkFeatures& cue);
  // The hidden sum of all that does not depend on the cue, found once for each item. Lives until
  // the next call.
  const HiddenSum& LinkItemSum(size_t item, ItemRange paragraph);

  const Frames& frames_;
  const AttributionModel& model_;
  std::vector<LearnedItem> items_;
  std::vector<ItemRange> paragraphs_;
  std::vector<RoleEvidence> roles_;  // by item
  std::vector<uint16_t> evidence_;   // by item: EvidenceNumber() of its role
  std::vector<RuleReading> rules_;   // by place of cue
  WordScoreTable& table_;
  std::vector<WordScoreTable::Found> sums_;  // by item
  static constexpr uint32_t kNoSum = ~uint32_t{0};
  std::vector<uint32_t> link_sum_of_;  // by item: into link_sums_, kNoSum where not found yet
  std::vector<HiddenSum> link_sums_;
  std::vector<FeatureHash> features_;  // of one item
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_TAGGER_H_
