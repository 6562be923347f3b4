#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_DECISIONS_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_DECISIONS_H_

#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/learn/feature_hash.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"

namespace quotecheck {

// An attribution as the taggers find it, in items.
struct LearnedRelation {
  ItemRange cue;
  std::vector<ItemRange> content;  // by place, never empty
  std::optional<ItemRange> source;
  // Probabilities by the second tagger: that the cue reports anything, and of the items that are
  // most surely content and source.
  float any = 0;
  float content_probability = 0;
  float source_probability = 0;
  float probability = 0;  // that the whole is right
};

// Labels of the decision: a chain of one position.
inline constexpr size_t kDecisionLabels = 2;  // wrong, right

// Features of a relation as a whole: its cue, how its parts begin, end and stand to each other, and
// how sure the taggers are. `by_rules`: the rules read the cue too.
void AddDecisionFeatures(absl::Span<const LearnedItem> items, absl::Span<const RoleEvidence> roles,
                         const LearnedRelation& relation, bool by_rules,
                         std::vector<FeatureHash>* features);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_DECISIONS_H_
