#include "checker/judge/rules/difference_confidence.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "checker/judge/rules/version_findings.h"

namespace quotecheck {
namespace {

struct Weight {
  absl::string_view name;
  double weight;
};

// Logistic regression with L2 penalty, fitted by bench/accuracy/fit_differences.py on 565 pairs of
// quotations from AllSides articles of 2012-2016 (Baly et al. 2020) that readers held against each
// other. bench/results/precision.md tells how right it is out of fold. Only weights, no text, are
// kept of them.
constexpr double kBias = 0.443;
constexpr Weight kWeights[kDifferenceFeatures] = {
    {"at_ends", -1.171},       // share of the edits where the words that both print begin or end
    {"differing", -1.146},     // share of the words between these ends that differ, small ones too
    {"unrelated", -0.745},     // share of the edits that put a word for one unlike it in sense
    {"edits", -0.434},         // log of their number
    {"coverage", 1.857},       // see WordAlignment
    {"same_speaker", 0.947},   // both are credited, to one speaker
    {"same_article", -1.921},  // one article prints both
    {"retold", -1.257},        // see Match
};

// The words that an edit changes are the first or the last that both print: excerpts end there, and
// what stands there is easily paired by chance.
bool StandsAtEnd(const WordAlignment& alignment, const ClassifiedEdit& edit) {
  return edit.a.begin <= alignment.a_overlap.begin || edit.a.end >= alignment.a_overlap.end ||
         edit.b.begin <= alignment.b_overlap.begin || edit.b.end >= alignment.b_overlap.end;
}

template <typename Predicate>
double ShareOf(const std::vector<ClassifiedEdit>& edits, Predicate predicate) {
  const auto count = std::count_if(edits.begin(), edits.end(), predicate);
  return static_cast<double>(count) / static_cast<double>(std::max<size_t>(edits.size(), 1));
}

double DifferingShare(const WordAlignment& alignment) {
  const size_t words = std::max(alignment.a_overlap.size(), alignment.b_overlap.size());
  if (words == 0) return 1;
  return static_cast<double>(alignment.distance_words) / static_cast<double>(words);
}

}  // namespace

absl::string_view DifferenceFeatureName(size_t feature) { return kWeights[feature].name; }

DifferenceFeatures MakeDifferenceFeatures(const Batch& batch, const JudgedVersion& judged,
                                          const std::vector<ClassifiedEdit>& telling) {
  const Quote& a = batch.quotes[judged.version.against.value()];
  const Quote& b = batch.quotes[judged.version.quote.value()];
  const double at_ends = ShareOf(telling, [&judged](const ClassifiedEdit& edit) {
    return StandsAtEnd(judged.alignment, edit);
  });
  const double unrelated = ShareOf(
      telling, [](const ClassifiedEdit& edit) { return edit.edit_class == EditClass::kOther; });
  return {at_ends,
          DifferingShare(judged.alignment),
          unrelated,
          std::log1p(static_cast<double>(telling.size())),
          judged.alignment.coverage,
          a.speaker.has_value() && a.speaker == b.speaker ? 1.0 : 0.0,
          a.article == b.article ? 1.0 : 0.0,
          IsRetold(batch, judged.version) ? 1.0 : 0.0};
}

double DifferenceConfidence(const DifferenceFeatures& features) {
  double log_odds = kBias;
  for (size_t i = 0; i < kDifferenceFeatures; ++i) log_odds += kWeights[i].weight * features[i];
  return 1 / (1 + std::exp(-log_odds));
}

bool IsInPieces(const Batch& batch, const Version& version) {
  const auto in_pieces = [&batch](QuoteIndex index) {
    const Quote& quote = batch.quotes[index.value()];
    return quote.kind == QuoteKind::kMixed && quote.quoted.size() > 1;
  };
  return in_pieces(version.quote) || in_pieces(version.against);
}

void LowerWhereInPieces(const Batch& batch, const Version& version, Finding* finding) {
  // Of such warnings 16 of 28 were right (bench/results/precision.md).
  constexpr double kRightInPieces = 0.57;
  if (!IsInPieces(batch, version)) return;
  finding->severity = std::min(finding->severity, Severity::kNote);
  finding->confidence = std::min(finding->confidence, kRightInPieces);
}

void WeighDifference(const Batch& batch, const JudgedVersion& judged,
                     const std::vector<ClassifiedEdit>& telling, Finding* finding) {
  finding->confidence = DifferenceConfidence(MakeDifferenceFeatures(batch, judged, telling));
  LowerWhereInPieces(batch, judged.version, finding);
}

void LowerUnsureWarnings(const Batch& batch, std::vector<Finding>* findings) {
  constexpr size_t kManyOfOneArticle = 3;
  using ArticlePair = std::pair<ArticleIndex, ArticleIndex>;
  const auto articles_of = [&batch](const Finding& finding) {
    return ArticlePair(finding.place.article, batch.quotes[finding.reference->value()].article);
  };
  std::map<ArticlePair, size_t> found;
  for (const Finding& finding : *findings) ++found[articles_of(finding)];
  for (Finding& finding : *findings) {
    if (finding.confidence >= kMinWarningConfidenceOfDifference) continue;
    if (found[articles_of(finding)] >= kManyOfOneArticle) continue;
    finding.severity = std::min(finding.severity, Severity::kNote);
  }
}

}  // namespace quotecheck
