#include "checker/report/csv_writer.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "checker/report/csv.h"
#include "checker/report/record_json.h"

namespace quotecheck {
namespace {

const ArticleInfo& InfoOf(const Batch& batch, ArticleIndex article) {
  return batch.articles[article.value()].info;
}

absl::string_view View(const std::optional<std::string>& text) {
  return text.has_value() ? absl::string_view(*text) : absl::string_view();
}

absl::string_view SpeakerName(const Batch& batch, const Quote& quote) {
  if (!quote.speaker.has_value()) return "";
  return batch.speakers[quote.speaker->value()].name;
}

std::vector<std::string> FindingRow(const Batch& batch, const Finding& finding) {
  const ArticleInfo& article = InfoOf(batch, finding.place.article);
  std::string speaker, reference_article, reference_outlet, reference_text;
  if (finding.quote.has_value()) {
    speaker = std::string(SpeakerName(batch, batch.quotes[finding.quote->value()]));
  }
  if (finding.reference.has_value()) {
    const Quote& reference = batch.quotes[finding.reference->value()];
    reference_article = InfoOf(batch, reference.article).path;
    reference_outlet = InfoOf(batch, reference.article).outlet.value_or("");
    reference_text = ComparedText(reference);
  }
  return {finding.rule->id,
          finding.rule->name,
          SeverityName(finding.severity),
          FindingStateName(finding.state),
          article.path,
          article.outlet.value_or(""),
          article.published.value_or(""),
          absl::StrCat(finding.place.position.line),
          absl::StrCat(finding.place.position.column),
          absl::StrCat(finding.place.span.begin),
          absl::StrCat(finding.place.span.end),
          speaker,
          finding.place.text,
          reference_article,
          reference_outlet,
          reference_text,
          finding.meaning_class.has_value() ? MeaningClassName(*finding.meaning_class) : "",
          absl::StrFormat("%.2f", finding.confidence),
          finding.message,
          finding.fingerprint};
}

std::vector<std::string> QuoteRow(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  const ArticleInfo& article = InfoOf(batch, quote.article);
  const Utterance& utterance = batch.utterances[batch.utterance_of[index.value()].value()];
  const bool credited = quote.speaker.has_value();
  return {std::string(SpeakerName(batch, quote)),
          credited ? batch.speakers[quote.speaker->value()].id : "",
          credited ? absl::StrFormat("%.2f", quote.entity_confidence) : "",
          article.outlet.value_or(""),
          article.published.value_or(""),
          article.path,
          absl::StrCat(quote.position.line),
          absl::StrCat(quote.position.column),
          QuoteKindName(quote.kind),
          JoinParts(quote.content),
          quote.cue.has_value() ? quote.cue->text : "",
          quote.source.has_value() ? quote.source->text : "",
          quote.id,
          utterance.id,
          utterance.reference == index ? "yes" : "no",
          absl::StrCat(utterance.witnesses)};
}

}  // namespace

void WriteCsvReport(const Report& report, std::ostream& out) {
  WriteCsvRow({"rule",
               "name",
               "severity",
               "state",
               "article",
               "outlet",
               "published",
               "line",
               "column",
               "begin",
               "end",
               "speaker",
               "text",
               "reference_article",
               "reference_outlet",
               "reference_text",
               "class",
               "confidence",
               "message",
               "fingerprint"},
              out);
  for (const Finding& finding : report.findings) {
    WriteCsvRow(FindingRow(report.batch, finding), out);
  }
}

void WriteQuotesCsv(const Report& report, std::ostream& out) {
  const Batch& batch = report.batch;
  std::vector<size_t> order(batch.quotes.size());
  std::iota(order.begin(), order.end(), size_t{0});
  const auto key = [&batch](size_t index) {
    const Quote& quote = batch.quotes[index];
    const ArticleInfo& article = InfoOf(batch, quote.article);
    return std::make_tuple(SpeakerName(batch, quote), View(article.outlet), View(article.published),
                           index);
  };
  std::sort(order.begin(), order.end(), [&key](size_t a, size_t b) { return key(a) < key(b); });
  WriteCsvRow(
      {"speaker", "speaker_id", "confidence", "outlet", "published", "article", "line", "column",
       "kind", "text", "cue", "source", "quote", "utterance", "reference", "witnesses"},
      out);
  for (size_t index : order) {
    if (!batch.quotes[index].passage) WriteCsvRow(QuoteRow(batch, QuoteIndex(index)), out);
  }
}

}  // namespace quotecheck
