#include "checker/cli/config_file.h"

#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/cli/closest_name.h"
#include "toml++/toml.h"

namespace quotecheck {
namespace {

// "PATH:LINE:COLUMN: message".
absl::Status ErrorAt(const std::string& path, const toml::source_region& source,
                     absl::string_view message) {
  return absl::InvalidArgumentError(
      absl::StrCat(path, ":", source.begin.line, ":", source.begin.column, ": ", message));
}

// Takes the values of one table and knows which keys it may hold.
class TableReader {
 public:
  TableReader(const toml::table& table, std::string path) : table_(table), path_(std::move(path)) {}

  template <typename T>
  absl::Status Read(const char* key, const char* type, std::optional<T>* value) {
    const toml::node* const node = Find(key);
    if (node == nullptr) return absl::OkStatus();
    *value = node->value_exact<T>();
    if (value->has_value()) return absl::OkStatus();
    return WrongType(*node, key, type);
  }

  // With or without a decimal point.
  absl::Status ReadNumber(const char* key, std::optional<double>* value) {
    const toml::node* const node = Find(key);
    if (node == nullptr) return absl::OkStatus();
    if (node->is_number()) *value = node->value<double>();
    return value->has_value() ? absl::OkStatus() : WrongType(*node, key, "a number");
  }

  // A string or a list of strings.
  absl::Status ReadList(const char* key, std::vector<std::string>* values) {
    const toml::node* const node = Find(key);
    if (node == nullptr) return absl::OkStatus();
    if (const auto text = node->value_exact<std::string>()) {
      values->push_back(*text);
      return absl::OkStatus();
    }
    const toml::array* const list = node->as_array();
    if (list == nullptr) return WrongType(*node, key, "a string or a list of strings");
    for (const toml::node& item : *list) {
      const auto text = item.value_exact<std::string>();
      if (!text.has_value()) return WrongType(item, key, "a string or a list of strings");
      values->push_back(*text);
    }
    return absl::OkStatus();
  }

  // The tables of a [[key]].
  absl::Status ReadTables(const char* key, std::vector<const toml::table*>* tables) {
    const toml::node* const node = Find(key);
    if (node == nullptr) return absl::OkStatus();
    const toml::array* const list = node->as_array();
    if (list == nullptr) return WrongType(*node, key, "a list of tables");
    for (const toml::node& item : *list) {
      if (!item.is_table()) return WrongType(item, key, "a list of tables");
      tables->push_back(item.as_table());
    }
    return absl::OkStatus();
  }

  // The [key]; null where there is none.
  absl::Status ReadTable(const char* key, const toml::table** table) {
    const toml::node* const node = Find(key);
    *table = node == nullptr ? nullptr : node->as_table();
    if (node == nullptr || *table != nullptr) return absl::OkStatus();
    return WrongType(*node, key, "a table");
  }

  // The strings of a [key], whatever they are called.
  absl::Status ReadStrings(const char* key,
                           std::vector<std::pair<std::string, std::string>>* strings) {
    const toml::table* table = nullptr;
    QC_RETURN_IF_ERROR(ReadTable(key, &table));
    if (table == nullptr) return absl::OkStatus();
    for (const auto& [name, value] : *table) {
      const auto text = value.value_exact<std::string>();
      if (!text.has_value()) return WrongType(value, std::string(name.str()).c_str(), "a string");
      strings->emplace_back(std::string(name.str()), *text);
    }
    return absl::OkStatus();
  }

  // An error where the table holds a key that nobody has asked for.
  absl::Status CheckKeys() const {
    for (const auto& [key, node] : table_) {
      const std::string name(key.str());
      bool known = false;
      for (const std::string& asked : asked_) known |= asked == name;
      if (known) continue;
      return ErrorAt(path_, key.source(),
                     absl::StrCat("unknown key '", name, "'", Suggestion(name, asked_)));
    }
    return absl::OkStatus();
  }

  absl::Status WrongType(const toml::node& node, const char* key, const char* type) const {
    return ErrorAt(path_, node.source(), absl::StrCat("'", key, "' must be ", type));
  }

 private:
  const toml::node* Find(const char* key) {
    asked_.push_back(key);
    return table_.get(key);
  }

