#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_FEATURES_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_FEATURES_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/learn/chain.h"
#include "checker/learn/feature_hash.h"
#include "checker/scan/learned_items.h"

namespace quotecheck {

// What the two taggers look at. An item is described to the items around it by what it is by
// itself, by where it stands, and to the second tagger by what the first one says of it: each is
// the same for many items, so its sum is found once (learned_words.h). The rest is of the item told
// alone. Each list of features has a length of its own.

// Items to either side that count.
inline constexpr size_t kRoleReach = 4;
inline constexpr size_t kLinkReach = 2;

// What the first tagger says of an item.
struct RoleEvidence {
  RoleLabel label = RoleLabel::kOutside;  // in the best sequence
  LabelRow probability = {};              // by RoleLabel
};
float CueOf(const RoleEvidence& role);
float ContentOf(const RoleEvidence& role);
float SourceOf(const RoleEvidence& role);

// A probability in steps, less than kProbabilitySteps.
inline constexpr uint32_t kProbabilitySteps = 8;
uint32_t StepOf(float probability);

// Of an item by itself. The first kWordIdentities of them tell rare words apart.
inline constexpr size_t kWordFeatures = 11;
inline constexpr size_t kWordIdentities = 3;
void AddWordFeatures(const LearnedItem& item, std::vector<FeatureHash>* features);

// Of an item where it stands.
inline constexpr size_t kPlaceFeatures = 3;
void AddPlaceFeatures(const LearnedItem& item, std::vector<FeatureHash>* features);

// Of what the first tagger says of an item: of its number, which is less than kEvidenceNumbers.
inline constexpr size_t kEvidenceFeatures = 4;
inline constexpr size_t kEvidenceNumbers =
    kRoleLabels * kProbabilitySteps * kProbabilitySteps * kProbabilitySteps;
size_t EvidenceNumber(const RoleEvidence& role);
void AddEvidenceFeatures(size_t number, std::vector<FeatureHash>* features);

// Features of the item that the first tagger tells, besides.
enum class RoleOwnFeature : uint32_t {
  kCueBefore,
  kCueAfter,
  kDistanceBefore,
  kDistanceAfter,
  kSentence,
  kPlace,
};
inline constexpr size_t kRoleOwnFeatures = 6;
FeatureHash HashOf(RoleOwnFeature feature, uint32_t value);
void AddRoleOwnFeatures(const LearnedItem& item, std::vector<FeatureHash>* features);

// Features of the item that the second tagger tells, besides: first those of the item whatever the
// cue, then those of the cue for all items of one side, then those of the item as the cue sees it.
enum class LinkItemFeature : uint32_t { kSentence, kPlace };
inline constexpr size_t kLinkItemFeatures = 2;
inline constexpr size_t kLinkCueFeatures = 2;
FeatureHash HashOf(LinkItemFeature feature, uint32_t value);
void AddLinkItemFeatures(const LearnedItem& item, std::vector<FeatureHash>* features);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_FEATURES_H_
