#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_PUBLICATION_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_PUBLICATION_H_

#include "checker/records/article.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Was `a` surely published before `b`: by the instant where both have a time and a zone, else by
// the day? False where either is not known.
bool IsPublishedBefore(const ArticleInfo& a, const ArticleInfo& b);

// The days between the publication of the two; 0 where either is not known.
int DaysApart(const ArticleInfo& a, const ArticleInfo& b);

// The first article of the group of near-duplicates that `article` belongs to.
ArticleIndex StoryOf(const Batch& batch, ArticleIndex article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_PUBLICATION_H_
