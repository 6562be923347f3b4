#ifndef QUOTECHECK_CHECKER_ALIGN_LOCAL_ALIGNMENT_H_
#define QUOTECHECK_CHECKER_ALIGN_LOCAL_ALIGNMENT_H_

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace quotecheck {

// The best local alignment of a query with a text.
struct LocalAlignment {
  double score = 0;
  std::vector<std::pair<size_t, size_t>> pairs;  // (query, text) words that match, ascending
};

// What words that do not match cost.
inline constexpr double kStrangerCost = 0.8;      // one in place of another
inline constexpr double kAddedCost = 0.6;         // one that the text lacks
inline constexpr double kFirstLeftOutCost = 1.6;  // one that the query lacks
inline constexpr double kNextLeftOutCost = 0.05;  // each that follows it

// Finds the stretch of the text that the query's words make up best, in their order (Smith &
// Waterman 1981). match(i, j) is what it is worth that query word i and text word j are one word, 0
// where they are not. A stranger, and a word of the query that the text lacks, cost a little each;
// words of the text that the query leaves out cost most to begin with (Gotoh 1982). Of several as
// good the first. O(query * text).
LocalAlignment AlignLocally(size_t query, size_t text,
                            const std::function<double(size_t, size_t)>& match);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_LOCAL_ALIGNMENT_H_
