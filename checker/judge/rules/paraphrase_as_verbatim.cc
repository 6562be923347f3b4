#include "checker/judge/rules/paraphrase_as_verbatim.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/judge/edits/inflection.h"
#include "checker/judge/rules/publication.h"
#include "checker/judge/rules/shared_words.h"
#include "checker/judge/rules/utterance_texts.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/text/one_of.h"
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
// Distinct paraphrases of one utterance that its quotations are held against, the first ones.
constexpr size_t kMaxParaphrases = 100;

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

// " of what Ann Rowe said", nothing where nobody is known.
std::string FromSpeaker(const Batch& batch, QuoteIndex quote) {
  const std::string speaker = NameOfSpeaker(batch, quote);
  return speaker.empty() ? "" : absl::StrCat(" of what ", speaker, " said");
}

class ParaphraseFinder {
 public:
  ParaphraseFinder(const Batch& batch, const Utterance& utterance) : batch_(batch) {
    for (UtteranceText& text : TextsOf(batch, utterance)) {
      const bool quoted = !batch.quotes[text.quotes.front().value()].quoted.empty();
      (quoted ? quoted_ : paraphrased_).push_back(std::move(text));
    }
    if (paraphrased_.size() > kMaxParaphrases) paraphrased_.resize(kMaxParaphrases);
    AddParaphrases();
  }

  std::vector<Finding> Run() const {
    std::vector<Finding> findings;
    if (paraphrases_.empty()) return findings;
    for (const UtteranceText& text : quoted_) {
      if (std::any_of(text.words.begin(), text.words.end(), IsFirstPerson)) continue;
      const std::vector<SharedRun> runs = RunsWithParaphrases(text);
      if (std::all_of(runs.begin(), runs.end(),
                      [](const SharedRun& run) { return run.words < kMinSharedWords; })) {
        continue;
      }
      const std::vector<ArticleIndex> stories = StoriesThatQuote(text);
      for (QuoteIndex index : text.quotes) {
        if (std::optional<Finding> finding = Find(index, text, runs, stories)) {
          findings.push_back(*std::move(finding));
        }
      }
    }
    return findings;
  }

 private:
  // The first quotation without marks that prints a text in an article of a time.
  struct Paraphrase {
    QuoteIndex quote;
    size_t text;  // in paraphrased_
    PublishedTime published;
  };

  PublishedTime PublishedOf(QuoteIndex index) const {
    return ReadPublished(batch_.articles[batch_.quotes[index.value()].article.value()].info);
  }

  // By quotation. Of copies of one time only the first counts.
  void AddParaphrases() {
    for (size_t t = 0; t < paraphrased_.size(); ++t) {
      std::set<std::pair<std::optional<int64_t>, std::optional<absl::CivilDay>>> times;
      for (QuoteIndex index : paraphrased_[t].quotes) {
        const PublishedTime published = PublishedOf(index);
        if (!times.emplace(published.instant, published.day).second) continue;
        paraphrases_.push_back({index, t, published});
      }
    }
    std::sort(paraphrases_.begin(), paraphrases_.end(),
              [](const Paraphrase& x, const Paraphrase& y) { return x.quote < y.quote; });
  }

  std::vector<SharedRun> RunsWithParaphrases(const UtteranceText& text) const {
    std::vector<SharedRun> runs;
    for (const UtteranceText& paraphrase : paraphrased_) {
      runs.push_back(LongestSharedRun(text.words, paraphrase.words));
    }
    return runs;
  }

  // Stories that quote at least half of the words: two where there are more, which is enough to
  // tell whether any is not a given one.
  std::vector<ArticleIndex> StoriesThatQuote(const UtteranceText& text) const {
    std::vector<ArticleIndex> stories;
    for (const UtteranceText& other : quoted_) {
      if (LongestSharedRun(text.words, other.words).words * 2 < text.words.size()) continue;
      for (QuoteIndex index : other.quotes) {
        const ArticleIndex story = StoryOf(batch_, batch_.quotes[index.value()].article);
        if (stories.empty() || stories.front() != story) stories.push_back(story);
        if (stories.size() == 2) return stories;
      }
    }
    return stories;
  }

  std::optional<Finding> Find(QuoteIndex index, const UtteranceText& text,
                              const std::vector<SharedRun>& runs,
                              const std::vector<ArticleIndex>& stories) const {
    if (IsKnownAsSaid(index)) return std::nullopt;
    const Quote& quote = batch_.quotes[index.value()];
    const std::optional<size_t> subject = ReportersSubject(text.words, batch_, quote);
    const ArticleIndex own = StoryOf(batch_, quote.article);
    const bool elsewhere = std::any_of(stories.begin(), stories.end(),
                                       [&](ArticleIndex story) { return story != own; });
    const PublishedTime published = PublishedOf(index);
    for (const Paraphrase& paraphrase : paraphrases_) {
      const SharedRun& run = runs[paraphrase.text];
      if (run.words < kMinSharedWords || !IsBefore(paraphrase.published, published)) continue;
      if (subject.has_value() && run.a_begin <= *subject && *subject < run.a_begin + run.words) {
        return Report(index, paraphrase.quote, Severity::kWarning, 0.8);
      }
      if (run.words >= kMinSharedWordsForNote && !elsewhere) {
        return Report(index, paraphrase.quote, Severity::kNote, 0.5);
      }
    }
    return std::nullopt;
  }

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
  std::vector<UtteranceText> quoted_;
  std::vector<UtteranceText> paraphrased_;
  std::vector<Paraphrase> paraphrases_;
};

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  for (const Utterance& utterance : input.batch.utterances) {
    if (utterance.quotes.size() < 2) continue;
    for (Finding& finding : ParaphraseFinder(input.batch, utterance).Run()) {
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace

const Rule kParaphraseAsVerbatim = {kDescriptor, &Check};

}  // namespace quotecheck
