#include "checker/report/scan_record_writer.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/report/attribution_groups.h"
#include "checker/report/csv.h"
#include "checker/report/json_object.h"
#include "checker/report/record_json.h"
#include "checker/text/slug.h"

namespace quotecheck {
namespace {

NamedSpeaker LocalSpeaker(const ScannedArticle& article, EntityIndex entity) {
  const std::string& name = article.entities[entity.value()].name;
  return {Slug(name), name};
}

std::vector<std::string> CsvRow(const ScannedArticle& article, const Quote& quote) {
  std::string speaker, confidence;
  if (quote.entity.has_value()) {
    speaker = article.entities[quote.entity->value()].name;
    confidence = absl::StrFormat("%.2f", quote.entity_confidence);
  }
  return {quote.id,
          article.info.path,
          article.info.outlet.value_or(""),
          article.info.published.value_or(""),
          QuoteKindName(quote.kind),
          absl::StrCat(quote.content.front().span.begin),
          absl::StrCat(quote.content.back().span.end),
          JoinParts(quote.content),
          quote.cue.has_value() ? quote.cue->text : "",
          quote.source.has_value() ? quote.source->text : "",
          quote.source.has_value() ? MentionKindName(quote.source->kind) : "",
          speaker,
          confidence,
          absl::StrCat(quote.position.line),
          absl::StrCat(quote.position.column)};
}

}  // namespace

void WriteScanRecords(const ScannedArticle& article, std::ostream& out) {
  for (const std::vector<size_t>& group : GroupByAttribution(article.quotes)) {
    const Quote quote = JoinQuotes(article.quotes, group);
    std::optional<NamedSpeaker> speaker;
    if (quote.entity.has_value()) speaker = LocalSpeaker(article, *quote.entity);
    std::vector<NamedSpeaker> candidates;
    for (EntityIndex entity : quote.candidates) candidates.push_back(LocalSpeaker(article, entity));
    std::string line;
    {
      JsonObject json(&line);
      AddQuote(quote, article.info, speaker, candidates, &json);
      if (group.size() > 1) {
        json.AddArray("parts", group, [&](size_t q, std::string* written) {
          JsonObject part(written);
          AddQuotation(article.quotes[q], &part);
        });
      }
    }
    out << line << '\n';
  }
}

void WriteScanCsvHeader(std::ostream& out) {
  WriteCsvRow({"id", "article", "outlet", "published", "kind", "begin", "end", "text", "cue",
               "source", "source_kind", "speaker", "confidence", "line", "column"},
              out);
}

void WriteScanCsvRows(const ScannedArticle& article, std::ostream& out) {
  for (const std::vector<size_t>& group : GroupByAttribution(article.quotes)) {
    WriteCsvRow(CsvRow(article, JoinQuotes(article.quotes, group)), out);
  }
}

}  // namespace quotecheck
