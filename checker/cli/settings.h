#ifndef QUOTECHECK_CHECKER_CLI_SETTINGS_H_
#define QUOTECHECK_CHECKER_CLI_SETTINGS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "checker/ingest/record_fields.h"

namespace quotecheck {

// A speaker that the configuration names, with the other names he or she goes by.
struct SpeakerSetting {
  std::string name;
  std::vector<std::string> aliases;
};

// An outlet that the configuration names, for articles that name none themselves.
struct OutletSetting {
  std::string name;
  std::vector<std::string> paths;  // files, directories, ids of records
};

// What may be set on the command line or in a configuration file, as it was written: nothing is
// checked yet. An absent value, or an empty list, was not given.
struct Settings {
  std::vector<std::string> reports;  // "FORMAT" or "FORMAT=FILE"
  std::optional<std::string> fail_on;
  std::vector<std::string> select;  // rule-id prefixes
  std::vector<std::string> ignore;
  std::optional<double> min_confidence;
  std::vector<std::string> report_on;   // paths
  std::vector<std::string> primary;     // paths
  std::optional<std::string> baseline;  // a path
  std::optional<int64_t> jobs;
  std::optional<int64_t> max_article_bytes;
  std::optional<int64_t> max_batch_bytes;
  std::optional<int64_t> max_unpacked_bytes;
  std::optional<int64_t> max_members;
  std::optional<int64_t> max_nesting;
  std::optional<bool> strict;
  std::optional<bool> quiet;
  std::optional<bool> no_progress;
  std::optional<std::string> color;
  // In a file alone.
  std::vector<std::string> paths;  // articles, where the command line names none
  std::vector<SpeakerSetting> speakers;
  std::vector<OutletSetting> outlets;
  RecordFields fields;
  std::vector<std::pair<std::string, std::string>> severities;  // rule id, severity
};

// `over` where it says something, `under` elsewhere.
Settings MergeSettings(Settings over, Settings under);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_SETTINGS_H_
