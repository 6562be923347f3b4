#include "checker/judge/rules/paraphrase_as_verbatim.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/edits/inflection.h"
#include "checker/judge/one_of.h"
#include "checker/judge/rules/publication.h"
#include "checker/judge/rules/shared_words.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// With a reporter's grammar, so many words in a row from the pronoun on show the paraphrase.
constexpr size_t kMinSharedWords = 4;
// Without it, only that many say anything.
constexpr size_t kMinSharedWordsForNote = 8;
// The subject of a paraphrase stands no further in: "that on Monday he would".
constexpr size_t kSubjectReach = 3;
// A backshifted verb follows the subject within so many words: "he never really was".
constexpr size_t kVerbReach = 3;

constexpr RuleDescriptor kDescriptor = {
    "QC105", "paraphrase-as-verbatim", Severity::kWarning, "A paraphrase put into quotation marks.",
    R"(A reporter's paraphrase is in the reporter's grammar: the speaker is “he” or “she”, and the
present has become the past. When a later article puts such words into quotation marks, it prints
words that nobody said.

**Flagged**

- Monday: The mayor said he would not sign the harbour bill.
  Tuesday: “He would not sign the harbour bill,” the mayor said.

Without that grammar there is a note at most, where eight words or more repeat the paraphrase and no
other outlet quotes them:

- Monday: Rowe said the crane was the oldest piece of steel in the city.
  Tuesday: “the crane was the oldest piece of steel in the city,” Rowe said.

**Not flagged**

- words that an earlier article quotes as well;
- a quotation in the first person, whatever earlier articles made of it;
- a paraphrase printed after the quotation, or on the same day with no time given;
- short phrases without a verb.
)"};

bool IsFirstPerson(const Token& token) {
  return IsOneOf(token.folded, {"i", "me", "my", "mine", "we", "us", "our", "ours", "i'm", "i've",
                                "i'll", "i'd", "we're", "we've", "we'll", "we'd"});
}

bool CanBeSpeaker(absl::string_view pronoun, const Batch& batch, const Quote& quote) {
  if (!quote.speaker.has_value()) return false;
  const Speaker& speaker = batch.speakers[quote.speaker->value()];
  if (speaker.kind == EntityKind::kBody) return pronoun == "it" || pronoun == "they";
  if (pronoun == "he") return speaker.gender != Gender::kFemale;
  if (pronoun == "she") return speaker.gender != Gender::kMale;
  return false;
}

bool IsBackshifted(const Token& token) {
  return IsOneOf(token.folded, {"would", "could", "might", "wouldn't", "couldn't", "hadn't",
                                "wasn't", "didn't"}) ||
         IsPastForm(token.folded);
}

// Where the words speak of their speaker as a reporter does: the position of the pronoun.
std::optional<size_t> ReportersSubject(const std::vector<Token>& words, const Batch& batch,
                                       const Quote& quote) {
  for (size_t i = 0; i < std::min(words.size(), kSubjectReach); ++i) {
    if (!CanBeSpeaker(words[i].folded, batch, quote)) continue;
    const size_t end = std::min(words.size(), i + 1 + kVerbReach);
    for (size_t verb = i + 1; verb < end; ++verb) {
      if (IsBackshifted(words[verb])) return i;
    }
  }
  return std::nullopt;
}

const ArticleInfo& InfoOf(const Batch& batch, const Quote& quote) {
  return batch.articles[quote.article.value()].info;
}

// Does an article of another story quote at least half of the words?
bool IsQuotedElsewhere(const Batch& batch, const Utterance& utterance, QuoteIndex index,
                       const std::vector<Token>& words) {
  const Quote& quote = batch.quotes[index.value()];
  return std::any_of(utterance.quotes.begin(), utterance.quotes.end(), [&](QuoteIndex other) {
    const Quote& candidate = batch.quotes[other.value()];
    if (candidate.quoted.empty() ||
        StoryOf(batch, candidate.article) == StoryOf(batch, quote.article)) {
      return false;
    }
    const SharedRun run = LongestSharedRun(words, SplitWords(JoinParts(candidate.quoted)));
    return run.words * 2 >= words.size();
  });
}

