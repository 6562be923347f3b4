#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_WORDS_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_WORDS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/learn/feature_hash.h"
#include "checker/learn/weights.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"
#include "checker/scan/learned_roles.h"

namespace quotecheck {

// Sums of the weights of all features that depend on one item by itself, by where it stands to the
// item told.
struct WordScores {
  std::array<ScoreSum, 2 * kRoleReach + 1> role = {};
  std::array<std::array<ScoreSum, 2 * kLinkReach + 1>, kCueSides> link = {};
};

// Remembers the scores of words: news uses few. Holds some MB at most.
class WordScoreTable {
 public:
  // The calling thread's, emptied where it was another model's. What FindAll() gave before may be
  // gone.
  static WordScoreTable& OfThread(const AttributionModel& model);

  explicit WordScoreTable(const AttributionModel& model);

  // Scores of each item, which live until the next call. Amortised, constant time for an item.
  std::vector<const WordScores*> FindAll(absl::Span<const LearnedItem> items);

  // Those of ItemBeyondTheEdge().
  const WordScores& edge() const { return edge_; }

 private:
  WordScores ScoresOf(const LearnedItem& item);

  AttributionModel model_;
  std::vector<FeatureHash> features_;  // of one item, while its scores are found
  WordScores edge_;
  absl::flat_hash_map<uint64_t, uint32_t> known_;  // by all that tells items apart
  std::deque<WordScores> scores_;                  // never moved
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_WORDS_H_
