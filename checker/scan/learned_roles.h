#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_ROLES_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_ROLES_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/learn/feature_hash.h"
#include "checker/scan/learned_items.h"

namespace quotecheck {

// Features of the first tagger. Those of one item by itself are the same wherever it stands, so
// their sum is found once for a word (learned_words.h); the others are of an item among its
// neighbours.

// Items to either side whose words count.
inline constexpr size_t kRoleReach = 4;

// Features of an item that stands `place` items after the one kRoleReach items before the item
// told. `place` is at most 2 * kRoleReach.
void AddRoleWordFeatures(const LearnedItem& item, size_t place, std::vector<FeatureHash>* features);

// Features of item `at` among its neighbours in the paragraph.
void AddRoleContextFeatures(absl::Span<const LearnedItem> items, ItemRange paragraph, size_t at,
                            std::vector<FeatureHash>* features);

// All features of item `at`, for the trainer.
void AddRoleFeatures(absl::Span<const LearnedItem> items, ItemRange paragraph, size_t at,
                     std::vector<FeatureHash>* features);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_ROLES_H_
