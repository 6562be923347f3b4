#include "checker/scan/passage_reading.h"

#include <algorithm>
#include <utility>

#include "absl/strings/string_view.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/frames.h"
#include "checker/scan/german_attribution.h"
#include "checker/scan/german_entities.h"
#include "checker/scan/german_sentences.h"
#include "checker/scan/learned_attribution.h"
#include "checker/scan/marked_speech.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"

namespace quotecheck {
namespace {

void ReadEnglish(const TraitTable& traits, const std::optional<std::string>& language,
                 const NameWords* known_names, ScannedPassage* scanned) {
  scanned->mentions = FindMentions(scanned->document, traits, known_names);
  const Frames frames(scanned->document, scanned->marks, scanned->mentions, traits);
  scanned->attributions = FindAttributions(frames, scanned->is_title);
  if (const AttributionModel* model = FindAttributionModel(language, traits)) {
    scanned->attributions = RefineAttributions(frames, scanned->attributions, *model);
  }
}

void ReadGerman(ScannedPassage* scanned) {
  JoinGermanSentences(&scanned->document);
  const TraitTable traits(scanned->document);
  const Frames frames(scanned->document, scanned->marks, scanned->mentions, traits);
  GermanSpeech speech = FindGermanSpeech(frames);
  scanned->mentions = std::move(speech.mentions);
  scanned->attributions = std::move(speech.attributions);
}

void ReadMarks(const TraitTable& traits, ScannedPassage* scanned) {
  const Frames frames(scanned->document, scanned->marks, scanned->mentions, traits);
  scanned->attributions = FindMarkedSpeech(frames);
}

// Inside marks the first person is whoever speaks; in indirect speech it is the reporter still, so
// that its content is left empty.
std::vector<CreditedSpeech> CreditedIn(const ScannedPassage& scanned) {
  std::vector<CreditedSpeech> credited;
  for (const Attribution& attribution : scanned.attributions) {
    if (!attribution.source.has_value()) continue;
    const size_t source = *attribution.source;
    const TextSpan words = attribution.source_words.value_or(scanned.mentions[source].span);
    for (TextSpan part : attribution.quoted) credited.push_back({part, source, words});
    if (!attribution.quoted.empty()) continue;
    const size_t begin = attribution.content.front().begin;
    credited.push_back({{begin, begin}, source, words});
  }
  std::sort(credited.begin(), credited.end(),
            [](const CreditedSpeech& a, const CreditedSpeech& b) { return a.content < b.content; });
  return credited;
}

}  // namespace

ScannedPassage SplitPassage(const Passage& passage, TextSpan part, bool is_title) {
  ScannedPassage scanned;
  scanned.passage = &passage;
  scanned.begin = part.begin;
  scanned.is_title = is_title;
  scanned.document = AnalyzeText(absl::string_view(passage.text).substr(part.begin, part.size()));
  scanned.marks = PairMarks(scanned.document);
  return scanned;
}

void ReadPassage(Reader reader, const TraitTable& traits,
                 const std::optional<std::string>& declared, const NameWords* known_names,
                 ScannedPassage* scanned) {
  switch (reader) {
    case Reader::kEnglish: return ReadEnglish(traits, declared, known_names, scanned);
    case Reader::kGerman: return ReadGerman(scanned);
    case Reader::kMarks: return ReadMarks(traits, scanned);
  }
}

EntityTable ResolvePassage(Reader reader, const ScannedPassage& scanned,
                           const AntecedentObserver* observer) {
  if (reader == Reader::kGerman) {
    return ResolveGermanEntities(scanned.document, scanned.marks, scanned.mentions);
  }
  const std::vector<CreditedSpeech> credited =
      scanned.is_title ? std::vector<CreditedSpeech>() : CreditedIn(scanned);
  return ResolveEntities(scanned.document, scanned.marks, scanned.mentions, credited, observer);
}

}  // namespace quotecheck
