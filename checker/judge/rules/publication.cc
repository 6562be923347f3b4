#include "checker/judge/rules/publication.h"

#include <cstdint>
#include <cstdlib>
#include <optional>

#include "absl/time/civil_time.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {

bool IsPublishedBefore(const ArticleInfo& a, const ArticleInfo& b) {
  if (!a.published.has_value() || !b.published.has_value()) return false;
  const std::optional<int64_t> instant_a = ParsePublishedInstant(*a.published);
  const std::optional<int64_t> instant_b = ParsePublishedInstant(*b.published);
  if (instant_a.has_value() && instant_b.has_value()) return *instant_a < *instant_b;
  const std::optional<absl::CivilDay> day_a = ParsePublishedDay(*a.published);
  const std::optional<absl::CivilDay> day_b = ParsePublishedDay(*b.published);
  return day_a.has_value() && day_b.has_value() && *day_a < *day_b;
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
