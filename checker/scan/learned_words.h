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
#include "checker/learn/neural_chain.h"
#include "checker/learn/weights.h"
#include "checker/scan/learned_features.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_own_rows.h"

namespace quotecheck {

// What an item adds to the hidden sums of the items around it, by place (learn/neural_chain.h).
using RoleSums = std::array<HiddenBytes, 2 * kRoleReach + 1>;
using LinkSums = std::array<HiddenBytes, 2 * kLinkReach + 1>;
struct ItemSums {
  RoleSums role;
  LinkSums link;
};

// Remembers the sums of all that items have in common: news uses few words, and in few ways. Holds
// some 40 MB at most.
class WordScoreTable {
 public:
  // The calling thread's, emptied where it was another model's. What it gave before may be gone.
  static WordScoreTable& OfThread(const AttributionModel& model);

  explicit WordScoreTable(const AttributionModel& model);

  // Sums of each item by itself and where it stands, which live until the next call. `epoch` is
  // that of the items' lasting numbers. Amortised, constant time for an item.
  struct Found {
    const ItemSums* word;
    const ItemSums* place;
  };
  std::vector<Found> FindAll(absl::Span<const LearnedItem> items, uint64_t epoch = 0);

  // Sums of what the first tagger says. They live as long as the table.
  const LinkSums& EvidenceSums(size_t number);

  OwnRows& own_rows() { return own_rows_; }

 private:
  using Index = absl::flat_hash_map<uint64_t, const ItemSums*>;

  // Sums by the weights of all features.
  struct Generation {
    Index by_rows;
    std::deque<ItemSums> sums;  // never moved
  };
  // The sums that the word of a lasting number had last.
  struct Numbered {
    uint64_t key = 0;
    const ItemSums* sums = nullptr;
  };

  // Forgets the older half of what is known where that is too much. What is in use is soon in the
  // younger one again.
  void Limit();
  void ForgetNumbers(uint64_t epoch);
  const ItemSums* FindWord(const LearnedItem& item);
  const ItemSums* FindPlace(const LearnedItem& item, uint64_t key);
  // The sums of the item that features_ describe, of which the first is the `first`th.
  const ItemSums* SumsOf(size_t first);

  AttributionModel model_;
  std::vector<FeatureHash> features_;  // of one item, while its sums are found
  std::vector<uint32_t> role_rows_, link_rows_;
  Index words_, places_;            // by all that tells items apart; of young_ alone
  std::vector<Numbered> numbered_;  // by lasting number, of one epoch
  uint64_t epoch_ = 0;
  Generation young_, old_;
  std::vector<const LinkSums*> evidence_;  // by number; null where not found yet
  std::deque<LinkSums> evidence_sums_;
  OwnRows own_rows_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_WORDS_H_
