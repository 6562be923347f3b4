#include "checker/report/verdict_record_writer.h"

#include <string>

#include "checker/report/record_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {

void WriteVerdictRecord(absl::string_view id, const Verdict& verdict, std::ostream& out) {
  Json json;
  json["id"] = Json::parse(id.begin(), id.end(), nullptr, /*allow_exceptions=*/false);
  if (json["id"].is_discarded()) json["id"] = std::string(id);
  json["relation"] = RelationName(verdict.relation);
  json["class"] = verdict.meaning_class.has_value() ? Json(MeaningClassName(*verdict.meaning_class))
                                                    : Json(nullptr);
  json["edits"] = EditsToJson(verdict.edits);
  json["confidence"] = Rounded(verdict.confidence);
  out << ToLine(json);
}

}  // namespace quotecheck
