#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_DIFFERENCE_CONFIDENCE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_DIFFERENCE_CONFIDENCE_H_

#include <array>
#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/judge/judged_version.h"
#include "checker/records/batch.h"
#include "checker/records/finding.h"

namespace quotecheck {

// How far a finding of changed words (QC101, QC102) is to be trusted: whether a reader who holds
// the two passages against each other says that both print one act of speech, in words that differ
// by more than a slip.

// What the confidence weighs. In order of DifferenceFeatureName().
inline constexpr size_t kDifferenceFeatures = 8;
using DifferenceFeatures = std::array<double, kDifferenceFeatures>;
absl::string_view DifferenceFeatureName(size_t feature);

// `telling` are the TellingEdits() of the version, one at least. The same where the version and
// what it is held against change places. Linear in the edits, O(log matches).
DifferenceFeatures MakeDifferenceFeatures(const Batch& batch, const JudgedVersion& judged,
                                          const std::vector<ClassifiedEdit>& telling);

// In (0, 1): of findings given 0.8 eight in ten are right, by a logistic regression; see the table
// in difference_confidence.cc for what it was fitted on.
double DifferenceConfidence(const DifferenceFeatures& features);

// One of the two is printed in pieces within a clause of the reporter's: what belongs together
// there is a guess.
bool IsInPieces(const Batch& batch, const Version& version);

// Makes a finding on a quotation in pieces a note.
void LowerWhereInPieces(const Batch& batch, const Version& version, Finding* finding);

// Gives the finding on `judged` its confidence, and lowers it where it is in pieces.
void WeighDifference(const Batch& batch, const JudgedVersion& judged,
                     const std::vector<ClassifiedEdit>& telling, Finding* finding);

// A warning stands only on this confidence.
constexpr double kMinWarningConfidenceOfDifference = 0.8;

// Lowers less sure warnings of changed words to notes. Not where one article changes three and more
// quotations of the other, as spun copies do. All findings have references.
void LowerUnsureWarnings(const Batch& batch, std::vector<Finding>* findings);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_DIFFERENCE_CONFIDENCE_H_