// " of what Ann Rowe said", nothing where nobody is known.
std::string FromSpeaker(const Batch& batch, QuoteIndex quote) {
  const std::string speaker = NameOfSpeaker(batch, quote);
  return speaker.empty() ? "" : absl::StrCat(" of what ", speaker, " said");
}

class ParaphraseFinder {
 public:
  ParaphraseFinder(const Batch& batch, const Utterance& utterance)
      : batch_(batch), utterance_(utterance) {
    for (QuoteIndex quote : utterance.quotes) {
      if (batch.quotes[quote.value()].quoted.empty()) paraphrases_.push_back(quote);
    }
  }

  std::optional<Finding> Find(QuoteIndex index) const {
    const Quote& quote = batch_.quotes[index.value()];
    if (quote.quoted.empty() || paraphrases_.empty() || IsKnownAsSaid(index)) return std::nullopt;
    const std::vector<Token> words = SplitWords(JoinParts(quote.quoted));
    if (std::any_of(words.begin(), words.end(), IsFirstPerson)) return std::nullopt;
    const std::optional<size_t> subject = ReportersSubject(words, batch_, quote);
    for (QuoteIndex other : paraphrases_) {
      const Quote& paraphrase = batch_.quotes[other.value()];
      if (!IsPublishedBefore(InfoOf(batch_, paraphrase), InfoOf(batch_, quote))) continue;
      const SharedRun run = LongestSharedRun(words, SplitWords(JoinParts(paraphrase.content)));
      if (subject.has_value() && run.words >= kMinSharedWords && run.a_begin <= *subject &&
          *subject < run.a_begin + run.words) {
        return Report(index, other, Severity::kWarning, 0.8);
      }
      if (run.words >= kMinSharedWordsForNote &&
          !IsQuotedElsewhere(batch_, utterance_, index, words)) {
        return Report(index, other, Severity::kNote, 0.5);
      }
    }
    return std::nullopt;
  }

 private:
  // A primary source tells what was said, and the quotation is held against that.
  bool IsKnownAsSaid(QuoteIndex index) const {
    return !batch_.in_primary.empty() && (batch_.quotes[index.value()].passage ||
                                          batch_.in_primary[index.value()].passage.has_value());
  }

  Finding Report(QuoteIndex index, QuoteIndex paraphrase, Severity severity,
                 double confidence) const {
    Finding finding = FindingOnQuote(kDescriptor, batch_, index);
    const std::string where = NameOfVersion(batch_, paraphrase, finding.place.article);
    finding.severity = severity;
    finding.confidence = confidence;
    finding.reference = paraphrase;
    finding.related.push_back(PlaceOfQuote(batch_, paraphrase));
    finding.message =
        severity == Severity::kWarning
            ? absl::StrCat("The marks hold a reporter's paraphrase", FromSpeaker(batch_, index),
                           ": they speak of their own speaker in the ", "third person, as ", where,
                           " did before without marks.")
            : absl::StrCat("The marks repeat a paraphrase", FromSpeaker(batch_, index), " that ",
                           where, " printed before without marks; no other outlet quotes it.");
    return finding;
  }

  const Batch& batch_;
  const Utterance& utterance_;
  std::vector<QuoteIndex> paraphrases_;
};

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  for (const Utterance& utterance : input.batch.utterances) {
    if (utterance.quotes.size() < 2) continue;
    const ParaphraseFinder finder(input.batch, utterance);
    for (QuoteIndex quote : utterance.quotes) {
      if (std::optional<Finding> finding = finder.Find(quote)) {
        findings.push_back(*std::move(finding));
      }
    }
  }
  return findings;
}

}  // namespace

const Rule kParaphraseAsVerbatim = {kDescriptor, &Check};

}  // namespace quotecheck
