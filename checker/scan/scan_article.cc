#include "checker/scan/scan_article.h"

#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/lexicon/dates.h"
#include "checker/scan/article_language.h"
#include "checker/scan/body_scan.h"
#include "checker/scan/entities.h"
#include "checker/scan/headline_quotes.h"
#include "checker/scan/passage_reading.h"
#include "checker/scan/primary_speech.h"
#include "checker/scan/quote_records.h"
#include "checker/scan/word_traits.h"
#include "checker/text/line_map.h"

namespace quotecheck {
namespace {

// Says why nobody is credited with what was found by marks alone.
void SayNoModel(const std::string& language, std::vector<Quote>* quotes) {
  for (Quote& quote : *quotes) {
    quote.no_speaker_reason =
        absl::StrCat("no model for the language \"", language, "\": found by its marks alone");
  }
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

// The few of the headline go before the many of the body.
template <typename T>
void Append(std::vector<T> more, std::vector<T>* all) {
  more.insert(more.begin(), std::make_move_iterator(all->begin()),
              std::make_move_iterator(all->end()));
  *all = std::move(more);
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

ScannedArticle Scan(const Article& article, bool primary, const SectionSizes& sizes) {
  ScannedArticle result;
  result.info = article.info;
  result.primary = primary;
  const std::optional<absl::CivilDay> published = PublishedDay(article.info);

  // A headline longer than a window is none; its beginning is read.
  const TextSpan headline = {0, EndOfWindow(article.title.text, 0, sizes)};
  ScannedPassage title = SplitPassage(article.title, headline, /*is_title=*/true);
  const LineMap body_lines(article.original);
  BodyScan body = ScanBody(article, {title.document, body_lines, published, primary}, sizes);
  result.language = body.language.name;
  result.entities = std::move(body.entities);

  // A headline writes every word with a capital: the body tells which of them are names.
  ReadPassage(body.language.reader, TraitTable(title.document), article.info.language,
              &body.title_names, &title);
  const TitleEntities title_entities =
      MatchTitleEntities(ResolvePassage(body.language.reader, title), result.entities);
  const LineMap title_lines(TitleOriginal(article));
  const RecordMaker title_records(result.info, title, title_lines);
  for (const LocalEntity& local : title_entities.added) {
    result.entities.push_back(title_records.MakeEntity(local));
  }
  result.quotes = title_records.MakeQuotes(title_entities.referents, published);
  CreditHeadlineQuotes(DoubtfulIn(title), body.quotes, result.entities, &result.quotes);
  Append(std::move(body.quotes), &result.quotes);
  if (body.language.reader == Reader::kMarks) SayNoModel(body.language.name, &result.quotes);
  result.mark_defects = title_records.MakeDefects();
  Append(std::move(body.defects), &result.mark_defects);

  result.sketch = std::move(body.sketch);
  result.declares_translation = body.declarations.translation;
  result.declares_correction = body.declarations.correction;
  if (primary) {
    KeepSpeech(FindPrimarySpeech({result.info, article.body, body.persons, body.heading_speaker,
                                  title, title_entities.referents, body_lines},
                                 &result.entities),
               &result);
  }
  return result;
}

}  // namespace

ScannedArticle ScanArticle(const Article& article, const SectionSizes& sizes) {
  return Scan(article, /*primary=*/false, sizes);
}

ScannedArticle ScanPrimary(const Article& article, const SectionSizes& sizes) {
  return Scan(article, /*primary=*/true, sizes);
}

}  // namespace quotecheck
