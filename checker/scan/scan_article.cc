#include "checker/scan/scan_article.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "checker/lexicon/dates.h"
#include "checker/scan/attribution.h"
#include "checker/scan/declarations.h"
#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/headline_quotes.h"
#include "checker/scan/learned_attribution.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/quote_records.h"
#include "checker/scan/sketch.h"
#include "checker/scan/word_traits.h"
#include "checker/text/line_map.h"

namespace quotecheck {
namespace {

ScannedPassage ScanPassage(const Passage& passage, bool is_title,
                           const std::optional<std::string>& language,
                           const NameWords* known_names) {
  ScannedPassage scanned;
  scanned.passage = &passage;
  scanned.is_title = is_title;
  scanned.document = AnalyzeText(passage.text);
  scanned.marks = PairMarks(scanned.document);
  const TraitTable traits(scanned.document);
  scanned.mentions = FindMentions(scanned.document, traits, known_names);
  scanned.attributions =
      FindAttributions(scanned.document, traits, scanned.marks, scanned.mentions, is_title);
  if (const AttributionModel* model = FindAttributionModel(language, traits)) {
    scanned.attributions = RefineAttributions(scanned.document, traits, scanned.marks,
                                              scanned.mentions, scanned.attributions, *model);
  }
  return scanned;
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

}  // namespace

ScannedArticle ScanArticle(const Article& article) {
  ScannedArticle result;
  result.info = article.info;
  const std::optional<absl::CivilDay> published = PublishedDay(article.info);

  const ScannedPassage body =
      ScanPassage(article.body, /*is_title=*/false, article.info.language, nullptr);
  const EntityTable entities =
      ResolveEntities(body.document, body.marks, body.mentions, CreditedIn(body));
  const LineMap body_lines(article.original);
  const RecordMaker body_records(result.info, body, body_lines);

  // A headline writes every word with a capital: the body tells which of them are names.
  const NameWords names = CollectNameWords(body.document, body.mentions);
  const ScannedPassage title =
      ScanPassage(article.title, /*is_title=*/true, article.info.language, &names);
  const TitleEntities title_entities =
      ResolveTitleEntities(title.document, title.marks, title.mentions, entities);
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
  result.mark_defects = title_records.MakeDefects();
  Append(body_records.MakeDefects(), &result.mark_defects);

  result.sketch = SketchOf(body.document);
  const Declarations declarations = FindDeclarations(body.document);
  result.declares_translation = declarations.translation;
  result.declares_correction = declarations.correction;
  return result;
}

}  // namespace quotecheck
