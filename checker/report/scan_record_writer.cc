#include "checker/report/scan_record_writer.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/report/record_json.h"
#include "checker/text/slug.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

NamedSpeaker LocalSpeaker(const ScannedArticle& article, EntityIndex entity) {
  const std::string& name = article.entities[entity.value()].name;
  return {Slug(name), name};
}

std::string CsvCell(absl::string_view value) {
  std::string cell(value);
  if (!cell.empty() && absl::string_view("=+-@\t\r").find(cell[0]) != absl::string_view::npos) {
    cell.insert(cell.begin(), '\'');
  }
  if (cell.find_first_of("\",\r\n") == std::string::npos) return cell;
  return absl::StrCat("\"", absl::StrReplaceAll(cell, {{"\"", "\"\""}}), "\"");
}

void WriteCsvRow(const std::vector<std::string>& cells, std::ostream& out) {
  absl::string_view separator = "";
  for (const std::string& cell : cells) {
    out << separator << CsvCell(cell);
    separator = ",";
  }
  out << "\r\n";
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
  for (const Quote& quote : article.quotes) {
    std::optional<NamedSpeaker> speaker;
    if (quote.entity.has_value()) speaker = LocalSpeaker(article, *quote.entity);
    std::vector<NamedSpeaker> candidates;
    for (EntityIndex entity : quote.candidates) candidates.push_back(LocalSpeaker(article, entity));
    out << ToLine(QuoteToJson(quote, article.info, speaker, candidates));
  }
}

void WriteScanCsvHeader(std::ostream& out) {
  WriteCsvRow({"id", "article", "outlet", "published", "kind", "begin", "end", "text", "cue",
               "source", "source_kind", "speaker", "confidence", "line", "column"},
              out);
}

void WriteScanCsvRows(const ScannedArticle& article, std::ostream& out) {
  for (const Quote& quote : article.quotes) WriteCsvRow(CsvRow(article, quote), out);
}

}  // namespace quotecheck
