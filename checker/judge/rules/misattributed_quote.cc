#include "checker/judge/rules/misattributed_quote.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/judge/rules/credit_evidence.h"
#include "checker/judge/rules/nested_quotes.h"
#include "checker/judge/rules/publication.h"
#include "checker/judge/rules/shared_credit.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

// Fewer words than these may be anybody's: a slogan, a stock phrase, an echo.
constexpr size_t kMinSharedWords = 6;
constexpr size_t kMinSharedContentWords = 3;
// An error needs words that two people do not hit on.
constexpr size_t kMinSharedWordsForError = 8;
constexpr double kMinProbability = 0.8;
constexpr double kMinIndirectProbability = 0.85;

constexpr RuleDescriptor kDescriptor = {
    "QC201", "misattributed-quote", Severity::kError,
    "The same words are credited to different speakers.",
    R"(Two articles, or two places of one, print the same words and name two speakers who cannot both
have said them.

**Flagged**

- “Nobody will lose a berth over this repair,” said harbour master Ann Rowe.
  “Nobody will lose a berth over this repair,” said Peter Tilsen.
- as a warning: a body and its head by name, since a statement may be either's; two people who speak
  for one body; a person and a body that nothing ties together; a “he” whose article nowhere names whom
  the other article credits; a surname that its article prints without a given name or an office: it may
  be misspelt.

**Not flagged**

- a spokesperson and the body spoken for, a body and its members;
- an unnamed source against a name: “a senior official” may be Rowe;
- a document and its author, a joint statement, several sources for one quotation;
- one person quoting another: a quotation within a quotation;
- short and common phrases, slogans, scare quotes;
- a speaker told by a pronoun or a role, where the article names both, or one that could not be
  surely resolved;
- a name that may be the other: “Mr. Rowe” and Ann Rowe, “Kruger” and “Krueger”;
- a newspaper or a place: it prints what others said.
)"};

// A quotation held against another, how many words both print and whether one quotes the other.
struct SharedWords {
  size_t words = 0;
  size_t content = 0;
  bool within_marks = false;
};

SharedWords Count(const WordAlignment& alignment) {
  SharedWords shared;
  for (const EditStep& step : alignment.script) {
    if (step.op != EditOp::kKeep) continue;
    for (size_t i = step.a.begin; i < step.a.end; ++i) {
      ++shared.words;
      if (!IsFunctionWord(alignment.a[i].folded)) ++shared.content;
    }
  }
  // “He told me: ‘Nobody will lose a berth’” quotes somebody.
  const auto opens_marks = [](const std::string& text, const std::vector<QuoteWord>& words,
                              WordRange overlap) {
    if (overlap.empty() || overlap.begin == 0) return false;
    const size_t from = words[overlap.begin - 1].span.end;
    const std::string gap = Fold(text.substr(from, words[overlap.begin].span.begin - from));
    return absl::StrContains(gap, '"') || absl::StrContains(gap, '\'');
  };
  shared.within_marks = opens_marks(alignment.a_text, alignment.a, alignment.a_overlap) ||
                        opens_marks(alignment.b_text, alignment.b, alignment.b_overlap);
  return shared;
}

// The speaker whom most stories credit an utterance to; the reference's where none has more.
std::optional<SpeakerIndex> UsualSpeaker(const Batch& batch, const Utterance& utterance) {
  std::map<SpeakerIndex, std::set<ArticleIndex>> stories;
  for (QuoteIndex index : utterance.quotes) {
    const Quote& quote = batch.quotes[index.value()];
    if (quote.speaker.has_value()) {
      stories[*quote.speaker].insert(StoryOf(batch, quote.article));
    }
  }
  std::optional<SpeakerIndex> usual = batch.quotes[utterance.reference.value()].speaker;
  if (utterance.why_reference == ReferenceReason::kPrimary ||
      utterance.why_reference == ReferenceReason::kCorrection) {
    return usual;
  }
  const auto count = [&](SpeakerIndex speaker) {
    const auto found = stories.find(speaker);
    return found == stories.end() ? 0 : found->second.size();
  };
  for (const auto& [speaker, articles] : stories) {
    if (!usual.has_value() || articles.size() > count(*usual)) usual = speaker;
  }
  return usual;
}

bool AreSameWords(Relation relation) {
  switch (relation) {
    case Relation::kVerbatim:
    case Relation::kExcerpt:
    case Relation::kOrthographic:
    case Relation::kMarkedEdit:
    case Relation::kCleanup:
    case Relation::kCondensed:
    case Relation::kReworded: return true;
    case Relation::kDifferent:
    case Relation::kRestructured:
    case Relation::kMeaningChanged: break;
  }
  return false;
}

