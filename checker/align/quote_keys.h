#ifndef QUOTECHECK_CHECKER_ALIGN_QUOTE_KEYS_H_
#define QUOTECHECK_CHECKER_ALIGN_QUOTE_KEYS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/quote_profile.h"

namespace quotecheck {

// Something that quotations of one utterance share: a hash, and how much sharing it says.
struct QuoteKey {
  uint64_t hash = 0;
  float weight = 0;  // of its words, as in ProfileWord
};

// Makes the keys of quotations: unordered pairs of content words' base forms at most `kKeyWindow`
// content words apart, so that what is recast within a clause keeps them; runs of four words with
// at most one content word; texts of at most four words as a whole. Reusable, not thread safe.
inline constexpr size_t kKeyWindow = 5;
class QuoteKeyMaker {
 public:
  // Distinct, in order of their first place; valid until the next call. Linear.
  absl::Span<const QuoteKey> Make(const QuoteProfile& profile);

 private:
  void AddPairs(const QuoteProfile& profile);
  void AddRuns(const QuoteProfile& profile);
  void Add(uint64_t hash, float weight);
  void Clear(size_t most_keys);

  struct Content {
    uint32_t base;
    float weight;
  };
  // Free where it is not of the text whose keys are made.
  struct Slot {
    uint32_t text = 0;
    uint32_t place = 0;  // in keys_
  };

  std::vector<QuoteKey> keys_;
  std::vector<Slot> slots_;  // open addressing
  uint32_t text_ = 0;
  std::vector<Content> content_;
};

// At least as many as Make() gives. Constant time.
inline size_t MostQuoteKeys(const QuoteProfile& profile) {
  return (kKeyWindow + 1) * profile.words().size() + 1;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_QUOTE_KEYS_H_
