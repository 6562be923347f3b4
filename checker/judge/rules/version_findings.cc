#include "checker/judge/rules/version_findings.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/judge/rules/publication.h"
#include "checker/judge/rules/wording.h"

namespace quotecheck {
namespace {

// What was said on one day is printed that day and the next.
constexpr int kDaysToSayItAgain = 2;

// Marks and punctuation between the last word of a part and its end.
constexpr size_t kSlackAtSeam = 2;

bool IsTypingOrTidying(EditClass edit_class) {
  switch (edit_class) {
    case EditClass::kPunctuation:
    case EditClass::kCase:
    case EditClass::kSpelling:
    case EditClass::kContraction:
    case EditClass::kNumeral:
    case EditClass::kNameVariant:
    case EditClass::kInflection:
    case EditClass::kFunctionWord:
    case EditClass::kFiller:
    case EditClass::kMarked: return true;
    default: return false;
  }
}

// Where one part of a quotation ends and the next begins, in its compared text.
std::vector<TextSpan> Seams(const Quote& quote) {
  const std::vector<QuotePart>& parts = quote.quoted.empty() ? quote.content : quote.quoted;
  std::vector<TextSpan> seams;
  size_t end = 0;
  for (size_t i = 0; i + 1 < parts.size(); ++i) {
    end += parts[i].text.size();
    seams.push_back({end, end + 1});
    ++end;
  }
  return seams;
}

// The words stand next to where the marks close or open again.
bool TouchesSeam(const std::vector<TextSpan>& seams, TextSpan span) {
  return std::any_of(seams.begin(), seams.end(), [&](TextSpan seam) {
    return (span.end <= seam.begin && seam.begin - span.end <= kSlackAtSeam) ||
           (seam.end <= span.begin && span.begin - seam.end <= kSlackAtSeam);
  });
}

bool StandsAtSeam(const std::vector<TextSpan>& seams, TextSpan span) {
  return std::any_of(seams.begin(), seams.end(), [&](TextSpan seam) {
    return seam.begin <= span.begin && span.begin <= seam.end;
  });
}

// Words that are what the other version says otherwise, and not paired by chance.
bool AreOfOneKind(const ClassifiedEdit& edit) {
  return edit.edit_class == EditClass::kPolarity || edit.edit_class == EditClass::kModality ||
         edit.edit_class == EditClass::kQuantifier;
}

// What a reporter leaves out between two parts of a quotation is left out openly; a word there that
// the other version lacks is paired with what is left out.
bool IsOpenAtSeam(const Batch& batch, const Version& version, const ClassifiedEdit& edit) {
  if (edit.op == EditOp::kDelete) {
    return StandsAtSeam(Seams(batch.quotes[version.quote.value()]), edit.to_span);
  }
  if (edit.op == EditOp::kInsert) {
    return StandsAtSeam(Seams(batch.quotes[version.against.value()]), edit.from_span);
  }
  if (AreOfOneKind(edit)) return false;
  return TouchesSeam(Seams(batch.quotes[version.quote.value()]), edit.to_span) ||
         TouchesSeam(Seams(batch.quotes[version.against.value()]), edit.from_span);
}

// Where the words that both print stand, in the compared text of the version or of the one it is
// held against.
std::vector<TextSpan> KeptSpans(const WordAlignment& alignment, bool of_version) {
  std::vector<TextSpan> kept;
  for (const EditStep& step : alignment.script) {
    if (step.op != EditOp::kKeep && step.op != EditOp::kMove) continue;
    const WordRange range = of_version ? step.b : step.a;
    const std::vector<QuoteWord>& words = of_version ? alignment.b : alignment.a;
    for (size_t i = range.begin; i < range.end; ++i) kept.push_back(words[i].span);
  }
  return kept;
}

// The parts of a quotation in marks of their own, two or more, of which the other version prints no
// two words, or words so scattered that they are there by chance.
std::vector<TextSpan> ForeignParts(const Quote& quote, const WordAlignment& alignment,
                                   bool of_version) {
  std::vector<TextSpan> foreign;
  const std::vector<TextSpan> seams = Seams(quote);
  if (seams.empty()) return foreign;
  constexpr std::ptrdiff_t kLeastShared = 2;
  constexpr std::ptrdiff_t kWordsToOneShared = 2;
  const std::vector<TextSpan> kept = KeptSpans(alignment, of_version);
  const std::vector<QuoteWord>& words = of_version ? alignment.b : alignment.a;
  const size_t size = (of_version ? alignment.b_text : alignment.a_text).size();
  for (size_t i = 0; i <= seams.size(); ++i) {
    const TextSpan part = {i == 0 ? 0 : seams[i - 1].end,
                           i == seams.size() ? size : seams[i].begin};
    TextSpan stretch = {part.end, part.begin};  // from the first of them to the last
    std::ptrdiff_t shared = 0;
    for (TextSpan word : kept) {
      if (!part.Contains(word)) continue;
      stretch = {std::min(stretch.begin, word.begin), std::max(stretch.end, word.end)};
      ++shared;
    }
    const auto all = std::count_if(words.begin(), words.end(), [&](const QuoteWord& word) {
      return stretch.Contains(word.span);
    });
    if (shared < kLeastShared || shared * kWordsToOneShared < all) foreign.push_back(part);
  }
  return foreign;
}

bool StandsIn(const std::vector<TextSpan>& parts, TextSpan span) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](TextSpan part) { return !span.empty() && part.Contains(span); });
}

