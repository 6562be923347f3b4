#ifndef QUOTECHECK_CHECKER_ALIGN_PUBLICATION_TIMES_H_
#define QUOTECHECK_CHECKER_ALIGN_PUBLICATION_TIMES_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// When the articles of a batch were published.
class PublicationTimes {
 public:
  // Read on up to `jobs` threads.
  explicit PublicationTimes(absl::Span<const ScannedArticle> articles, size_t jobs = 1);

  // In days since 1970.
  std::optional<int64_t> DayOf(ArticleIndex article) const { return days_[article.value()]; }

  // In seconds since 1970; nothing where the article does not say the hour.
  std::optional<int64_t> InstantOf(ArticleIndex article) const {
    return instants_[article.value()];
  }

  // Times that can be compared with one another: seconds where every one of these articles has an
  // instant, days where not but every one has a day, else nothing. Parallel to `articles`.
  std::optional<std::vector<int64_t>> Comparable(absl::Span<const ArticleIndex> articles) const;

 private:
  std::vector<std::optional<int64_t>> days_;
  std::vector<std::optional<int64_t>> instants_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PUBLICATION_TIMES_H_
