#include "checker/judge/relation.h"

#include <algorithm>
#include <optional>

#include "checker/judge/meaning_of.h"

namespace quotecheck {
namespace {

// Below this a change of meaning is a guess, and the edit no more than other words. The further
// apart two versions are otherwise, the less a single word tells.
constexpr double kMinConfidence = 0.57;
constexpr size_t kMinSharedTerms = 2;

// How far the two versions print the same words.
struct Agreement {
  size_t shared = 0;
  size_t terms = 0;  // of the version that prints more, within the overlap
};

Agreement MeasureAgreement(const Comparison& comparison) {
  Agreement agreement;
  size_t a_terms = 0;
  size_t b_terms = 0;
  for (const TermStep& step : comparison.steps) {
    if (step.divergent) continue;
    a_terms += step.a.size();
    b_terms += step.b.size();
    if (step.op == EditOp::kKeep || step.same) agreement.shared += step.a.size();
  }
  agreement.terms = std::max(a_terms, b_terms);
  return agreement;
}

// The share of the words around a difference that both print.
double ShareAround(const Difference& difference, const Agreement& agreement) {
  const size_t own = difference.cut_off ? 0 : std::max(difference.a.size(), difference.b.size());
  const size_t around = agreement.terms - std::min(agreement.terms, own);
  if (around == 0) return 0;
  return std::min(1.0, static_cast<double>(agreement.shared) / static_cast<double>(around));
}

// What a difference that leaves the meaning alone stands for.
Relation RelationOf(EditClass edit_class, EditOp op) {
  switch (edit_class) {
    case EditClass::kPunctuation:
    case EditClass::kCase:
    case EditClass::kSpelling:
    case EditClass::kContraction:
    case EditClass::kNumeral: return Relation::kOrthographic;
    case EditClass::kMarked: return Relation::kMarkedEdit;
    case EditClass::kNameVariant:
      return op == EditOp::kSubstitute ? Relation::kOrthographic : Relation::kCleanup;
    case EditClass::kInflection:
    case EditClass::kFunctionWord:
    case EditClass::kFiller:
    case EditClass::kOrder: return Relation::kCleanup;
    case EditClass::kAddition:
    case EditClass::kOmission: return Relation::kCondensed;
    case EditClass::kSynonym: return Relation::kReworded;
    default: return op == EditOp::kSubstitute ? Relation::kReworded : Relation::kCondensed;
  }
}

Relation RelationOf(const Difference& difference) {
  if (difference.recast) return Relation::kRestructured;
  return RelationOf(difference.edit_class, difference.op);
}

const Difference* Gravest(const Comparison& comparison) {
  const Difference* gravest = nullptr;
  for (const Difference& difference : comparison.differences) {
    if (difference.gravity == 0) continue;
    if (gravest == nullptr || difference.gravity > gravest->gravity) gravest = &difference;
  }
  return gravest;
}

// How often a verdict of the kind holds up, over adjudicated pairs.
double UsualConfidence(Relation relation) {
  switch (relation) {
    case Relation::kVerbatim: return 0.99;
    case Relation::kExcerpt: return 0.95;
    case Relation::kOrthographic: return 0.95;
    case Relation::kMarkedEdit: return 0.9;
    case Relation::kCleanup: return 0.85;
    case Relation::kCondensed: return 0.8;
    case Relation::kReworded: return 0.85;
    case Relation::kRestructured: return 0.7;
    case Relation::kMeaningChanged: return 0.8;
    case Relation::kDifferent: return 0;
  }
  return 0;
}

constexpr double kSynonymConfidence = 0.95;

// Every other word is a synonym of what it stands for, among words that both versions print.
bool AreSynonymsAlone(const Comparison& comparison) {
  return std::all_of(
      comparison.differences.begin(), comparison.differences.end(),
      [](const Difference& difference) {
        return RelationOf(difference) < Relation::kReworded ||
               (difference.edit_class == EditClass::kSynonym && difference.half_anchored);
      });
}

}  // namespace

Verdict VerdictOnCopies() {
  Verdict verdict;
  verdict.relation = Relation::kVerbatim;
  verdict.confidence = UsualConfidence(verdict.relation);
  return verdict;
}

Verdict DecideRelation(const Comparison& comparison,
                       const std::vector<ClassifiedEdit>& typographic_edits) {
  Verdict verdict;
  verdict.relation = comparison.excerpts.empty() ? Relation::kVerbatim : Relation::kExcerpt;
  for (const ClassifiedEdit& edit : typographic_edits) {
    verdict.relation = std::max(verdict.relation, RelationOf(edit.edit_class, edit.op));
  }
  for (const Difference& difference : comparison.differences) {
    verdict.relation = std::max(verdict.relation, RelationOf(difference));
  }
  verdict.confidence = verdict.relation == Relation::kReworded && AreSynonymsAlone(comparison)
                           ? kSynonymConfidence
                           : UsualConfidence(verdict.relation);

  const Agreement agreement = MeasureAgreement(comparison);
  const Difference* gravest = Gravest(comparison);
  if (gravest == nullptr || agreement.shared < kMinSharedTerms) return verdict;
  const double confidence = gravest->gravity * (0.5 + 0.5 * ShareAround(*gravest, agreement));
  if (confidence < kMinConfidence) return verdict;
  verdict.relation = Relation::kMeaningChanged;
  verdict.meaning_class = MeaningOf(gravest->edit_class).value_or(MeaningClass::kOther);
  verdict.confidence = confidence;
  return verdict;
}

}  // namespace quotecheck
