#include "checker/scan/scan_article.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/lexicon/dates.h"
#include "checker/scan/article_language.h"
#include "checker/scan/attribution.h"
#include "checker/scan/declarations.h"
#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/frames.h"
#include "checker/scan/german_attribution.h"
#include "checker/scan/german_entities.h"
#include "checker/scan/german_sentences.h"
#include "checker/scan/headline_quotes.h"
#include "checker/scan/learned_attribution.h"
#include "checker/scan/marked_speech.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/primary_speech.h"
#include "checker/scan/quote_records.h"
#include "checker/scan/sketch.h"
#include "checker/scan/word_traits.h"
#include "checker/text/line_map.h"

namespace quotecheck {
namespace {

// Reads an English passage, whose document is split up.
void ReadEnglish(const TraitTable& traits, const std::optional<std::string>& language,
                 const NameWords* known_names, ScannedPassage* scanned) {
  scanned->mentions = FindMentions(scanned->document, traits, known_names);
  scanned->attributions = FindAttributions(scanned->document, traits, scanned->marks,
                                           scanned->mentions, scanned->is_title);
  if (const AttributionModel* model = FindAttributionModel(language, traits)) {
    scanned->attributions = RefineAttributions(scanned->document, traits, scanned->marks,
                                               scanned->mentions, scanned->attributions, *model);
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

ScannedPassage SplitPassage(const Passage& passage, bool is_title) {
  ScannedPassage scanned;
  scanned.passage = &passage;
  scanned.is_title = is_title;
  scanned.document = AnalyzeText(passage.text);
  scanned.marks = PairMarks(scanned.document);
  return scanned;
}

// Finds who says what in a passage that is split up.
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
                           const std::vector<CreditedSpeech>& credited) {
  if (reader == Reader::kGerman) {
    return ResolveGermanEntities(scanned.document, scanned.marks, scanned.mentions);
  }
  return ResolveEntities(scanned.document, scanned.marks, scanned.mentions, credited);
}

// Says why nobody is credited with what was found by marks alone.
void SayNoModel(const std::string& language, std::vector<Quote>* quotes) {
  for (Quote& quote : *quotes) {
    quote.no_speaker_reason =
        absl::StrCat("no model for the language \"", language, "\": found by its marks alone");
  }
}

// Inside marks the first person is whoever speaks; in indirect speech it is the reporter still, so
// that its content is left empty.
std::vector<CreditedSpeech> CreditedIn(const ScannedPassage& scanned) {
  std::vector<CreditedSpeech> credited;
  for (const Attribution& attribution : scanned.attributions) {
    if (!attribution.source.has_value()) continue;
    for (TextSpan part : attribution.quoted) credited.push_back({part, *attribution.source});
    if (!attribution.quoted.empty()) continue;
    const size_t begin = attribution.content.front().begin;
    credited.push_back({{begin, begin}, *attribution.source});
  }
  std::sort(credited.begin(), credited.end(),
            [](const CreditedSpeech& a, const CreditedSpeech& b) { return a.content < b.content; });
  return credited;
}

std::vector<bool> DoubtfulIn(const ScannedPassage& scanned) {
  std::vector<bool> doubtful;
  for (const Attribution& attribution : scanned.attributions) {
    doubtful.push_back(attribution.doubtful);
  }
  return doubtful;
}

std::optional<absl::CivilDay> PublishedDay(const ArticleInfo& info) {
  return info.published.has_value() ? ParsePublishedDay(*info.published) : std::nullopt;
}

template <typename T>
void Append(std::vector<T> more, std::vector<T>* all) {
  all->insert(all->end(), std::make_move_iterator(more.begin()),
              std::make_move_iterator(more.end()));
}

// The bytes that the title's source offsets count in.
absl::string_view TitleOriginal(const Article& article) {
  const bool own_field =
      article.info.offsets == OffsetBase::kField && article.info.title.has_value();
  return own_field ? absl::string_view(*article.info.title) : absl::string_view(article.original);
}

// Leaves the speech of a primary source, and nothing that is found by marks.
void KeepSpeech(std::vector<SpeechTurn> speech, ScannedArticle* result) {
  if (speech.empty()) return;
  result->speech = std::move(speech);
  result->quotes.clear();
  result->mark_defects.clear();
  // No outlet's story can be a copy of it.
  result->sketch = {};
}

ScannedArticle Scan(const Article& article, bool primary) {
  ScannedArticle result;
  result.info = article.info;
  result.primary = primary;
  const std::optional<absl::CivilDay> published = PublishedDay(article.info);

  const std::optional<std::string>& declared = article.info.language;
  ScannedPassage body = SplitPassage(article.body, /*is_title=*/false);
  const TraitTable traits(body.document);
  const ArticleLanguage language = FindArticleLanguage(declared, body.document, traits);
  const Reader reader = language.reader;
  result.language = language.name;
  ReadPassage(reader, traits, declared, nullptr, &body);
  const EntityTable entities = ResolvePassage(reader, body, CreditedIn(body));
  const LineMap body_lines(article.original);
  const RecordMaker body_records(result.info, body, body_lines);

  // A headline writes every word with a capital: the body tells which of them are names.
  const NameWords names = CollectNameWords(body.document, body.mentions);
  ScannedPassage title = SplitPassage(article.title, /*is_title=*/true);
  ReadPassage(reader, TraitTable(title.document), declared, &names, &title);
  const TitleEntities title_entities =
      MatchTitleEntities(ResolvePassage(reader, title, {}), entities);
  const LineMap title_lines(TitleOriginal(article));
  const RecordMaker title_records(result.info, title, title_lines);

  for (const LocalEntity& local : entities.entities) {
    result.entities.push_back(body_records.MakeEntity(local));
  }
  for (const LocalEntity& local : title_entities.added) {
    result.entities.push_back(title_records.MakeEntity(local));
  }
  result.quotes = title_records.MakeQuotes(title_entities.referents, published);
  std::vector<Quote> body_quotes = body_records.MakeQuotes(entities.referents, published);
  CreditHeadlineQuotes(DoubtfulIn(title), body_quotes, result.entities, &result.quotes);
  Append(std::move(body_quotes), &result.quotes);
  if (reader == Reader::kMarks) SayNoModel(language.name, &result.quotes);
  result.mark_defects = title_records.MakeDefects();
  Append(body_records.MakeDefects(), &result.mark_defects);

  result.sketch = SketchOf(body.document);
  const Declarations declarations = FindDeclarations(body.document);
  result.declares_translation = declarations.translation;
  result.declares_correction = declarations.correction;
  if (primary) {
    KeepSpeech(FindPrimarySpeech({result.info, body, entities.referents, title,
                                  title_entities.referents, body_lines},
                                 &result.entities),
               &result);
  }
  return result;
}

}  // namespace

ScannedArticle ScanArticle(const Article& article) { return Scan(article, /*primary=*/false); }

ScannedArticle ScanPrimary(const Article& article) { return Scan(article, /*primary=*/true); }

}  // namespace quotecheck