// Of a part of a passage: where the sentence stands that it begins with.
LineColumn PositionOf(const Batch& batch, const Quote& passage, const QuotePart& part) {
  for (const SpeechTurn& turn : batch.articles[passage.article.value()].speech) {
    if (turn.sentences.back().part.span.end <= part.span.begin) continue;
    for (const SpeechSentence& sentence : turn.sentences) {
      if (sentence.part.span.begin == part.span.begin) return sentence.position;
    }
  }
  return passage.position;
}

// Null where the aligner measured none.
const Match* FindMatch(const Batch& batch, QuoteIndex a, QuoteIndex b) {
  const auto [first, second] = std::minmax(a, b);
  const std::pair<QuoteIndex, QuoteIndex> wanted = {first, second};
  const auto found =
      std::lower_bound(batch.matches.begin(), batch.matches.end(), wanted,
                       [](const Match& match, const std::pair<QuoteIndex, QuoteIndex>& pair) {
                         return std::make_pair(match.a, match.b) < pair;
                       });
  if (found == batch.matches.end() || found->a != first || found->b != second) return nullptr;
  return &*found;
}

// The rest of the words stands elsewhere in the primary source: that is QC106.
bool IsSpliced(const Batch& batch, QuoteIndex quote) {
  return !batch.in_primary.empty() && batch.in_primary[quote.value()].further.has_value();
}

}  // namespace

Place PlaceOfQuote(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  Place place;
  place.article = quote.article;
  place.span = {quote.content.front().span.begin, quote.content.back().span.end};
  place.position = quote.position;
  place.text = JoinParts(quote.content);
  return place;
}

std::vector<Place> PlacesOf(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  if (!quote.passage || quote.content.size() == 1) return {PlaceOfQuote(batch, index)};
  std::vector<Place> places;
  for (const QuotePart& part : quote.content) {
    places.push_back({quote.article, part.span, PositionOf(batch, quote, part), part.text});
  }
  return places;
}

Finding FindingOnQuote(const RuleDescriptor& rule, const Batch& batch, QuoteIndex quote) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = rule.severity;
  finding.place = PlaceOfQuote(batch, quote);
  finding.quote = quote;
  finding.utterance = batch.utterance_of[quote.value()];
  return finding;
}

double ProbabilityOfMatch(const Batch& batch, QuoteIndex a, QuoteIndex b) {
  const Match* match = FindMatch(batch, a, b);
  return match == nullptr ? 1 : match->probability;
}

bool IsRetold(const Batch& batch, const Version& version) {
  const Match* match = FindMatch(batch, version.quote, version.against);
  return match != nullptr && match->retold;
}

int DaysApart(const Batch& batch, const Version& version) {
  if (batch.quotes[version.against.value()].passage &&
      !batch.in_primary[version.quote.value()].elsewhere) {
    return 0;
  }
  const auto info = [&](QuoteIndex quote) -> const ArticleInfo& {
    return batch.articles[batch.quotes[quote.value()].article.value()].info;
  };
  return DaysApart(info(version.quote), info(version.against));
}

