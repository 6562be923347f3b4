#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_PUBLICATION_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_PUBLICATION_H_

#include <cstdint>
#include <optional>

#include "absl/time/civil_time.h"
#include "checker/records/article.h"
#include "checker/records/batch.h"

namespace quotecheck {

// When an article was published, as far as it tells.
struct PublishedTime {
  std::optional<int64_t> instant;  // seconds since the epoch, where it has a time and a zone
  std::optional<absl::CivilDay> day;
};

PublishedTime ReadPublished(const ArticleInfo& info);

// Is `a` surely before `b`: by the instant where both have one, else by the day? False where either
// is not known.
bool IsBefore(const PublishedTime& a, const PublishedTime& b);

// The days between the publication of the two; 0 where either is not known.
int DaysApart(const ArticleInfo& a, const ArticleInfo& b);

// The first article of the group of near-duplicates that `article` belongs to.
ArticleIndex StoryOf(const Batch& batch, ArticleIndex article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_PUBLICATION_H_
