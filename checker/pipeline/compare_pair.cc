#include "checker/pipeline/compare_pair.h"

#include "checker/align/align_words.h"
#include "checker/judge/judge_pair.h"
#include "checker/pipeline/context_speaker.h"

namespace quotecheck {
namespace {

// Texts less likely than this to be one utterance are not helped by one speaker.
constexpr double kHopeless = 0.2;

double Probability(LoneQuote a, LoneQuote b) {
  const double by_words = PairProbability(a, b);
  if (by_words < kHopeless || (a.speaker.has_value() && b.speaker.has_value())) return by_words;
  if (!a.speaker.has_value()) a.speaker = FindContextSpeaker(a);
  if (a.speaker.has_value() && !b.speaker.has_value()) b.speaker = FindContextSpeaker(b);
  return PairProbability(a, b);
}

}  // namespace

Verdict ComparePair(const LoneQuote& a, const LoneQuote& b) {
  const double same = Probability(a, b);
  Verdict verdict;
  if (same < 0.5) {
    verdict.relation = Relation::kDifferent;
    verdict.confidence = 1 - same;
    return verdict;
  }
  verdict = JudgePair(AlignWords(a.text, b.text), {a.before, a.after}, {b.before, b.after});
  verdict.confidence *= same;
  return verdict;
}

}  // namespace quotecheck
