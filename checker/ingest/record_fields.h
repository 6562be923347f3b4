#ifndef QUOTECHECK_CHECKER_INGEST_RECORD_FIELDS_H_
#define QUOTECHECK_CHECKER_INGEST_RECORD_FIELDS_H_

#include <string>
#include <vector>

namespace quotecheck {

// What the fields of somebody's records are called, where ReadJsonRecord() does not know their
// names: they are looked for before those that it knows, in this order. "a.b" is the field "b" of
// the object that the field "a" holds, or of the first object of its list, where no field is called
// "a.b".
struct RecordFields {
  std::vector<std::string> text;
  std::vector<std::string> html;  // the text, as HTML
  std::vector<std::string> title;
  std::vector<std::string> published;
  std::vector<std::string> outlet;
  std::vector<std::string> byline;
  std::vector<std::string> credit;
  std::vector<std::string> url;
  std::vector<std::string> language;
  std::vector<std::string> path;
};

// Their names, as a configuration gives them.
struct RecordFieldKey {
  const char* key;
  std::vector<std::string> RecordFields::*names;
};
inline constexpr RecordFieldKey kRecordFieldKeys[] = {
    {"text", &RecordFields::text},         {"html", &RecordFields::html},
    {"title", &RecordFields::title},       {"published", &RecordFields::published},
    {"outlet", &RecordFields::outlet},     {"byline", &RecordFields::byline},
    {"credit", &RecordFields::credit},     {"url", &RecordFields::url},
    {"language", &RecordFields::language}, {"path", &RecordFields::path},
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_RECORD_FIELDS_H_
