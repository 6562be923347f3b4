#include "checker/align/publication_times.h"

#include "absl/time/civil_time.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {
namespace {

// The values of some articles, if all have one.
std::optional<std::vector<int64_t>> AllOf(const std::vector<std::optional<int64_t>>& values,
                                          absl::Span<const ArticleIndex> articles) {
  std::vector<int64_t> all;
  for (ArticleIndex article : articles) {
    const std::optional<int64_t> value = values[article.value()];
    if (!value.has_value()) return std::nullopt;
    all.push_back(*value);
  }
  return all;
}

}  // namespace

PublicationTimes::PublicationTimes(absl::Span<const ScannedArticle> articles) {
  for (const ScannedArticle& article : articles) {
    std::optional<int64_t> day;
    std::optional<int64_t> instant;
    if (article.info.published.has_value()) {
      const std::optional<absl::CivilDay> civil = ParsePublishedDay(*article.info.published);
      if (civil.has_value()) day = *civil - absl::CivilDay(1970, 1, 1);
      instant = ParsePublishedInstant(*article.info.published);
    }
    days_.push_back(day);
    instants_.push_back(instant);
  }
}

std::optional<std::vector<int64_t>> PublicationTimes::Comparable(
    absl::Span<const ArticleIndex> articles) const {
  std::optional<std::vector<int64_t>> times = AllOf(instants_, articles);
  return times.has_value() ? times : AllOf(days_, articles);
}

}  // namespace quotecheck
