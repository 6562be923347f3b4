#include "checker/report/json_writer.h"

#include <functional>
#include <string>

#include "checker/report/json_object.h"
#include "checker/report/record_json.h"
#include "checker/report/report_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

std::string Text(const Json& json) {
  std::string line = ToLine(json);
  line.pop_back();
  return line;
}

// Writes `,"name":[...]`, a record a line, of what record(index) gives as text.
void WriteArray(const char* name, size_t size, const std::function<std::string(size_t)>& record,
                std::ostream& out) {
  out << ",\n\"" << name << "\":[";
  for (size_t i = 0; i < size; ++i) out << (i == 0 ? "\n" : ",\n") << record(i);
  out << "]";
}

std::string QuoteText(const Batch& batch, size_t index) {
  std::string text;
  {
    JsonObject json(&text);
    AddQuoteOfBatch(batch, index, &json);
  }
  return text;
}

}  // namespace

void WriteJsonReport(const Report& report, absl::string_view tool_version, std::ostream& out) {
  const Batch& batch = report.batch;
  out << "{\"schema\":" << Text(kReportSchema)
      << ",\n\"tool\":" << Text({{"name", "quotecheck"}, {"version", std::string(tool_version)}});
  WriteArray(
      "articles", batch.articles.size(), [&](size_t i) { return Text(ArticleToJson(batch, i)); },
      out);
  WriteArray(
      "quotes", batch.quotes.size(), [&](size_t i) { return QuoteText(batch, i); }, out);
  WriteArray(
      "utterances", batch.utterances.size(),
      [&](size_t i) { return Text(UtteranceToJson(batch, batch.utterances[i])); }, out);
  WriteArray(
      "findings", report.findings.size(),
      [&](size_t i) { return Text(FindingToJson(batch, report.findings[i])); }, out);
  WriteArray(
      "unchecked", report.unchecked.size(),
      [&](size_t i) { return Text(UncheckedToJson(report.unchecked[i])); }, out);
  out << ",\n\"summary\":" << Text(SummaryToJson(Summarize(report))) << "}\n";
}

}  // namespace quotecheck
