#ifndef QUOTECHECK_BENCH_BENCH_ARTICLES_H_
#define QUOTECHECK_BENCH_BENCH_ARTICLES_H_

#include <cstddef>
#include <vector>

#include "checker/records/article.h"

namespace quotecheck {

// The articles that benchmarks run on: the first 1,000 of allsides_dev where QUOTECHECK_CORPORA
// names them, else the batches of corpus/, over and over, to as many. Read once, at the first call;
// ends the program where there are none.
const std::vector<Article>& BenchArticles();

// Bytes of their texts.
size_t BenchBytes();

}  // namespace quotecheck

#endif  // QUOTECHECK_BENCH_BENCH_ARTICLES_H_
