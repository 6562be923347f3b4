#include "checker/judge/rules/restructured_quote.h"

#include "absl/strings/str_cat.h"
#include "checker/judge/rules/difference_confidence.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"

namespace quotecheck {
namespace {

constexpr RuleDescriptor kDescriptor = {
    "QC103", "restructured-quote", Severity::kWarning,
    "The same utterance, reordered or recast inside the marks.",
    R"(Quotation marks promise the speaker's own sentence, in its own order. This rule flags a
quotation whose clauses stand in another order than in the reference, or that makes another sentence
of the same words.

**Flagged**

- Reference: “We stay on the island if the ferry stops running.”
  Version: “If the ferry stops running, we stay on the island.”
- Reference: “We need to support the growers and help to calm the valley.”
  Version: “We need to help to calm the valley by supporting the growers.”

**Not flagged**

- a word that wanders: “we have really got to talk” and “we have got to really talk”;
- an excerpt, or two that overlap;
- indirect speech, and translations that an article declares.

Where one of the two is printed in pieces, the reporter's words between them, the finding is a note.
)"};

// Below it two versions are more often two occasions than one that is recast.
constexpr double kMinConfidence = 0.55;

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  for (const VersionAtHand& version : VersionsInRelation(input, Relation::kRestructured)) {
    const Version& held = version.judged.version;
    if (!MayBeHeldToTheWord(input.batch, held)) continue;
    const std::vector<ClassifiedEdit> edits = TellingEdits(input.batch, version.judged);
    if (edits.empty()) continue;
    Finding finding =
        FindingOnVersion(kDescriptor, input.batch, version,
                         absl::StrCat(WordsOf(input.batch, held.quote),
                                      " are reordered or recast inside the marks: ",
                                      DescribeEdits(version.judged.alignment, edits), "."));
    if (finding.confidence < kMinConfidence) continue;
    // Too few of these have been read to fit a confidence to, and words that change places tell
    // nothing of chance.
    LowerWhereInPieces(input.batch, held, &finding);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace

const Rule kRestructuredQuote = {kDescriptor, &Check};

}  // namespace quotecheck
