#ifndef QUOTECHECK_CHECKER_ALIGN_PAIR_PROBABILITY_H_
#define QUOTECHECK_CHECKER_ALIGN_PAIR_PROBABILITY_H_

#include <optional>
#include <string>

#include "checker/align/pair_model.h"

namespace quotecheck {

// A quotation on its own, with what is known of it.
struct LoneQuote {
  std::string text;  // the words inside the marks
  std::string before;
  std::string after;
  std::optional<std::string> speaker;
  std::optional<std::string> published;  // as ParsePublishedDay() reads it
  bool speaker_is_read = false;          // by a program, and not given by somebody
};

// What PairProbability() weighs, for fitting the weights. O(|a| |b|) words.
PairFeatures LonePairFeatures(const LoneQuote& a, const LoneQuote& b);

// The probability that two quotations print one utterance, in whole or in part, in (0, 1): by their
// words, what stands around them, speakers and days. In a batch there is more to go by
// (AlignBatch). Symmetric. O(|a| |b|) words.
double PairProbability(const LoneQuote& a, const LoneQuote& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PAIR_PROBABILITY_H_
