#ifndef QUOTECHECK_CHECKER_REPORT_REPORT_JSON_H_
#define QUOTECHECK_CHECKER_REPORT_REPORT_JSON_H_

#include <cstddef>

#include "checker/records/report.h"
#include "checker/report/record_json.h"
#include "nlohmann/json_fwd.hpp"

namespace quotecheck {

inline constexpr char kReportSchema[] = "https://quotecheck.dev/schema/report-1.json";

// The JSON of the parts of a report, as schema/report-1.json has them. Texts stand as the articles
// have them: they are data here, for programs to read.

Json ArticleToJson(const Batch& batch, size_t index);
void AddQuoteOfBatch(const Batch& batch, size_t index, JsonObject* json);
Json UtteranceToJson(const Batch& batch, const Utterance& utterance);
Json FindingToJson(const Batch& batch, const Finding& finding);
Json UncheckedToJson(const Unchecked& unchecked);
Json SummaryToJson(const ReportSummary& summary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_REPORT_JSON_H_
