#ifndef QUOTECHECK_CHECKER_REPORT_JSON_FIELD_H_
#define QUOTECHECK_CHECKER_REPORT_JSON_FIELD_H_

#include <optional>
#include <string>
#include <string_view>

#include "simdjson.h"

namespace quotecheck {

// The string under a key of a record that is read; nothing where there is none or another type.
// A header of the readers' sources alone: what it includes takes seconds to compile.
inline std::optional<std::string> StringField(simdjson::dom::element record, const char* key) {
  std::string_view value;
  if (record[key].get_string().get(value) != simdjson::SUCCESS) return std::nullopt;
  return std::string(value);
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_JSON_FIELD_H_
