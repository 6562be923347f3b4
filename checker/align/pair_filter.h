#ifndef QUOTECHECK_CHECKER_ALIGN_PAIR_FILTER_H_
#define QUOTECHECK_CHECKER_ALIGN_PAIR_FILTER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/candidates.h"
#include "checker/align/pair_scorer.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Rules out candidates by what they can score at most, from little that stands close together in
// memory: most pairs that share a few words share no more. Exact in one way only: a pair that is
// ruled out has less than `least` by PairScorer::Score(); one that is kept may have so too.
// Thread safe where const.
class PairFilter {
 public:
  // Keeps the scorer, which must outlive it. Linear; twelve bytes a word and some 40
  // a quotation.
  PairFilter(const Batch& batch, const PairScorer* scorer, double least);

  // Drops the pairs that are ruled out; the others keep their order. On up to `jobs` threads. A
  // pair costs as much as one of its texts has words, those next to each other with one in common
  // the least.
  void Narrow(size_t jobs, std::vector<CandidatePair>* pairs) const;

 private:
  // A word of a quotation: those with one base as often as they occur.
  struct Word {
    uint32_t base = 0;
    float weight = 0;
  };

  struct Summary {
    double weight = 0;       // of all words
    float run_weight = 0;    // the most that a run can weigh
    size_t first = 0;        // in words_ and forms_
    uint32_t size = 0;       // words
    uint32_t odd_words = 0;  // whose spelling stands for several bases
    bool in_marks = false;
    bool has_surroundings = false;
  };

  // What two quotations share, counted so that it is never too little.
  struct Shared {
    double weight = 0;
    double rarest = 0;
    uint32_t words = 0;
    uint32_t content = 0;
  };

  // A pair that may reach `least_` by the words that it shares in any order.
  struct Hopeful {
    CandidatePair pair;
    Shared shared;
    size_t in_order = 0;  // at most so many of them stand in one order
  };

  class Marked;

  void CountOddWords();
  absl::Span<const Word> WordsOf(uint32_t quote) const {
    return absl::MakeConstSpan(words_).subspan(summaries_[quote].first, summaries_[quote].size);
  }
  void Prefetch(uint32_t quote) const;
  bool SharesEnough(const CandidatePair& pair, const Shared& shared) const;
  bool MayReach(const Hopeful& hopeful) const;
  bool IsFirstLesser(const CandidatePair& pair) const;
  absl::Span<const uint32_t> FormsOf(uint32_t quote) const {
    return absl::MakeConstSpan(forms_).subspan(summaries_[quote].first, summaries_[quote].size);
  }
  std::vector<Hopeful> FindHopeful(absl::Span<const CandidatePair> pairs) const;
  void CountInOrder(std::vector<Hopeful>* hopeful) const;
  void NarrowRun(absl::Span<const CandidatePair> pairs, std::vector<CandidatePair>* kept) const;

  const PairScorer& scorer_;
  double least_;
  std::vector<Summary> summaries_;  // by QuoteIndex
  std::vector<Word> words_;         // quotation by quotation, by base
  std::vector<uint32_t> forms_;     // the same in the order of the text
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PAIR_FILTER_H_
