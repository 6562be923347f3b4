#include "checker/report/jsonl_writer.h"

#include <string>

#include "checker/report/json_object.h"
#include "checker/report/report_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

void WriteRecord(const char* type, const Json& record, std::ostream& out) {
  Json typed;
  typed["type"] = type;
  typed.update(record);
  out << ToLine(typed);
}

}  // namespace

void WriteJsonlReport(const Report& report, absl::string_view tool_version, std::ostream& out) {
  const Batch& batch = report.batch;
  WriteRecord("report",
              {{"schema", kReportSchema},
               {"tool", {{"name", "quotecheck"}, {"version", std::string(tool_version)}}}},
              out);
  for (size_t i = 0; i < batch.articles.size(); ++i) {
    WriteRecord("article", ArticleToJson(batch, i), out);
  }
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    std::string line;
    {
      JsonObject json(&line);
      json.AddString("type", "quote");
      AddQuoteOfBatch(batch, i, &json);
    }
    out << line << '\n';
  }
  for (const Utterance& utterance : batch.utterances) {
    WriteRecord("utterance", UtteranceToJson(batch, utterance), out);
  }
  for (const Finding& finding : report.findings) {
    WriteRecord("finding", FindingToJson(batch, finding), out);
  }
  for (const Unchecked& unchecked : report.unchecked) {
    WriteRecord("unchecked", UncheckedToJson(unchecked), out);
  }
  WriteRecord("summary", SummaryToJson(Summarize(report)), out);
}

}  // namespace quotecheck
