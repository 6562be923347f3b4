#include "checker/judge/rules/meaning_changed.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/meaning_of.h"
#include "checker/judge/rules/credit_evidence.h"
#include "checker/judge/rules/speaker_names.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/text/one_of.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// An error stands only on evidence of this confidence, a warning on the second, a note on the
// third.
constexpr double kErrorConfidence = 0.7;
constexpr double kWarningConfidence = 0.6;
constexpr double kMinConfidence = 0.45;
// A paraphrase is free in its words: it says otherwise only where nearly all of them are the same.
constexpr double kMinParaphraseCoverage = 0.8;

// Versions printed so long after one another are more often a phrase used again than one altered.
constexpr int kDaysToAnotherOccasion = 14;

// So many words, of which no greater share differs, are not said twice.
constexpr size_t kMinWordsOfOccasion = 12;
constexpr double kMaxShareOfOccasion = 0.1;

// Bytes between two quotations of one article that are read as one passage.
constexpr size_t kSideBySide = 400;

// Translations of so many words, of which no greater share differs, are one.
constexpr size_t kMinTranslatedWords = 8;
constexpr double kMaxTranslatedShare = 0.13;

// The share of the words that may differ where two speakers are named, and where one is not.
constexpr double kMaxShareOfTwo = 0.15;
constexpr double kMaxShareOfUnnamed = 0.3;

constexpr RuleDescriptor kDescriptor = {
    "QC104", "meaning-changed", Severity::kError,
    "The change alters what was said; the message names the class of change.",
    R"(This rule flags a version that says something else than the reference. It looks at the words
that changed, not at how many they are. The classes of change:

| class | for example |
|---|---|
| `negation` | “we will reopen” – “we will not reopen” |
| `number` | “33,000 homes” – “30,000 homes”; “miles” – “kilometres” |
| `date` | “on Monday” – “on Tuesday” |
| `name` | “I asked Rowe” – “I asked Tilsen” |
| `modality` | “may sell” – “will sell” |
| `condition` | “if the vote passes, we leave” – “we leave” |
| `hedge` | “it was probably arson” – “it was arson” |
| `quantifier` | “some growers” – “all growers” |
| `polarity` | “wages will rise” – “wages will fall” |
| `tense` | “will sign” – “signed” |
| `other` | “a loan for the school” – “a loan for the bakery” |
| `roles` | “the growers sued the brewery” – “the brewery sued the growers” |

An excerpt counts too where it cuts off the “not” or the condition of what it prints.

**Not flagged**

- “not possible” for “impossible”, “I don't think it is” for “I think it is not”;
- “2,000” for “two thousand”, “9/11” for “September 11”, “Sergei” for “Sergey”;
- “can” for “could”, “is” for “was”: people are retold so;
- an excerpt whose “not” or condition stands in the reporter's words beside it;
- words left out between two parts of a quotation, where the marks close and open again;
- two sentences built alike that one article prints side by side;
- a slip of the tongue that one of the articles tells of: “misspoke”, “flubbed the line”;
- a paraphrase whose speaker is not named as the other version's is.

Below a confidence of 0.7, or where the versions were printed days apart, the finding is a warning;
below 0.6, where an excerpt leaves out a condition that may go without saying, it is a note; below 0.45,
or where two weeks lie between the versions, there is none. To accept a finding, add it to the baseline
with the reason.
)"};

// What a paraphrase or a translation can be held to: figures, days and names, and whether it
// denies.
bool BindsParaphrase(MeaningClass meaning_class) {
  return meaning_class == MeaningClass::kNumber || meaning_class == MeaningClass::kDate ||
         meaning_class == MeaningClass::kName || meaning_class == MeaningClass::kNegation;
}

// Captions, lists and headlines that a verb stands near read like indirect speech; a paraphrase
// that can be held to anything says who said it, with a verb of saying; what it is held against
// stands in marks and is the same speaker's.
bool IsSurelyParaphrase(const Batch& batch, const Version& version) {
  const Quote& quote = batch.quotes[version.quote.value()];
  const Quote& against = batch.quotes[version.against.value()];
  if (quote.quoted.empty() && against.quoted.empty()) return false;
  if (!quote.speaker.has_value() || quote.speaker != against.speaker) return false;
  return HasVerbOfSaying(quote) && HasVerbOfSaying(against);
}

