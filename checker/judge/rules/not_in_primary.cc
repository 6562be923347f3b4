#include "checker/judge/rules/not_in_primary.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/judge/rules/credit_evidence.h"
#include "checker/judge/rules/nested_quotes.h"
#include "checker/judge/rules/publication.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Fewer words may be a summary's, or stand anywhere.
constexpr size_t kMinWordsOfSentence = 6;
constexpr size_t kMinWordsOfClause = 8;
// What shares more of its words' weight with the source may be a version of what it says.
constexpr double kMaxShare = 0.4;
constexpr double kMinSpeakerConfidence = 0.85;
// An article further from the source in time is of other things, unless it quotes the source too.
constexpr int kMaxDaysApart = 3;
// Of an article that also quotes what the speaker says in the source, and of any other.
constexpr double kConfidenceBesideOthers = 0.8;
constexpr double kConfidence = 0.65;

constexpr RuleDescriptor kDescriptor = {
    "QC107", "not-in-primary", Severity::kWarning,
    "A quotation of which the primary source has nothing.",
    R"(With `--primary=transcript.txt`, all that its speakers say is known, though no marks stand there.
This rule flags a quotation in marks, of a clause or more, that is credited to one of them and of
which the transcript or speech has nothing near. The message names the sentence that comes nearest,
where one shares anything.

**Flagged**

- SMITH: We will not close the bridge. The repairs can be done at night.
  Article: “I have never seen such a badly built thing in all my years in this office,” Smith said.

**Not flagged**

- anything without `--primary`, and where the primary source is a release: it quotes a part of what
  its speakers say;
- words that the article dates otherwise, or says were spoken elsewhere, to one outlet, in writing or
  later: “told the Courier”, “in an interview”, “wrote”, “afterwards”;
- reported speech without marks, scare quotes, a few words, headlines, a quotation within another;
- words credited to a body, to an unnamed source, or by a “he” that cannot be surely followed;
- articles of another language, and those that say that they quote a translation;
- an article that appeared days before or after, where nothing else in it comes from the source.

**Not seen**

- that the words come from another occasion, where the article does not say so;
- articles that are not in English: what is altered there is found, what is missing is not;
- speakers whom the transcript names by an office alone (“THE MAYOR:”), where neither it nor the
  articles tell who that is.
)"};

// Is it told whose words these are, by name, or by a pronoun or a role that is surely followed?
bool IsSurelyCredited(const Batch& batch, const Quote& quote) {
  if (IsToldOutright(batch, quote)) return true;
  return quote.source.has_value() && quote.source->kind != MentionKind::kAnonymous &&
         quote.entity_confidence >= kMinSpeakerConfidence && HasVerbOfSaying(quote);
}

bool IsClause(const Quote& quote) {
  const size_t words = SplitWords(JoinParts(quote.quoted)).size();
  return words >= (quote.full_sentence ? kMinWordsOfSentence : kMinWordsOfClause);
}

// Another version of the words comes from a primary source.
bool IsTiedToPrimary(const Batch& batch, QuoteIndex index) {
  const Utterance& utterance = batch.utterances[batch.utterance_of[index.value()].value()];
  return std::any_of(utterance.quotes.begin(), utterance.quotes.end(), [&](QuoteIndex other) {
    return batch.articles[batch.quotes[other.value()].article.value()].primary;
  });
}

bool IsMissing(const Batch& batch, QuoteIndex index, const Nesting& nesting) {
  const Quote& quote = batch.quotes[index.value()];
  const PrimarySearch& search = batch.in_primary[index.value()];
  if (quote.passage || quote.quoted.empty() || quote.in_title || search.passage.has_value() ||
      !search.source.has_value() || search.elsewhere || search.share > kMaxShare ||
      !quote.speaker.has_value()) {
    return false;
  }
  return batch.speakers[quote.speaker->value()].kind == EntityKind::kPerson && IsClause(quote) &&
         IsSurelyCredited(batch, quote) && !nesting.within_another &&
         !IsTiedToPrimary(batch, index);
}

using ArticleAndSpeaker = std::pair<ArticleIndex, SpeakerIndex>;

// Each article with whom it quotes from the source.
std::set<ArticleAndSpeaker> SpeakersQuotedFromSource(const Batch& batch) {
  std::set<ArticleAndSpeaker> quoted;
  for (size_t q = 0; q < batch.in_primary.size(); ++q) {
    const Quote& quote = batch.quotes[q];
    const std::optional<QuoteIndex>& passage = batch.in_primary[q].passage;
    if (quote.speaker.has_value() && passage.has_value() &&
        batch.quotes[passage->value()].speaker == quote.speaker) {
      quoted.emplace(quote.article, *quote.speaker);
    }
  }
  return quoted;
}

std::string NearestWords(const PrimarySearch& search) {
  if (!search.nearest.has_value()) return "";
  return absl::StrCat(" Nearest there: ", InMarks(search.nearest->part.text), " (line ",
                      search.nearest->position.line, ").");
}

Finding Report(const Batch& batch, QuoteIndex index, double confidence) {
  const PrimarySearch& search = batch.in_primary[index.value()];
  Finding finding = FindingOnQuote(kDescriptor, batch, index);
  finding.utterance.reset();  // it is held against no version
  finding.message = absl::StrCat(WordsOf(batch, index), " are not in the primary source, ",
                                 NameOfArticle(batch, *search.source), ".", NearestWords(search));
  if (search.nearest.has_value()) {
    finding.related.push_back({*search.source, search.nearest->part.span, search.nearest->position,
                               search.nearest->part.text});
  }
  finding.confidence = confidence;
  return finding;
}

std::vector<Finding> Check(const RuleInput& input) {
  const Batch& batch = input.batch;
  if (batch.in_primary.empty()) return {};
  const std::vector<Nesting> nesting = FindNesting(batch);
  const std::set<ArticleAndSpeaker> quoted = SpeakersQuotedFromSource(batch);
  std::vector<Finding> findings;
  for (size_t q = 0; q < batch.in_primary.size(); ++q) {
    const QuoteIndex index(q);
    if (!IsMissing(batch, index, nesting[q])) continue;
    // Does the article quote what the speaker says in the source as well?
    const Quote& quote = batch.quotes[q];
    const bool beside_others = quoted.count({quote.article, *quote.speaker}) > 0;
    const ArticleInfo& article = batch.articles[quote.article.value()].info;
    const ArticleInfo& source = batch.articles[batch.in_primary[q].source->value()].info;
    if (!beside_others && DaysApart(article, source) > kMaxDaysApart) continue;
    findings.push_back(Report(batch, index, beside_others ? kConfidenceBesideOthers : kConfidence));
  }
  return findings;
}

}  // namespace

const Rule kNotInPrimary = {kDescriptor, &Check};

}  // namespace quotecheck
