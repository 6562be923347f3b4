#ifndef QUOTECHECK_CHECKER_ALIGN_WORD_OVERLAP_H_
#define QUOTECHECK_CHECKER_ALIGN_WORD_OVERLAP_H_

#include <cstddef>

#include "checker/align/quote_profile.h"
#include "checker/align/vocabulary.h"

namespace quotecheck {

// What the surroundings of two quotations share where nothing is known of them.
inline constexpr double kUsualSurroundings = 0.12;

// What two quotations have in common, without aligning them word by word. Weights are those of
// ProfileWord; "lesser" is the text whose words weigh less, "greater" the other.
struct WordOverlap {
  double lesser_weight = 0;
  double greater_weight = 0;
  size_t lesser_words = 0;
  size_t greater_words = 0;

  double shared_weight = 0;   // words of one base form that both have, as often as both have them
  double rarest_shared = 0;   // the weight of the rarest of them
  size_t shared_content = 0;  // content words among them
  double akin_weight = 0;     // of words left in the lesser text that the greater has kin of
  // The longest run of words in one spelling that both have.
  size_t run_words = 0;
  double run_weight = 0;
  // Levenshtein distance, in words, of the lesser text to the part of the greater it fits best.
  size_t distance_words = 0;

  // Share of the lesser text's weight that is not in the greater, but around it.
  double around_share = 0;
  // Shared weight of what stands around both, by the lesser of the two weights. The less that is,
  // the nearer to kUsualSurroundings.
  double surroundings_share = kUsualSurroundings;
};

// The part of it that needs no order and no kin: shared_weight, rarest_shared, shared_content and
// the weights and sizes. Linear; for ruling a pair out before more is spent on it.
WordOverlap MeasureSharedWords(const QuoteProfile& a, const QuoteProfile& b);

// Adds to that all but the kin. O(|a| + |b|) words with a small constant where one text has at most
// 64, O(|a| |b|) beyond, linear for excessively long ones.
void AddOrderAndSurroundings(const QuoteProfile& a, const QuoteProfile& b,
                             const Vocabulary& vocabulary, WordOverlap* overlap);

// Adds akin_weight, which is the costliest. At most the lesser text's weight that is not shared.
// O(|a| + |b|) and, where words are left over, their numbers multiplied.
void AddKin(const QuoteProfile& a, const QuoteProfile& b, const Vocabulary& vocabulary,
            WordOverlap* overlap);

// All of it. Symmetric.
WordOverlap MeasureOverlap(const QuoteProfile& a, const QuoteProfile& b,
                           const Vocabulary& vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_WORD_OVERLAP_H_
