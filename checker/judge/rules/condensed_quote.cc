#include "checker/judge/rules/condensed_quote.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/judge/rules/difference_confidence.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"

namespace quotecheck {
namespace {

constexpr RuleDescriptor kDescriptor = {
    "QC102", "condensed-quote", Severity::kWarning,
    "Words are dropped inside the marks with no ellipsis.",
    R"(A quotation may leave words out where it says so, with an ellipsis or by closing the marks.
This rule flags one that leaves words out inside the marks without a sign of it.

**Flagged**

- Reference: “I heard very clearly what the harbour master said.”
  Version: “I heard what the harbour master said.”
- Reference: “We will, given the state of the roof, close the school.”
  Version: “We will close the school.”

**Not flagged**

- an excerpt: words left out before the opening or after the closing mark;
- words left out at an ellipsis, or between two parts of a quotation;
- fillers, repetitions, a dropped “that” or “and”.

Where the version has words that the reference lacks, one of the two dropped or added them; the
message says so. Words whose loss turns the meaning are QC104. Where one of the two is printed in
pieces, the reporter's words between them, or the confidence below 0.8, the finding is a note.
)"};

// Condensed versions are never so sure as reworded ones: of those printed days apart these are the
// surest.
constexpr double kMinCondensedDaysApart = 0.79;

bool IsMissing(const ClassifiedEdit& edit) { return edit.op == EditOp::kDelete; }

std::string Describe(const Batch& batch, const JudgedVersion& judged,
                     const std::vector<ClassifiedEdit>& edits) {
  const std::string words = WordsOf(batch, judged.version.quote);
  const std::string told = DescribeEdits(judged.alignment, edits);
  if (std::any_of(edits.begin(), edits.end(), IsMissing)) {
    return absl::StrCat(words, " are shortened inside the marks with no ellipsis: ", told, ".");
  }
  return absl::StrCat(words,
                      " are printed with more inside the marks than in the reference: ", told,
                      "; one of the two dropped or added them.");
}

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  for (const VersionAtHand& version : VersionsInRelation(input, Relation::kCondensed)) {
    const Version& held = version.judged.version;
    if (!MayBeHeldToTheWord(input.batch, held)) continue;
    const std::vector<ClassifiedEdit> edits = TellingEdits(input.batch, version.judged);
    if (edits.empty()) continue;
    Finding finding = FindingOnVersion(kDescriptor, input.batch, version,
                                       Describe(input.batch, version.judged, edits));
    const double least =
        MayBeTwoOccasions(input.batch, held) ? kMinCondensedDaysApart : kMinWarningConfidence;
    if (finding.confidence < least) continue;
    WeighDifference(input.batch, version.judged, edits, &finding);
    findings.push_back(std::move(finding));
  }
  LowerUnsureWarnings(input.batch, &findings);
  return findings;
}

}  // namespace

const Rule kCondensedQuote = {kDescriptor, &Check};

}  // namespace quotecheck
