#include "checker/judge/rules/reworded_quote.h"

#include "absl/strings/str_cat.h"
#include "checker/judge/rules/difference_confidence.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"

namespace quotecheck {
namespace {

constexpr RuleDescriptor kDescriptor = {
    "QC101", "reworded-quote", Severity::kWarning,
    "Words inside quotation marks differ from the reference by same-meaning substitutions.",
    R"(Quotation marks promise the speaker's own words. This rule flags a quotation in which other
words stand for those of the reference version, with the same meaning.

**Flagged**

- Reference: “We should not hurry with the harbour wall.”
  Version: “We should not rush the harbour wall.”
- Reference: frank talks he called “honest discussions”.
  Version: talks he called “candid discussions”.

**Not flagged**

- other spelling, punctuation, capitals, numerals or contractions: “it doesn't” and “it does not”;
- speech tidied up: fillers, false starts, a dropped “that”;
- words in [brackets], which say that they are the editor's;
- indirect speech, which promises no words;
- two outlets' own translations, where an article says that it translates.

Where one of the two is printed in pieces, the reporter's words between them, what belongs together is
a guess, and the finding a note. So it is below a confidence of 0.8, unless one article changes three
quotations of the other. A finding is the surer the more both print alike, and where both name one
speaker; it is less sure where only the first or the last words differ, where one article prints both,
and where one article retells the other.

Which version is the reference, and why, stands in the message. To accept a finding, add it to the
baseline; to put it right, print the reference's words or take them out of the marks.
)"};

// Where more of the words differ, other words were said, or on another occasion, unless the article
// retells all that the other quotes. One word for another may be half of a fragment.
constexpr double kMaxChangedShare = 0.25;
constexpr double kMaxShareOfOneWord = 0.5;

bool AreOtherWords(const JudgedVersion& judged, const std::vector<ClassifiedEdit>& edits) {
  const bool one_word = edits.size() == 1 && edits[0].a.size() == 1 && edits[0].b.size() == 1;
  return ChangedShare(judged, edits) > (one_word ? kMaxShareOfOneWord : kMaxChangedShare);
}

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  for (const VersionAtHand& version : VersionsInRelation(input, Relation::kReworded)) {
    const Version& held = version.judged.version;
    if (!MayBeHeldToTheWord(input.batch, held)) continue;
    const std::vector<ClassifiedEdit> edits = TellingEdits(input.batch, version.judged);
    const bool retold = IsRetold(input.batch, held);
    if (edits.empty() || (!retold && AreOtherWords(version.judged, edits))) continue;
    Finding finding = FindingOnVersion(
        kDescriptor, input.batch, version,
        absl::StrCat(WordsOf(input.batch, held.quote), " are changed inside the marks: ",
                     DescribeEdits(version.judged.alignment, edits), "."));
    if (finding.confidence < MinConfidenceOfWarning(input.batch, held)) continue;
    WeighDifference(input.batch, version.judged, edits, &finding);
    findings.push_back(std::move(finding));
  }
  LowerUnsureWarnings(input.batch, &findings);
  return findings;
}

}  // namespace

const Rule kRewordedQuote = {kDescriptor, &Check};

}  // namespace quotecheck
