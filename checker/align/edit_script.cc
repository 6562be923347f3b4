#include "checker/align/edit_script.h"

#include <algorithm>
#include <utility>

#include "checker/align/word_scores.h"

namespace quotecheck {
namespace {

// Longer stretches that have nothing to do with each other read better as gone and come.
constexpr size_t kMaxSubstituted = 4;

constexpr double kMoveCost = 0.25;
constexpr double kFunctionCost = 0.5;

// A text's words and which of them moved.
class Side {
 public:
  Side(absl::Span<const WordId> words, const Vocabulary& vocabulary)
      : words_(words), vocabulary_(vocabulary), moved_(words.size()) {}

  size_t size() const { return words_.size(); }

  void SetMoved(WordRange range) {
    for (size_t i = range.begin; i < range.end; ++i) moved_[i] = true;
  }

  double Cost(WordRange range) const {
    double cost = 0;
    for (size_t i = range.begin; i < range.end; ++i) {
      cost += vocabulary_[words_[i]].content() ? 1 : kFunctionCost;
    }
    return cost;
  }

  double Cost(const std::vector<WordRange>& runs) const {
    double cost = 0;
    for (WordRange run : runs) cost += Cost(run);
    return cost;
  }

  std::vector<WordRange> UnmovedRuns(WordRange range) const {
    std::vector<WordRange> runs;
    for (size_t i = range.begin; i < range.end; ++i) {
      if (moved_[i]) continue;
      if (runs.empty() || runs.back().end != i) runs.push_back({i, i});
      runs.back().end = i + 1;
    }
    return runs;
  }

 private:
  absl::Span<const WordId> words_;
  const Vocabulary& vocabulary_;
  std::vector<bool> moved_;
};

// Builds the steps pair by pair and gap by gap.
class ScriptBuilder {
 public:
  ScriptBuilder(const PairedWords& paired, Side a, Side b)
      : paired_(paired), a_(std::move(a)), b_(std::move(b)) {
    for (const MovedBlock& move : paired.moves) {
      a_.SetMoved(move.a);
      b_.SetMoved(move.b);
    }
  }

  EditScript Build() {
    AddGap(paired_.a_overlap.begin, paired_.b_overlap.begin, /*shared=*/false);
    for (const WordPair& pair : paired_.pairs) {
      script_.weighted_distance +=
          AddGap(pair.a.begin, pair.b.begin, /*shared=*/true) + AddPair(pair);
    }
    script_.weighted_distance +=
        AddGap(paired_.a_overlap.end, paired_.b_overlap.end, /*shared=*/true);
    AddGap(a_.size(), b_.size(), /*shared=*/false);
    return std::move(script_);
  }

 private:
  double AddPair(const WordPair& pair) {
    a_done_ = pair.a.end;
    b_done_ = pair.b.end;
    EditStep* last = script_.steps.empty() ? nullptr : &script_.steps.back();
    if (pair.pairing != Pairing::kEqual) {
      script_.steps.push_back({EditOp::kSubstitute, pair.a, pair.b});
    } else if (last != nullptr && last->op == EditOp::kKeep && last->a.end == pair.a.begin &&
               last->b.end == pair.b.begin) {
      last->a.end = pair.a.end;
      last->b.end = pair.b.end;
    } else {
      script_.steps.push_back({EditOp::kKeep, pair.a, pair.b});
    }
    return pair.cost * std::max(a_.Cost(pair.a), b_.Cost(pair.b));
  }

  // The words from where the last step ended to `a_end` and `b_end`, `shared` where they lie within
  // the overlap: words outside it do not take each other's place. Gives their cost.
  double AddGap(size_t a_end, size_t b_end, bool shared) {
    const std::vector<WordRange> gone = a_.UnmovedRuns({a_done_, a_end});
    std::vector<WordRange> come = b_.UnmovedRuns({b_done_, b_end});
    double cost = std::max(a_.Cost(gone), b_.Cost(come));
    const bool substitute = shared && gone.size() == 1 && come.size() == 1 &&
                            std::max(gone[0].size(), come[0].size()) <= kMaxSubstituted;
    std::vector<EditStep> steps;  // by place in b
    for (WordRange run : come) {
      steps.push_back(substitute ? EditStep{EditOp::kSubstitute, gone[0], run}
                                 : EditStep{EditOp::kInsert, {a_end, a_end}, run});
    }
    for (; next_move_ < paired_.moves.size() && paired_.moves[next_move_].b.begin < b_end;
         ++next_move_) {
      const MovedBlock& move = paired_.moves[next_move_];
      steps.push_back({EditOp::kMove, move.a, move.b});
      cost += kMoveCost * b_.Cost(move.b);
    }
    std::sort(steps.begin(), steps.end(),
              [](const EditStep& x, const EditStep& y) { return x.b.begin < y.b.begin; });
    if (!substitute) {
      for (WordRange run : gone) {
        script_.steps.push_back({EditOp::kDelete, run, {b_done_, b_done_}});
      }
    }
    script_.steps.insert(script_.steps.end(), steps.begin(), steps.end());
    a_done_ = a_end;
    b_done_ = b_end;
    return cost;
  }

  const PairedWords& paired_;
  Side a_;
  Side b_;
  size_t next_move_ = 0;
  size_t a_done_ = 0;
  size_t b_done_ = 0;
  EditScript script_;
};

}  // namespace

EditScript BuildScript(const PairedWords& paired, absl::Span<const WordId> a,
                       absl::Span<const WordId> b, const Vocabulary& vocabulary) {
  return ScriptBuilder(paired, Side(a, vocabulary), Side(b, vocabulary)).Build();
}

}  // namespace quotecheck