class CreditChecker {
 public:
  explicit CreditChecker(const RuleInput& input)
      : input_(input),
        batch_(input.batch),
        outlets_(input.batch),
        nesting_(FindNesting(input.batch)) {}

  std::vector<Finding> Run() {
    for (size_t u = 0; u < input_.versions.size(); ++u) {
      const std::optional<SpeakerIndex> usual = UsualSpeaker(batch_, batch_.utterances[u]);
      for (const JudgedVersion& judged : input_.versions[u]) Check(judged, usual);
    }
    return std::move(findings_);
  }

 private:
  void Check(const JudgedVersion& judged, std::optional<SpeakerIndex> usual) {
    const Quote& quote = batch_.quotes[judged.version.quote.value()];
    const Quote& against = batch_.quotes[judged.version.against.value()];
    const Telling telling = HowTold(quote, against);
    if (telling == Telling::kUnsure || !AreSameWords(judged.verdict.relation)) return;
    const SharedWords shared = Count(judged.alignment);
    if (shared.words < kMinSharedWords || shared.content < kMinSharedContentWords ||
        shared.within_marks || AreNested(judged.version)) {
      return;
    }
    const double probability =
        ProbabilityOfMatch(batch_, judged.version.quote, judged.version.against);
    if (probability < kMinProbability) return;
    const CreditConflict conflict = CompareCredits(batch_, outlets_, quote, against);
    if (conflict == CreditConflict::kNone) return;
    if (telling == Telling::kOneOutright &&
        (conflict != CreditConflict::kPlain || shared.words < kMinSharedWordsForError ||
         probability < kMinIndirectProbability)) {
      return;
    }
    const double firmness = std::min(quote.entity_confidence, against.entity_confidence);
    const bool error = conflict == CreditConflict::kPlain && telling == Telling::kBothOutright &&
                       shared.words >= kMinSharedWordsForError && IsIntroduced(batch_, quote) &&
                       IsIntroduced(batch_, against);
    const bool reference_is_odd = usual.has_value() && quote.speaker == usual;
    Report(reference_is_odd ? judged.version.against : judged.version.quote,
           reference_is_odd ? judged.version.quote : judged.version.against,
           error ? Severity::kError : Severity::kWarning, probability * firmness);
  }

  enum class Telling { kUnsure, kOneOutright, kBothOutright };

  Telling HowTold(const Quote& a, const Quote& b) const {
    const bool a_outright = IsToldOutright(batch_, a);
    const bool b_outright = IsToldOutright(batch_, b);
    if (a_outright && b_outright) return Telling::kBothOutright;
    if (!a_outright && !b_outright) return Telling::kUnsure;
    const Quote& outright = a_outright ? a : b;
    const Speaker& named = batch_.speakers[outright.speaker->value()];
    return IsToldOfAnother(batch_, a_outright ? b : a, named) ? Telling::kOneOutright
                                                              : Telling::kUnsure;
  }

  // Somebody else's quotation stands around one of the two, or within it.
  bool AreNested(const Version& version) const {
    return IsNested(version.quote) || IsNested(version.against);
  }

  bool IsNested(QuoteIndex index) const {
    const Nesting& nesting = nesting_[index.value()];
    return nesting.within_another_speakers || nesting.holds_another_speakers;
  }

  void Report(QuoteIndex index, QuoteIndex against, Severity severity, double confidence) {
    if (!reported_.insert(index).second) return;
    Finding finding = FindingOnQuote(kDescriptor, batch_, index);
    finding.severity = severity;
    finding.confidence = confidence;
    finding.reference = against;
    finding.related = PlacesOf(batch_, against);
    finding.message =
        absl::StrCat("This article credits the words to ", NameOfSpeaker(batch_, index), ", ",
                     NameOfVersion(batch_, against, finding.place.article),
                     " credits the same words to ", NameOfSpeaker(batch_, against), ".");
    findings_.push_back(std::move(finding));
  }

  const RuleInput& input_;
  const Batch& batch_;
  const OutletNames outlets_;
  const std::vector<Nesting> nesting_;
  std::set<QuoteIndex> reported_;
  std::vector<Finding> findings_;
};

std::vector<Finding> Check(const RuleInput& input) { return CreditChecker(input).Run(); }

}  // namespace

const Rule kMisattributedQuote = {kDescriptor, &Check};

}  // namespace quotecheck