bool MayBeTwoOccasions(const Batch& batch, const Version& version) {
  return DaysApart(batch, version) >= kDaysToSayItAgain && !IsRetold(batch, version);
}

double MinConfidenceOfWarning(const Batch& batch, const Version& version) {
  if (IsRetold(batch, version)) return kMinRetoldConfidence;
  return MayBeTwoOccasions(batch, version) ? kMinConfidenceDaysApart : kMinWarningConfidence;
}

std::vector<VersionAtHand> VersionsInRelation(const RuleInput& input, Relation relation) {
  std::vector<VersionAtHand> found;
  for (size_t u = 0; u < input.versions.size(); ++u) {
    for (const JudgedVersion& judged : input.versions[u]) {
      if (judged.verdict.relation != relation) continue;
      if (IsSpliced(input.batch, judged.version.quote)) continue;
      found.push_back({input.batch.utterances[u], UtteranceIndex(u), judged});
    }
  }
  return found;
}

bool MayBeHeldToTheWord(const Batch& batch, const Version& version) {
  for (QuoteIndex index : {version.quote, version.against}) {
    const Quote& quote = batch.quotes[index.value()];
    if (quote.quoted.empty()) return false;
    if (batch.articles[quote.article.value()].declares_translation) return false;
  }
  return true;
}

std::vector<ClassifiedEdit> TellingEdits(const Batch& batch, const JudgedVersion& judged) {
  const std::vector<TextSpan> foreign_from =
      ForeignParts(batch.quotes[judged.version.against.value()], judged.alignment, false);
  const std::vector<TextSpan> foreign_to =
      ForeignParts(batch.quotes[judged.version.quote.value()], judged.alignment, true);
  std::vector<ClassifiedEdit> telling;
  for (const ClassifiedEdit& edit : judged.verdict.edits) {
    if (IsTypingOrTidying(edit.edit_class)) continue;
    if (StandsIn(foreign_from, edit.from_span) || StandsIn(foreign_to, edit.to_span)) continue;
    if (IsOpenAtSeam(batch, judged.version, edit)) continue;
    telling.push_back(edit);
  }
  return telling;
}

double ChangedShare(const JudgedVersion& judged, const std::vector<ClassifiedEdit>& edits) {
  double changed = 0;
  for (const ClassifiedEdit& edit : edits) {
    const double words = static_cast<double>(std::max(edit.a.size(), edit.b.size()));
    // What changes places is told of twice, where it was and where it is.
    const bool half =
        edit.edit_class == EditClass::kSynonym || edit.edit_class == EditClass::kRoles;
    changed += half ? words / 2 : words;
  }
  const size_t printed = std::min(judged.alignment.a.size(), judged.alignment.b.size());
  return printed == 0 ? 1 : changed / static_cast<double>(printed);
}

Finding FindingOnVersion(const RuleDescriptor& rule, const Batch& batch,
                         const VersionAtHand& version, absl::string_view what) {
  const Version& held = version.judged.version;
  Finding finding = FindingOnQuote(rule, batch, held.quote);
  const std::string against = NameOfVersion(batch, held.against, finding.place.article);
  const bool own_text = batch.quotes[held.against.value()].article == finding.place.article;
  finding.message =
      absl::StrCat(what, " Compared with ", against, ". ",
                   own_text ? "One article prints both; which of the two is right is not known."
                            : WhyAgainst(batch, version.utterance, held));
  finding.reference = held.against;
  finding.related = PlacesOf(batch, held.against);
  finding.utterance = version.index;
  finding.edits = version.judged.verdict.edits;
  finding.confidence =
      version.judged.verdict.confidence * ProbabilityOfMatch(batch, held.quote, held.against);
  return finding;
}

std::string WordsOf(const Batch& batch, QuoteIndex quote) {
  const std::string speaker = NameOfSpeaker(batch, quote);
  return speaker.empty() ? std::string("The words") : absl::StrCat("The words of ", speaker);
}

}  // namespace quotecheck
