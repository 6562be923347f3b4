#ifndef QUOTECHECK_CHECKER_ALIGN_REPEATED_KEYS_H_
#define QUOTECHECK_CHECKER_ALIGN_REPEATED_KEYS_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/quote_profile.h"
#include "checker/base/large_pages.h"

namespace quotecheck {

// A key of a quotation that others may have too.
struct RepeatedKey {
  uint32_t number;  // of the key
  float weight;
};

// The keys of many quotations (see QuoteKeyMaker), those that stand in one alone left out but for a
// few, which are taken for repeated.
class RepeatedKeys {
 public:
  using ProfileOf = std::function<const QuoteProfile&(size_t quote)>;
  using FirstOf = std::function<size_t(size_t quote)>;

  // `first_of_text` gives the first quotation that has the text of one: that one itself, where none
  // before it does; only its keys are made and stored. Linear; eight bytes a repeated key of each
  // text, and 24 for each quotation and each number. The profiles are not kept.
  // On up to `jobs` threads, which make no difference.
  RepeatedKeys(size_t quotes, const ProfileOf& profile_of, const FirstOf& first_of_text,
               size_t jobs);

  // The repeated ones of a quotation.
  absl::Span<const RepeatedKey> Of(uint32_t quote) const {
    return absl::MakeConstSpan(totals_[quote].first, totals_[quote].repeated);
  }
  // How many it has in all, and what they weigh.
  uint32_t CountOf(uint32_t quote) const { return totals_[quote].keys; }
  double WeightOf(uint32_t quote) const { return totals_[quote].weight; }

  // How many quotations have each key, by number; 0 where a number is of none.
  absl::Span<const uint32_t> counts() const { return counts_; }

  void Prefetch(uint32_t quote) const { __builtin_prefetch(totals_[quote].first); }

 private:
  struct Totals {
    uint32_t keys = 0;
    uint32_t repeated = 0;
    const RepeatedKey* first = nullptr;
    double weight = 0;
  };

  class Builder;

  RepeatedKey* RoomFor(size_t keys);

  std::vector<Totals> totals_;                          // by quotation
  std::vector<std::unique_ptr<RepeatedKey[]>> blocks_;  // quotation by quotation
  absl::Span<RepeatedKey> room_;                        // of the last block
  LargePageVector<uint32_t> counts_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_REPEATED_KEYS_H_
