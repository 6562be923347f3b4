#ifndef QUOTECHECK_CHECKER_BASE_PARALLEL_FOR_H_
#define QUOTECHECK_CHECKER_BASE_PARALLEL_FOR_H_

#include <cstddef>
#include <functional>

namespace quotecheck {

// Calls body(i) once for each i in [0, count), on up to `jobs` threads, in any order; returns when
// all are done. Calls must not depend on one another. What a call throws comes out, once the others
// have ended.
void ParallelFor(size_t jobs, size_t count, const std::function<void(size_t)>& body);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_PARALLEL_FOR_H_
