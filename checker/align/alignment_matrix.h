#ifndef QUOTECHECK_CHECKER_ALIGN_ALIGNMENT_MATRIX_H_
#define QUOTECHECK_CHECKER_ALIGN_ALIGNMENT_MATRIX_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/distance.h"
#include "checker/align/distance_lanes.h"
#include "checker/align/phrase_matches.h"
#include "checker/align/row_kernels.h"
#include "checker/align/word_scores.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// Words of one text paired with words of the other: one with one, or a phrase with a phrase.
struct WordPair {
  WordRange a;
  WordRange b;
  Pairing pairing = Pairing::kEqual;
  double cost = 0;
  friend bool operator==(const WordPair&, const WordPair&) = default;
};

// kGapContent or kGapFunction.
int GapWordCost(const WordTraits& word);

// The gain of pairing a phrase: the weight of the heavier side, less than that of equal words.
int PhraseGain(absl::Span<const WordId> a, absl::Span<const WordId> b, const PhraseMatch& phrase,
               const Vocabulary& vocabulary);

enum class AlignmentEnds {
  kFixed,  // all of a against all of b (Needleman & Wunsch 1970)
  kFree,   // any range of a against any range of b (Smith & Waterman 1981)
};

// The dynamic programming behind WordPairer: the pairs of highest score, what they gain less what
// the gaps between them cost, by the recurrence of Gotoh 1982 for the gap cost of two affine
// pieces (Li 2018). O(|a| |b|) time and memory. Reusable, one alignment after another.
class AlignmentMatrix {
 public:
  // Keeps `scores`, which must outlive it. `level` must be supported; all give the same.
  explicit AlignmentMatrix(WordScores* scores, SimdLevel level = BestSimdLevel());

  // The pairs, strangers left out, in order of both; `phrases` as FindPhraseMatches() gives them.
  // `score`: the score of the alignment; 0 for none.
  std::vector<WordPair> Align(absl::Span<const WordId> a, absl::Span<const WordId> b,
                              absl::Span<const PhraseMatch> phrases, AlignmentEnds ends,
                              int* score);

 private:
  using State = AlignmentState;

  // What the traces of row_kernels.h say, and how a cell is paired.
  class Trace {
   public:
    explicit Trace(uint32_t bits) : bits_(bits) {}

    State Before(State state) const { return At(state); }
    State best() const { return At(kStart); }

    // 0: a word pair; else 1 + which of the phrases that end here.
    size_t phrase() const { return bits_ >> kPhraseShift; }

    // That a phrase is paired, with this state before it.
    static uint32_t OfPhrase(uint8_t phrase, State before) {
      return uint32_t{phrase} << kPhraseShift | before << (kTraceBits * kPaired);
    }

   private:
    static constexpr unsigned kPhraseShift = 24;

    State At(unsigned state) const {
      return static_cast<State>(bits_ >> (kTraceBits * state) & kTraceMask);
    }

    uint32_t bits_;
  };

  // The cells of a row.
  struct Row {
    std::vector<int> paired;
    std::vector<int> deleted;
    std::vector<int> long_deleted;
    std::vector<int> best;
    std::vector<uint32_t> best_state;

    void Resize(size_t cells);
    AlignmentRow view() {
      return {paired.data(), deleted.data(), long_deleted.data(), best.data(), best_state.data()};
    }
  };

  // A cell before a pair and how good an alignment is that ends there.
  struct Before {
    int score;
    State state;
  };

  // How good an alignment is that ends with a pair, what stands before it, and Trace::phrase().
  struct Paired {
    int score;
    State before;
    uint8_t phrase;
  };

  static constexpr size_t kRows = kMaxPhraseWords + 1;

  void Prepare(absl::Span<const WordId> a, absl::Span<const WordId> b,
               absl::Span<const PhraseMatch> phrases, AlignmentEnds ends);
  void FillFirstRow();
  void FillRow(size_t i);
  void PairPhrases(size_t i, Row* row, uint32_t* traces);
  void FindEnd(size_t i, const Row& row);
  bool EndsPhrase(size_t i, size_t j) const;
  Paired BestPhrase(size_t i, size_t j, Paired paired);
  // With free ends an alignment begins anew where nothing before is worth keeping.
  Before BestBefore(int best, State state) const {
    return free_ends_ && best <= 0 ? Before{0, kStart} : Before{best, state};
  }
  std::vector<WordPair> WalkBack() const;
  State StepOverPair(Trace trace, size_t* i, size_t* j, std::vector<WordPair>* pairs) const;
  const PhraseMatch& PhraseEndingAt(size_t i, size_t j, size_t which) const;

  Row& RowOf(size_t i) { return rows_[i % kRows]; }
  Trace TraceAt(size_t i, size_t j) const { return Trace(traces_[i * (b_.size() + 1) + j]); }

  WordScores& scores_;
  const RowKernels& kernels_;

  absl::Span<const WordId> a_;
  absl::Span<const WordId> b_;
  absl::Span<const PhraseMatch> phrases_;
  bool free_ends_ = false;
  size_t next_phrase_ = 0;
  std::array<Row, kRows> rows_;   // the latest rows, in turn
  std::vector<int> gap_b_;        // GapWordCost() of each word of b
  std::vector<int> pair_scores_;  // of a row's word with each word of b
  // See RowStep.
  std::vector<int> open_;
  std::vector<uint32_t> opened_;
  std::vector<int> inserted_;
  std::vector<int> long_inserted_;
  std::vector<uint32_t> traces_;  // row by row

  // Where the best alignment ends.
  size_t end_i_ = 0;
  size_t end_j_ = 0;
  State end_state_ = kStart;
  int end_score_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_ALIGNMENT_MATRIX_H_