  const toml::table& table_;
  std::string path_;
  std::vector<std::string> asked_;
};

// A table of a name and a list of strings; `what` is "a speaker", "an outlet".
absl::Status ReadNamed(const toml::table& table, const std::string& path, absl::string_view what,
                       const char* list, std::string* name, std::vector<std::string>* values) {
  TableReader reader(table, path);
  std::optional<std::string> given;
  QC_RETURN_IF_ERROR(reader.Read("name", "a string", &given));
  QC_RETURN_IF_ERROR(reader.ReadList(list, values));
  QC_RETURN_IF_ERROR(reader.CheckKeys());
  if (!given.has_value() || given->empty()) {
    return ErrorAt(path, table.source(), absl::StrCat(what, " needs a 'name'"));
  }
  *name = *std::move(given);
  return absl::OkStatus();
}

absl::Status ReadSpeaker(const toml::table& table, const std::string& path,
                         std::vector<SpeakerSetting>* speakers) {
  SpeakerSetting& speaker = speakers->emplace_back();
  return ReadNamed(table, path, "a speaker", "aliases", &speaker.name, &speaker.aliases);
}

absl::Status ReadOutlet(const toml::table& table, const std::string& path,
                        std::vector<OutletSetting>* outlets) {
  OutletSetting& outlet = outlets->emplace_back();
  QC_RETURN_IF_ERROR(ReadNamed(table, path, "an outlet", "paths", &outlet.name, &outlet.paths));
  if (!outlet.paths.empty()) return absl::OkStatus();
  return ErrorAt(path, table.source(), "an outlet needs 'paths'");
}

absl::Status ReadFields(const toml::table& table, const std::string& path, RecordFields* fields) {
  TableReader reader(table, path);
  for (const RecordFieldKey& field : kRecordFieldKeys) {
    std::vector<std::string>& names = fields->*field.names;
    QC_RETURN_IF_ERROR(reader.ReadList(field.key, &names));
    for (const std::string& name : names) {
      if (!name.empty()) continue;
      return ErrorAt(path, table.source(), absl::StrCat("'", field.key, "' names no field"));
    }
  }
  return reader.CheckKeys();
}

absl::StatusOr<Settings> ReadSettings(const toml::table& table, const std::string& path) {
  Settings settings;
  TableReader reader(table, path);
  QC_RETURN_IF_ERROR(reader.ReadList("paths", &settings.paths));
  QC_RETURN_IF_ERROR(reader.ReadList("report", &settings.reports));
  QC_RETURN_IF_ERROR(reader.Read("fail-on", "a string", &settings.fail_on));
  QC_RETURN_IF_ERROR(reader.ReadList("select", &settings.select));
  QC_RETURN_IF_ERROR(reader.ReadList("ignore", &settings.ignore));
  QC_RETURN_IF_ERROR(reader.ReadNumber("min-confidence", &settings.min_confidence));
  QC_RETURN_IF_ERROR(reader.ReadList("report-on", &settings.report_on));
  QC_RETURN_IF_ERROR(reader.ReadList("primary", &settings.primary));
  QC_RETURN_IF_ERROR(reader.Read("baseline", "a string", &settings.baseline));
  QC_RETURN_IF_ERROR(reader.Read("jobs", "a whole number", &settings.jobs));
  QC_RETURN_IF_ERROR(
      reader.Read("max-article-bytes", "a whole number", &settings.max_article_bytes));
  QC_RETURN_IF_ERROR(reader.Read("max-batch-bytes", "a whole number", &settings.max_batch_bytes));
  QC_RETURN_IF_ERROR(
      reader.Read("max-unpacked-bytes", "a whole number", &settings.max_unpacked_bytes));
  QC_RETURN_IF_ERROR(reader.Read("max-members", "a whole number", &settings.max_members));
  QC_RETURN_IF_ERROR(reader.Read("max-nesting", "a whole number", &settings.max_nesting));
  QC_RETURN_IF_ERROR(reader.Read("strict", "true or false", &settings.strict));
  QC_RETURN_IF_ERROR(reader.Read("quiet", "true or false", &settings.quiet));
  QC_RETURN_IF_ERROR(reader.Read("no-progress", "true or false", &settings.no_progress));
  QC_RETURN_IF_ERROR(reader.Read("color", "a string", &settings.color));
  std::vector<const toml::table*> speakers;
  QC_RETURN_IF_ERROR(reader.ReadTables("speakers", &speakers));
  std::vector<const toml::table*> outlets;
  QC_RETURN_IF_ERROR(reader.ReadTables("outlets", &outlets));
  const toml::table* fields = nullptr;
  QC_RETURN_IF_ERROR(reader.ReadTable("fields", &fields));
  QC_RETURN_IF_ERROR(reader.ReadStrings("severity", &settings.severities));
  QC_RETURN_IF_ERROR(reader.CheckKeys());
  for (const toml::table* speaker : speakers) {
    QC_RETURN_IF_ERROR(ReadSpeaker(*speaker, path, &settings.speakers));
  }
  for (const toml::table* outlet : outlets) {
    QC_RETURN_IF_ERROR(ReadOutlet(*outlet, path, &settings.outlets));
  }
  if (fields != nullptr) QC_RETURN_IF_ERROR(ReadFields(*fields, path, &settings.fields));
  return settings;
}

template <typename T>
void Insert(const char* key, const std::optional<T>& value, toml::table* table) {
  if (value.has_value()) table->insert(key, *value);
}

toml::array ListOf(const std::vector<std::string>& values) {
  toml::array list;
  for (const std::string& value : values) list.push_back(value);
  return list;
}

void InsertList(const char* key, const std::vector<std::string>& values, toml::table* table) {
  if (!values.empty()) table->insert(key, ListOf(values));
}

toml::table NamedTable(const std::string& name, const char* list,
                       const std::vector<std::string>& values) {
  toml::table table;
  table.insert("name", name);
  InsertList(list, values, &table);
  return table;
}

}  // namespace

std::optional<std::string> FindConfigFile(const std::string& folder,
                                          const std::function<bool(const std::string&)>& exists) {
  std::string at = folder;
  for (;;) {
    const std::string path = absl::StrCat(at, at == "/" ? "" : "/", kConfigFileName);
    if (exists(path)) return path;
    const size_t slash = at.rfind('/');
    if (slash == std::string::npos || at == "/") return std::nullopt;
    at = slash == 0 ? "/" : at.substr(0, slash);
  }
}

absl::StatusOr<Settings> ParseConfigFile(absl::string_view toml, const std::string& path) {
  toml::table table;
  try {
    table = toml::parse(std::string_view(toml.data(), toml.size()));
  } catch (const toml::parse_error& error) {
    return ErrorAt(path, error.source(), std::string(error.description()));
  }
  return ReadSettings(table, path);
}

std::string FormatConfigFile(const Settings& settings) {
  toml::table table;
  InsertList("paths", settings.paths, &table);
  InsertList("report", settings.reports, &table);
  Insert("fail-on", settings.fail_on, &table);
  InsertList("select", settings.select, &table);
  InsertList("ignore", settings.ignore, &table);
  Insert("min-confidence", settings.min_confidence, &table);
  InsertList("report-on", settings.report_on, &table);
  InsertList("primary", settings.primary, &table);
  Insert("baseline", settings.baseline, &table);
  Insert("jobs", settings.jobs, &table);
  Insert("max-article-bytes", settings.max_article_bytes, &table);
  Insert("max-batch-bytes", settings.max_batch_bytes, &table);
  Insert("max-unpacked-bytes", settings.max_unpacked_bytes, &table);
  Insert("max-members", settings.max_members, &table);
  Insert("max-nesting", settings.max_nesting, &table);
  Insert("strict", settings.strict, &table);
  Insert("quiet", settings.quiet, &table);
  Insert("no-progress", settings.no_progress, &table);
  Insert("color", settings.color, &table);
  toml::array speakers;
  for (const SpeakerSetting& speaker : settings.speakers) {
    speakers.push_back(NamedTable(speaker.name, "aliases", speaker.aliases));
  }
  if (!speakers.empty()) table.insert("speakers", std::move(speakers));
  toml::array outlets;
  for (const OutletSetting& outlet : settings.outlets) {
    outlets.push_back(NamedTable(outlet.name, "paths", outlet.paths));
  }
  if (!outlets.empty()) table.insert("outlets", std::move(outlets));
  toml::table fields;
  for (const RecordFieldKey& field : kRecordFieldKeys) {
    InsertList(field.key, settings.fields.*field.names, &fields);
  }
  if (!fields.empty()) table.insert("fields", std::move(fields));
  toml::table severities;
  for (const auto& [rule, severity] : settings.severities) severities.insert(rule, severity);
  if (!severities.empty()) table.insert("severity", std::move(severities));
  std::ostringstream out;
  out << table << "\n";
  return out.str();
}

}  // namespace quotecheck