// An article that translates one speaker quotes others in their own words. Two translators never
// choose nearly all of many words alike.
bool AreOneTranslation(const Batch& batch, const JudgedVersion& judged) {
  if (batch.quotes[judged.version.quote.value()].quoted.empty() ||
      batch.quotes[judged.version.against.value()].quoted.empty()) {
    return false;
  }
  const WordAlignment& alignment = judged.alignment;
  return std::min(alignment.a_overlap.size(), alignment.b_overlap.size()) >= kMinTranslatedWords &&
         ChangedShare(judged, TellingEdits(batch, judged)) <= kMaxTranslatedShare;
}

bool AreHeldToTheWord(const Batch& batch, const JudgedVersion& judged) {
  return MayBeHeldToTheWord(batch, judged.version) || AreOneTranslation(batch, judged);
}

// Not two occasions on which much the same was said: nearly all of many words are the same.
bool AreOneOccasion(const Batch& batch, const JudgedVersion& judged) {
  if (!MayBeTwoOccasions(batch, judged.version)) return true;
  const WordAlignment& alignment = judged.alignment;
  return std::min(alignment.a_overlap.size(), alignment.b_overlap.size()) >= kMinWordsOfOccasion &&
         ChangedShare(judged, TellingEdits(batch, judged)) <= kMaxShareOfOccasion;
}

bool EvidenceCarries(const Batch& batch, const JudgedVersion& judged) {
  if (AreHeldToTheWord(batch, judged)) return true;
  return BindsParaphrase(*judged.verdict.meaning_class) &&
         judged.alignment.coverage >= kMinParaphraseCoverage &&
         IsSurelyParaphrase(batch, judged.version);
}

std::vector<ClassifiedEdit> GraveEdits(const Batch& batch, const JudgedVersion& judged) {
  std::vector<ClassifiedEdit> grave;
  for (const ClassifiedEdit& edit : TellingEdits(batch, judged)) {
    if (MeaningOf(edit.edit_class) == judged.verdict.meaning_class) grave.push_back(edit);
  }
  return grave;
}

Severity SeverityOf(const Batch& batch, const JudgedVersion& judged, double confidence) {
  if (confidence < kWarningConfidence) return Severity::kNote;
  return AreHeldToTheWord(batch, judged) && confidence >= kErrorConfidence &&
                 AreOneOccasion(batch, judged)
             ? Severity::kError
             : Severity::kWarning;
}

// Two speakers who each said something of the kind: only where nearly all words are the same is it
// one utterance that somebody altered.
bool AreTwoSpeakersWords(const Batch& batch, const JudgedVersion& judged) {
  const Quote& a = batch.quotes[judged.version.quote.value()];
  const Quote& b = batch.quotes[judged.version.against.value()];
  if (!a.speaker.has_value() || !b.speaker.has_value() || a.speaker == b.speaker) return false;
  const Speaker& speaker_a = batch.speakers[a.speaker->value()];
  const Speaker& speaker_b = batch.speakers[b.speaker->value()];
  // "A senior official" may be whom another article names; one article keeps its own apart.
  const bool unnamed = a.article != b.article && (speaker_a.kind == EntityKind::kUnnamed ||
                                                  speaker_b.kind == EntityKind::kUnnamed);
  return !MayBeOneName(speaker_a, speaker_b) && ChangedShare(judged, TellingEdits(batch, judged)) >
                                                    (unnamed ? kMaxShareOfUnnamed : kMaxShareOfTwo);
}

// "We close the road. We do not close the school": two sentences built alike, one after the other.
// Who gives an utterance twice in one article does so in the headline, or further apart.
bool StandSideBySide(const Batch& batch, const Version& version) {
  const Quote& a = batch.quotes[version.quote.value()];
  const Quote& b = batch.quotes[version.against.value()];
  if (a.article != b.article || a.in_title || b.in_title) return false;
  const auto [first, second] =
      std::minmax(a.content.front().span, b.content.front().span,
                  [](SourceSpan x, SourceSpan y) { return x.begin < y.begin; });
  const size_t end =
      first == a.content.front().span ? a.content.back().span.end : b.content.back().span.end;
  return second.begin <= end + kSideBySide;
}

std::vector<std::string> WordsPrinted(const Quote& quote) {
  std::vector<std::string> words;
  for (Token& token : SplitWords(ComparedText(quote))) words.push_back(std::move(token.folded));
  return words;
}

