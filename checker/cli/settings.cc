#include "checker/cli/settings.h"

#include <utility>

namespace quotecheck {
namespace {

template <typename T>
void FillIn(std::optional<T>* value, std::optional<T>* from) {
  if (!value->has_value()) *value = std::move(*from);
}

template <typename T>
void FillIn(std::vector<T>* value, std::vector<T>* from) {
  if (value->empty()) *value = std::move(*from);
}

}  // namespace

Settings MergeSettings(Settings over, Settings under) {
  FillIn(&over.reports, &under.reports);
  FillIn(&over.fail_on, &under.fail_on);
  FillIn(&over.select, &under.select);
  FillIn(&over.ignore, &under.ignore);
  FillIn(&over.min_confidence, &under.min_confidence);
  FillIn(&over.report_on, &under.report_on);
  FillIn(&over.primary, &under.primary);
  FillIn(&over.baseline, &under.baseline);
  FillIn(&over.jobs, &under.jobs);
  FillIn(&over.max_article_bytes, &under.max_article_bytes);
  FillIn(&over.max_batch_bytes, &under.max_batch_bytes);
  FillIn(&over.max_unpacked_bytes, &under.max_unpacked_bytes);
  FillIn(&over.max_members, &under.max_members);
  FillIn(&over.max_nesting, &under.max_nesting);
  FillIn(&over.strict, &under.strict);
  FillIn(&over.quiet, &under.quiet);
  FillIn(&over.no_progress, &under.no_progress);
  FillIn(&over.color, &under.color);
  FillIn(&over.paths, &under.paths);
  FillIn(&over.speakers, &under.speakers);
  FillIn(&over.outlets, &under.outlets);
  for (const RecordFieldKey& field : kRecordFieldKeys) {
    FillIn(&(over.fields.*field.names), &(under.fields.*field.names));
  }
  FillIn(&over.severities, &under.severities);
  return over;
}

}  // namespace quotecheck
