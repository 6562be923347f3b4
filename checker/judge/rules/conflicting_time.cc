#include "checker/judge/rules/conflicting_time.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "checker/judge/rules/credit_evidence.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"

namespace quotecheck {
namespace {

// The same few words can be said on two days.
constexpr size_t kMinSharedWords = 6;
constexpr double kMinCoverage = 0.8;
constexpr double kMinProbability = 0.8;

constexpr RuleDescriptor kDescriptor = {
    "QC301", "conflicting-time", Severity::kWarning, "One utterance is dated to different days.",
    R"(This rule compares the days on which articles say that the same words were said. Days named in
the text (“on Tuesday”, “yesterday”) are resolved against each article's own date.

**Flagged**

- Published March 5: Rowe said on Tuesday (March 3) the ferry would sail.
  Published March 6: “The ferry will sail whatever the weather does,” Rowe said on Wednesday
  (March 4).

**Not flagged**

- an article that names no day, or only a span (“last week”);
- days a week or a year apart: which Monday, or which May, an article means is often open;
- captions, lists and paraphrases on both sides;
- a few words that the same speaker may have said twice;
- publication on different days of one day's words.
)"};

std::string DayName(absl::CivilDay day) { return absl::FormatCivilTime(day); }

// "On Monday" and "May 26" leave open the week and the year.
bool MayBeOneDay(absl::CivilDay a, absl::CivilDay b) {
  return a - b == 7 || b - a == 7 || (a.month() == b.month() && a.day() == b.day());
}

// At least one gives the words in marks, and both say whose they are, with a verb of saying.
bool AreToldAlike(const Batch& batch, const Version& version) {
  const Quote& a = batch.quotes[version.quote.value()];
  const Quote& b = batch.quotes[version.against.value()];
  if (a.quoted.empty() && b.quoted.empty()) return false;
  return a.speaker.has_value() && a.speaker == b.speaker && HasVerbOfSaying(a) &&
         HasVerbOfSaying(b);
}

bool IsSurelyOne(const Batch& batch, const JudgedVersion& judged) {
  if (!AreToldAlike(batch, judged.version)) return false;
  const size_t shared =
      std::min(judged.alignment.a_overlap.size(), judged.alignment.b_overlap.size());
  return shared >= kMinSharedWords && judged.alignment.coverage >= kMinCoverage &&
         ProbabilityOfMatch(batch, judged.version.quote, judged.version.against) >= kMinProbability;
}

std::vector<Finding> Check(const RuleInput& input) {
  const Batch& batch = input.batch;
  std::vector<Finding> findings;
  for (size_t u = 0; u < input.versions.size(); ++u) {
    for (const JudgedVersion& judged : input.versions[u]) {
      const Version& held = judged.version;
      const std::optional<absl::CivilDay> day = batch.quotes[held.quote.value()].said_on;
      const std::optional<absl::CivilDay> other = batch.quotes[held.against.value()].said_on;
      if (!day.has_value() || !other.has_value() || MayBeOneDay(*day, *other)) continue;
      if (!IsSurelyOne(batch, judged)) continue;
      Finding finding = FindingOnQuote(kDescriptor, batch, held.quote);
      finding.message = absl::StrCat(
          WordsOf(batch, held.quote), " are dated to ", DayName(*day), " here, to ",
          DayName(*other), " by ", NameOfVersion(batch, held.against, finding.place.article), ".");
      finding.reference = held.against;
      finding.related.push_back(PlaceOfQuote(batch, held.against));
      finding.confidence = 0.75 * ProbabilityOfMatch(batch, held.quote, held.against);
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace

const Rule kConflictingTime = {kDescriptor, &Check};

}  // namespace quotecheck
