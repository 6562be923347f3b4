#include "checker/judge/rules/publication.h"

#include <cstdint>
#include <cstdlib>
#include <optional>

#include "absl/time/civil_time.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {

PublishedTime ReadPublished(const ArticleInfo& info) {
  if (!info.published.has_value()) return {};
  return {ParsePublishedInstant(*info.published), ParsePublishedDay(*info.published)};
}

bool IsBefore(const PublishedTime& a, const PublishedTime& b) {
  if (a.instant.has_value() && b.instant.has_value()) return *a.instant < *b.instant;
  return a.day.has_value() && b.day.has_value() && *a.day < *b.day;
}

int DaysApart(const ArticleInfo& a, const ArticleInfo& b) {
  if (!a.published.has_value() || !b.published.has_value()) return 0;
  const std::optional<absl::CivilDay> day_a = ParsePublishedDay(*a.published);
  const std::optional<absl::CivilDay> day_b = ParsePublishedDay(*b.published);
  if (!day_a.has_value() || !day_b.has_value()) return 0;
  return static_cast<int>(std::abs(*day_a - *day_b));
}

ArticleIndex StoryOf(const Batch& batch, ArticleIndex article) {
  const size_t i = article.value();
  return i < batch.copy_of.size() ? batch.copy_of[i].value_or(article) : article;
}

}  // namespace quotecheck
