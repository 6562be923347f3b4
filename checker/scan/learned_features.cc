#include "checker/scan/learned_features.h"

namespace quotecheck {
namespace {

// Where the numbers of each list of features begin.
constexpr uint32_t kFirstWordFeature = 0x000;
constexpr uint32_t kFirstPlaceFeature = 0x100;
constexpr uint32_t kFirstEvidenceFeature = 0x200;
constexpr uint32_t kFirstRoleFeature = 0x300;
constexpr uint32_t kFirstLinkItemFeature = 0x400;

}  // namespace

float CueOf(const RoleEvidence& role) { return role.probability[1] + role.probability[2]; }
float ContentOf(const RoleEvidence& role) { return role.probability[3] + role.probability[4]; }
float SourceOf(const RoleEvidence& role) { return role.probability[5] + role.probability[6]; }

uint32_t StepOf(float probability) {
  if (probability < 0.01f) return 0;
  if (probability < 0.05f) return 1;
  if (probability < 0.15f) return 2;
  if (probability < 0.35f) return 3;
  if (probability < 0.65f) return 4;
  if (probability < 0.85f) return 5;
  return probability < 0.97f ? 6 : 7;
}

void AddWordFeatures(const LearnedItem& item, std::vector<FeatureHash>* features) {
  FeatureAdder add(kFirstWordFeature, features);
  add.Add(item.word);
  add.Add(item.lemma);
  add.Add(item.suffix);
  add.Add(item.traits);
  add.Add(item.pos);
  add.Add(item.shape);
  add.Add(item.rate);
  add.Add(item.lemma_rate);
  add.Add(item.kin_rate);
  add.Add(item.cluster);
  add.Add(item.is_quote);
}

void AddPlaceFeatures(const LearnedItem& item, std::vector<FeatureHash>* features) {
  FeatureAdder add(kFirstPlaceFeature, features);
  add.Add(item.mention);
  add.Add(item.rule);
  add.Add(item.begins_frame);
}

size_t EvidenceNumber(const RoleEvidence& role) {
  size_t number = static_cast<size_t>(role.label);
  // Of most words nothing is likely: what is left for all the others is in the least step of each.
  constexpr float kNothingElse = 0.992f;
  if (role.probability[0] > kNothingElse) {
    return number * kProbabilitySteps * kProbabilitySteps * kProbabilitySteps;
  }
  for (float probability : {CueOf(role), ContentOf(role), SourceOf(role)}) {
    number = number * kProbabilitySteps + StepOf(probability);
  }
  return number;
}

void AddEvidenceFeatures(size_t number, std::vector<FeatureHash>* features) {
  FeatureAdder add(kFirstEvidenceFeature, features);
  for (size_t k = 1; k < kEvidenceFeatures; ++k) {
    add.Add(static_cast<uint32_t>(number % kProbabilitySteps));
    number /= kProbabilitySteps;
  }
  add.Add(static_cast<uint32_t>(number));
}

FeatureHash HashOf(RoleOwnFeature feature, uint32_t value) {
  return HashFeature(kFirstRoleFeature + 1 + static_cast<uint32_t>(feature), value, 0, 0);
}

void AddRoleOwnFeatures(const LearnedItem& item, std::vector<FeatureHash>* features) {
  features->push_back(HashOf(RoleOwnFeature::kCueBefore, item.cue_before));
  features->push_back(HashOf(RoleOwnFeature::kCueAfter, item.cue_after));
  features->push_back(HashOf(RoleOwnFeature::kDistanceBefore, item.distance_before));
  features->push_back(HashOf(RoleOwnFeature::kDistanceAfter, item.distance_after));
  features->push_back(HashOf(RoleOwnFeature::kSentence, item.sentence));
  features->push_back(HashOf(RoleOwnFeature::kPlace, item.place));
}

FeatureHash HashOf(LinkItemFeature feature, uint32_t value) {
  return HashFeature(kFirstLinkItemFeature + 1 + static_cast<uint32_t>(feature), value, 0, 0);
}

void AddLinkItemFeatures(const LearnedItem& item, std::vector<FeatureHash>* features) {
  features->push_back(HashOf(LinkItemFeature::kSentence, item.sentence));
  features->push_back(HashOf(LinkItemFeature::kPlace, item.place));
}

}  // namespace quotecheck
