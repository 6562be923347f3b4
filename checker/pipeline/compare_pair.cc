#include "checker/pipeline/compare_pair.h"

#include "checker/align/align_words.h"
#include "checker/judge/judge_pair.h"
#include "checker/pipeline/context_speaker.h"

namespace quotecheck {
namespace {

// Texts less likely than this to be one utterance are not helped by one speaker.
constexpr double kHopeless = 0.2;
// Whoever holds two texts against each other has a reason to, which quotations of a batch have not.
constexpr double kLeastSame = 0.4;

void ReadSpeaker(LoneQuote* quote) {
  if (quote->speaker.has_value()) return;
  quote->speaker = FindContextSpeaker(*quote);
  quote->speaker_is_read = true;
}

double Probability(LoneQuote a, LoneQuote b) {
  const double by_words = PairProbability(a, b);
  if (by_words < kHopeless || (a.speaker.has_value() && b.speaker.has_value())) return by_words;
  ReadSpeaker(&a);
  if (a.speaker.has_value()) ReadSpeaker(&b);
  return PairProbability(a, b);
}

}  // namespace

Verdict ComparePair(const LoneQuote& a, const LoneQuote& b) {
  const double same = Probability(a, b);
  Verdict verdict;
  if (same < kLeastSame) {
    verdict.relation = Relation::kDifferent;
    verdict.confidence = 1 - same;
    return verdict;
  }
  verdict = JudgePair(AlignWords(a.text, b.text), {a.before, a.after}, {b.before, b.after});
  verdict.confidence *= same;
  return verdict;
}

}  // namespace quotecheck
