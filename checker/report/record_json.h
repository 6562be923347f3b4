#ifndef QUOTECHECK_CHECKER_REPORT_RECORD_JSON_H_
#define QUOTECHECK_CHECKER_REPORT_RECORD_JSON_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/article.h"
#include "checker/records/batch.h"
#include "checker/records/quote.h"
#include "checker/records/verdict.h"
#include "checker/report/json_object.h"
#include "nlohmann/json_fwd.hpp"

namespace quotecheck {

// The JSON of records that more than one format holds. Keys keep the order of the contract.

using Json = nlohmann::ordered_json;

// A speaker as a quotation's record names one.
struct NamedSpeaker {
  std::string id;
  std::string name;
};

// A number to four decimals, so that the last bits of a computation never show.
double Rounded(double value);

Json OptionalToJson(const std::optional<std::string>& text);  // null where absent
// Adds the members of a quotation's record. `speaker` is whom the quotation is credited to; without
// one the record says null, why, and which `candidates` there are.
void AddQuote(const Quote& quote, const ArticleInfo& article,
              const std::optional<NamedSpeaker>& speaker,
              const std::vector<NamedSpeaker>& candidates, JsonObject* json);

// Adds the members of what a quotation has by itself, whoever said it: id, kind, place and words.
void AddQuotation(const Quote& quote, JsonObject* json);

Json EditsToJson(const std::vector<ClassifiedEdit>& edits);

const char* QuoteKindName(QuoteKind kind);
const char* MentionKindName(MentionKind kind);

// The line that a record makes in JSON Lines: minified, valid UTF-8 whatever the strings hold.
std::string ToLine(const Json& json);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_RECORD_JSON_H_
