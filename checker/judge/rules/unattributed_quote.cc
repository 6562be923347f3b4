#include "checker/judge/rules/unattributed_quote.h"

#include <optional>

#include "absl/strings/str_cat.h"
#include "checker/judge/rules/nested_quotes.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Shorter sentences in marks are slogans, mottos and titles.
constexpr size_t kMinWords = 6;

constexpr RuleDescriptor kDescriptor = {
    "QC203", "unattributed-quote", Severity::kNote,
    "A full-sentence quotation with no speaker to be found.",
    R"(A reader must be able to tell who said it. This rule notes a quotation of a whole sentence for
which neither its own sentence nor those around it name a speaker.

**Flagged**

- The valley was quiet. “Nobody here has seen the river this low in fifty years.” The sluices stayed
  shut.

**Not flagged**

- a speaker named in the sentence, before it, after it, or by a pronoun that can be followed;
- an unnamed source: “a senior official”, “residents”;
- headlines, slogans and phrases of a few words;
- a quotation within another.

Where another article of the batch credits the words, the message says to whom.
)"};

bool LacksSpeaker(const Quote& quote) {
  return !quote.quoted.empty() && quote.full_sentence && !quote.in_title &&
         !quote.entity.has_value() && !quote.speaker.has_value() && !quote.source.has_value() &&
         quote.candidates.empty() && SplitWords(JoinParts(quote.quoted)).size() >= kMinWords;
}

// A quotation of the same utterance whose speaker is known.
std::optional<QuoteIndex> CreditedElsewhere(const Batch& batch, QuoteIndex index) {
  const UtteranceIndex utterance = batch.utterance_of[index.value()];
  for (QuoteIndex other : batch.utterances[utterance.value()].quotes) {
    if (batch.quotes[other.value()].speaker.has_value()) return other;
  }
  return std::nullopt;
}

std::vector<Finding> Check(const RuleInput& input) {
  const Batch& batch = input.batch;
  std::vector<Finding> findings;
  for (size_t q = 0; q < batch.quotes.size(); ++q) {
    const QuoteIndex index(q);
    if (!LacksSpeaker(batch.quotes[q]) || !QuotesAround(batch, index).empty()) continue;
    Finding finding = FindingOnQuote(kDescriptor, batch, index);
    finding.message = "Nothing around this quotation says who said it.";
    finding.confidence = 0.7;
    if (const std::optional<QuoteIndex> credited = CreditedElsewhere(batch, index)) {
      absl::StrAppend(&finding.message, " ", NameOfVersion(batch, *credited, finding.place.article),
                      " credits it to ", NameOfSpeaker(batch, *credited), ".");
      finding.related.push_back(PlaceOfQuote(batch, *credited));
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace

const Rule kUnattributedQuote = {kDescriptor, &Check};

}  // namespace quotecheck
