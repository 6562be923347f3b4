#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_VERSION_FINDINGS_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_VERSION_FINDINGS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/judge/rules/rule.h"

namespace quotecheck {

// What the rules on altered quotations (QC101 to QC104) and those on whole quotations share.

// The place of a whole quotation: from the first part of its content to the last.
Place PlaceOfQuote(const Batch& batch, QuoteIndex quote);

// The places of what a finding refers to: of a passage of a primary source, each stretch that was
// said in one go; of all else the one place.
std::vector<Place> PlacesOf(const Batch& batch, QuoteIndex quote);

// A finding on a whole quotation, severity the rule's usual one, without message.
Finding FindingOnQuote(const RuleDescriptor& rule, const Batch& batch, QuoteIndex quote);

// The probability that two quotations print one utterance; 1 where the batch has no match of them
// (a third ties them). O(log matches).
double ProbabilityOfMatch(const Batch& batch, QuoteIndex a, QuoteIndex b);

// A version of an utterance whose words may be judged.
struct VersionAtHand {
  const Utterance& utterance;
  UtteranceIndex index;
  const JudgedVersion& judged;
};

// Every version of the batch that stands in `relation` to what it is held against; none that joins
// several passages of a primary source, of which that is but one.
std::vector<VersionAtHand> VersionsInRelation(const RuleInput& input, Relation relation);

// Both print the words inside marks, and neither article says that it quotes a translation.
bool MayBeHeldToTheWord(const Batch& batch, const Version& version);

// The edits that stand for the relation itself, without those that any version may have: other
// typing, tidying up, and what differs where the marks of a quotation close and open again, since
// words are left out there openly, or in a part in marks of which the other version prints nothing.
std::vector<ClassifiedEdit> TellingEdits(const Batch& batch, const JudgedVersion& judged);

// A finding stands only on evidence of this confidence, which is the verdict's times the match's:
// below it two versions are too often two occasions on which somebody said much the same.
constexpr double kMinWarningConfidence = 0.65;
// Where one article retells the other (Match::retold), less will do: what it says in other words it
// says of the same occasion.
constexpr double kMinRetoldConfidence = 0.5;

// The same of versions printed days apart: people say again what they said, in much the same words.
constexpr double kMinConfidenceDaysApart = 0.85;

// Whether one of the articles of the two quotations retells the other.
bool IsRetold(const Batch& batch, const Version& version);

// The days between the publication of the two; 0 where either is not known, and where the one was
// found in the speech of a primary source with nothing to say that it is from another occasion.
int DaysApart(const Batch& batch, const Version& version);

// Were the two printed so long after one another that they may well be two occasions?
bool MayBeTwoOccasions(const Batch& batch, const Version& version);

// The least evidence that a finding on the version needs, of the three above.
double MinConfidenceOfWarning(const Batch& batch, const Version& version);

// The share of the words that the edits change, of the version of the two that prints fewer; words
// for others of their meaning count half, and so do words that change places. May be above 1.
double ChangedShare(const JudgedVersion& judged, const std::vector<ClassifiedEdit>& edits);

// A finding that `judged` differs from what it is held against, with place, reference, related
// place, edits and confidence: of the verdict and of the match. `what` is the first part of the
// message: "Words of Ann Rowe are changed inside the marks: ..."; the version it is held against
// and why are put behind it.
Finding FindingOnVersion(const RuleDescriptor& rule, const Batch& batch,
                         const VersionAtHand& version, absl::string_view what);

// "The words of Ann Rowe", "The words" where nobody is known: how a message begins.
std::string WordsOf(const Batch& batch, QuoteIndex quote);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_VERSION_FINDINGS_H_
