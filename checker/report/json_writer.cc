#include "checker/report/json_writer.h"

#include <functional>
#include <string>

#include "checker/report/record_json.h"
#include "checker/report/report_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

// Writes `,"name":[...]`, a record a line.
void WriteArray(const char* name, size_t size, const std::function<Json(size_t)>& record,
                std::ostream& out) {
  out << ",\n\"" << name << "\":[";
  for (size_t i = 0; i < size; ++i) {
    std::string line = ToLine(record(i));
    line.pop_back();
    out << (i == 0 ? "\n" : ",\n") << line;
  }
  out << "]";
}

}  // namespace

void WriteJsonReport(const Report& report, absl::string_view tool_version, std::ostream& out) {
  const Batch& batch = report.batch;
  const auto inner = [](const Json& json) {
    std::string line = ToLine(json);
    line.pop_back();
    return line;
  };
  out << "{\"schema\":" << inner(kReportSchema)
      << ",\n\"tool\":" << inner({{"name", "quotecheck"}, {"version", std::string(tool_version)}});
  WriteArray(
      "articles", batch.articles.size(), [&](size_t i) { return ArticleToJson(batch, i); }, out);
  WriteArray(
      "quotes", batch.quotes.size(), [&](size_t i) { return QuoteOfBatchToJson(batch, i); }, out);
  WriteArray(
      "utterances", batch.utterances.size(),
      [&](size_t i) { return UtteranceToJson(batch, batch.utterances[i]); }, out);
  WriteArray(
      "findings", report.findings.size(),
      [&](size_t i) { return FindingToJson(batch, report.findings[i]); }, out);
  WriteArray(
      "unchecked", report.unchecked.size(),
      [&](size_t i) { return UncheckedToJson(report.unchecked[i]); }, out);
  out << ",\n\"summary\":" << inner(SummaryToJson(Summarize(report))) << "}\n";
}

}  // namespace quotecheck
