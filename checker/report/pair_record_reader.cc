#include "checker/report/pair_record_reader.h"

#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/report/json_field.h"
#include "simdjson.h"

namespace quotecheck {
namespace {

using simdjson::dom::element;

absl::StatusOr<PairSide> ReadSide(element record, const char* key) {
  PairSide side;
  element value;
  if (record[key].get(value) == simdjson::SUCCESS) {
    if (value.is_string()) {
      side.text = std::string(value.get_string().value_unsafe());
      return side;
    }
    if (const std::optional<std::string> text = StringField(value, "text")) {
      side.text = *text;
      side.before = StringField(value, "before").value_or("");
      side.after = StringField(value, "after").value_or("");
      side.published = StringField(value, "published");
      side.outlet = StringField(value, "outlet");
      side.speaker = StringField(value, "speaker");
      return side;
    }
  }
  return absl::InvalidArgumentError(
      absl::StrCat("\"", key, "\" must be a string or an object with a string \"text\""));
}

}  // namespace

absl::StatusOr<PairRecord> ParsePairRecord(const std::string& line) {
  simdjson::dom::parser parser;
  element record;
  const simdjson::error_code error = parser.parse(line).get(record);
  if (error != simdjson::SUCCESS) {
    return absl::InvalidArgumentError(absl::StrCat("not JSON: ", simdjson::error_message(error)));
  }
  if (!record.is_object()) return absl::InvalidArgumentError("not a JSON object");
  PairRecord pair;
  element id;
  pair.id = record["id"].get(id) == simdjson::SUCCESS ? simdjson::minify(id) : "null";
  QC_ASSIGN_OR_RETURN(pair.a, ReadSide(record, "a"));
  QC_ASSIGN_OR_RETURN(pair.b, ReadSide(record, "b"));
  return pair;
}

}  // namespace quotecheck
