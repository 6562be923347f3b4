#include "checker/judge/range_alignment.h"

#include <algorithm>
#include <limits>

#include "absl/types/span.h"
#include "checker/judge/edits/pair_class.h"

namespace quotecheck {
namespace {

// Beyond these the words have so little to do with one another that pairing them tells nothing.
constexpr size_t kMaxCells = 20000;
// Terms that a joined spelling or an acronym stands for.
constexpr size_t kMaxJoined = 4;

// Aligns two ranges of terms by dynamic programming.
class RangeAligner {
 public:
  RangeAligner(const Comparison& comparison, TermRange a, TermRange b)
      : comparison_(comparison), a_(a), b_(b), columns_(b.size() + 1) {}

  std::vector<TermStep> Run() {
    if (a_.size() * b_.size() > kMaxCells) return Unpaired();
    cells_.resize((a_.size() + 1) * columns_);
    for (size_t i = 0; i <= a_.size(); ++i) {
      for (size_t j = 0; j <= b_.size(); ++j) Fill(i, j);
    }
    return Trace();
  }

 private:
  struct Cell {
    double cost = 0;
    size_t a_terms = 0;  // of the step that ends here
    size_t b_terms = 0;
    PairClass pair;
  };

  Cell& At(size_t i, size_t j) { return cells_[i * columns_ + j]; }
  const Term& A(size_t i) const { return comparison_.a_terms[a_.begin + i]; }
  const Term& B(size_t j) const { return comparison_.b_terms[b_.begin + j]; }

  void Offer(size_t i, size_t j, size_t a_terms, size_t b_terms, PairClass pair) {
    const double cost = At(i - a_terms, j - b_terms).cost + pair.cost;
    if (cost < At(i, j).cost) At(i, j) = {cost, a_terms, b_terms, pair};
  }

  void Fill(size_t i, size_t j) {
    if (i == 0 && j == 0) return;
    At(i, j).cost = std::numeric_limits<double>::infinity();
    if (i > 0 && j > 0) Offer(i, j, 1, 1, ClassifyPair(A(i - 1), B(j - 1)));
    for (size_t n = 2; n <= kMaxJoined; ++n) {
      if (i >= n && j >= 1)
        Offer(i, j, n, 1, ClassifyJoined(B(j - 1), Last(a_, comparison_.a_terms, i, n)));
      if (j >= n && i >= 1)
        Offer(i, j, 1, n, ClassifyJoined(A(i - 1), Last(b_, comparison_.b_terms, j, n)));
    }
    if (i > 0) Offer(i, j, 1, 0, {EditClass::kOmission, OmissionCost(A(i - 1)), false});
    if (j > 0) Offer(i, j, 0, 1, {EditClass::kAddition, OmissionCost(B(j - 1)), false});
  }

  static absl::Span<const Term> Last(TermRange range, const std::vector<Term>& terms, size_t end,
                                     size_t n) {
    return absl::MakeConstSpan(terms).subspan(range.begin + end - n, n);
  }

  std::vector<TermStep> Trace() {
    std::vector<TermStep> steps;
    for (size_t i = a_.size(), j = b_.size(); i > 0 || j > 0;) {
      const Cell& cell = At(i, j);
      const size_t a_begin = i - cell.a_terms;
      const size_t b_begin = j - cell.b_terms;
      TermStep step;
      step.a = {a_.begin + a_begin, a_.begin + i};
      step.b = {b_.begin + b_begin, b_.begin + j};
      step.edit_class = cell.pair.edit_class;
      step.same = cell.pair.same;
      if (cell.b_terms == 0) {
        step.op = EditOp::kDelete;
      } else if (cell.a_terms == 0) {
        step.op = EditOp::kInsert;
      } else {
        step.op = IsKept(step) ? EditOp::kKeep : EditOp::kSubstitute;
      }
      steps.push_back(step);
      i = a_begin;
      j = b_begin;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
  }

  bool IsKept(const TermStep& step) const {
    if (!step.same || step.a.size() != 1 || step.b.size() != 1) return false;
    const Term& a = comparison_.a_terms[step.a.begin];
    const Term& b = comparison_.b_terms[step.b.begin];
    if (a.form != b.form || a.words.size() != b.words.size()) return false;
    if (a.piece_of_word && b.piece_of_word) return true;
    for (size_t i = 0; i < a.words.size(); ++i) {
      if (comparison_.a.folded(a.words.begin + i) != comparison_.b.folded(b.words.begin + i)) {
        return false;
      }
    }
    return true;
  }

  std::vector<TermStep> Unpaired() const {
    std::vector<TermStep> steps;
    TermStep step;
    step.op = EditOp::kDelete;
    step.a = a_;
    step.b = {b_.begin, b_.begin};
    steps.push_back(step);
    step.op = EditOp::kInsert;
    step.a = {a_.end, a_.end};
    step.b = b_;
    steps.push_back(step);
    return steps;
  }

  const Comparison& comparison_;
  const TermRange a_;
  const TermRange b_;
  const size_t columns_;
  std::vector<Cell> cells_;
};

}  // namespace

std::vector<TermStep> AlignRange(const Comparison& comparison, TermRange a, TermRange b) {
  return RangeAligner(comparison, a, b).Run();
}

}  // namespace quotecheck