// An article that prints one quotation twice, as in a caption and in the text, and one of them
// altered: many words of which nearly all are the same, in the wording that other articles have and
// in one that none has.
bool IsAlteredCopy(const Batch& batch, const VersionAtHand& version) {
  const JudgedVersion& judged = version.judged;
  const WordAlignment& alignment = judged.alignment;
  if (std::min(alignment.a_overlap.size(), alignment.b_overlap.size()) < kMinWordsOfOccasion ||
      ChangedShare(judged, TellingEdits(batch, judged)) > kMaxShareOfOccasion) {
    return false;
  }
  const Quote& quote = batch.quotes[judged.version.quote.value()];
  const std::vector<std::string> altered = WordsPrinted(quote);
  const std::vector<std::string> usual = WordsPrinted(batch.quotes[judged.version.against.value()]);
  bool backed = false;
  for (QuoteIndex index : version.utterance.quotes) {
    const Quote& other = batch.quotes[index.value()];
    if (other.article == quote.article) continue;
    const std::vector<std::string> words = WordsPrinted(other);
    if (words == altered) return false;
    if (words == usual) backed = true;
  }
  return backed;
}

// Verbs that name what was done to words are read so with an object: "botched the line", not "the
// botched repair".
bool TakesObject(const std::vector<Token>& words, size_t verb) {
  if (verb + 1 >= words.size()) return false;
  const std::string& next = words[verb + 1].folded;
  return IsOneOf(next, {"the", "his", "her", "their", "its", "a", "that", "this"});
}

bool TellsOfSlipAt(const std::vector<Token>& words, size_t at) {
  const auto word = [&](size_t i) -> absl::string_view {
    return i < words.size() ? absl::string_view(words[i].folded) : "";
  };
  if (IsOneOf(word(at), {"botched", "mangled"})) return TakesObject(words, at);
  if (word(at) == "slip") return word(at + 1) == "of" && word(at + 3) == "tongue";
  if (word(at) == "meant") return word(at + 1) == "to" && word(at + 2) == "say";
  return IsOneOf(
      word(at), {"misspoke", "misspeak", "misspeaks", "misspeaking", "misspoken", "flub", "flubs",
                 "flubbed", "flubbing", "gaffe", "gaffes", "mistakenly", "accidentally", "stumbled",
                 "misquote", "misquotes", "misquoted", "misquoting"});
}

// "He flubbed the line: “…”": the reporter tells of the change. What the speaker says of slips and
// accidents is no such sign.
bool TellsOfSlip(const Quote& quote) {
  const std::string own = quote.quoted.empty() ? std::string() : UnquotedWords(quote);
  const std::vector<Token> words = SplitWords(absl::StrCat(RestOfSentence(quote), " ", own));
  for (size_t at = 0; at < words.size(); ++at) {
    if (TellsOfSlipAt(words, at)) return true;
  }
  return false;
}

bool IsToldAsSlip(const Batch& batch, const Version& version) {
  return TellsOfSlip(batch.quotes[version.quote.value()]) ||
         TellsOfSlip(batch.quotes[version.against.value()]);
}

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  for (const VersionAtHand& version : VersionsInRelation(input, Relation::kMeaningChanged)) {
    const JudgedVersion& judged = version.judged;
    if (!judged.verdict.meaning_class.has_value() || !EvidenceCarries(input.batch, judged) ||
        (StandSideBySide(input.batch, judged.version) && !IsAlteredCopy(input.batch, version)) ||
        AreTwoSpeakersWords(input.batch, judged) || IsToldAsSlip(input.batch, judged.version) ||
        DaysApart(input.batch, judged.version) >= kDaysToAnotherOccasion) {
      continue;
    }
    const std::vector<ClassifiedEdit> grave = GraveEdits(input.batch, judged);
    if (grave.empty()) continue;
    Finding finding = FindingOnVersion(
        kDescriptor, input.batch, version,
        absl::StrCat(WordsOf(input.batch, judged.version.quote), " are altered in meaning (",
                     MeaningClassName(*judged.verdict.meaning_class),
                     "): ", DescribeEdits(judged.alignment, grave), "."));
    if (finding.confidence < kMinConfidence) continue;
    finding.meaning_class = judged.verdict.meaning_class;
    finding.severity = SeverityOf(input.batch, judged, finding.confidence);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace

const Rule kMeaningChanged = {kDescriptor, &Check};

}  // namespace quotecheck
