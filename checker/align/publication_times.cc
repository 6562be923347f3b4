#include "checker/align/publication_times.h"

#include <algorithm>
#include <string>

#include "absl/time/civil_time.h"
#include "checker/base/parallel_for.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {
namespace {

// So many articles are read by one thread at a time.
constexpr size_t kRunArticles = 256;

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

PublicationTimes::PublicationTimes(absl::Span<const ScannedArticle> articles, size_t jobs)
    : days_(articles.size()), instants_(articles.size()) {
  ParallelFor(jobs, (articles.size() + kRunArticles - 1) / kRunArticles, [&](size_t run) {
    const size_t end = std::min(articles.size(), (run + 1) * kRunArticles);
    for (size_t i = run * kRunArticles; i < end; ++i) {
      const std::optional<std::string>& published = articles[i].info.published;
      if (!published.has_value()) continue;
      const std::optional<absl::CivilDay> civil = ParsePublishedDay(*published);
      if (civil.has_value()) days_[i] = *civil - absl::CivilDay(1970, 1, 1);
      instants_[i] = ParsePublishedInstant(*published);
    }
  });
}

std::optional<std::vector<int64_t>> PublicationTimes::Comparable(
    absl::Span<const ArticleIndex> articles) const {
  std::optional<std::vector<int64_t>> times = AllOf(instants_, articles);
  return times.has_value() ? times : AllOf(days_, articles);
}

}  // namespace quotecheck
