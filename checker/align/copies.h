#ifndef QUOTECHECK_CHECKER_ALIGN_COPIES_H_
#define QUOTECHECK_CHECKER_ALIGN_COPIES_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/publication_times.h"
#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// Which articles of a batch are not independent of one another.
struct ArticleCopies {
  // See Batch::copy_of.
  std::vector<std::optional<ArticleIndex>> copy_of;
  // Articles of one number are one witness: near-duplicates, and versions under one URL. By
  // article.
  std::vector<uint32_t> witness_of;
};

// Of two articles by their sketches: the share that they have in common of the shingles of the one
// that has fewer, estimated, in [0, 1].
double SharedShingles(const ArticleSketch& a, const ArticleSketch& b);

// From this share on, articles are near-duplicates.
inline constexpr double kCopyShare = 0.6;

// Every copy is held against the first one of its group alone, so that no chain of small changes
// makes copies of articles that are not alike. Candidates come from shared shingles (Broder 1997);
// a shingle that many articles have, as the boilerplate of a site, stands for the first of them:
// near-linear in the articles.
ArticleCopies FindCopies(absl::Span<const ScannedArticle> articles, const PublicationTimes& times);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_COPIES_H_
