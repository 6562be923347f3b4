#include "checker/judge/testing/reference_alignment.h"

#include <algorithm>
#include <string>
#include <vector>

#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr int kMatch = 10;
constexpr int kGap = 3;

std::vector<QuoteWord> SplitQuote(absl::string_view text) {
  std::vector<QuoteWord> words;
  for (const Token& token : SplitWords(text)) {
    words.push_back(
        {std::string(text.substr(token.span.begin, token.span.size())), token.folded, token.span});
  }
  return words;
}

class ReferenceAligner {
 public:
  explicit ReferenceAligner(WordAlignment* out)
      : out_(*out), rows_(out_.a.size() + 1), columns_(out_.b.size() + 1) {}

  void Run() {
    score_.assign(rows_, std::vector<int>(columns_, 0));
    for (size_t i = 1; i < rows_; ++i) {
      for (size_t j = 1; j < columns_; ++j) {
        score_[i][j] = std::max({Diagonal(i, j), score_[i - 1][j] - kGap, score_[i][j - 1] - kGap});
      }
    }
    FindEnd();
    Trace();
  }

 private:
  bool Equal(size_t i, size_t j) const { return out_.a[i - 1].folded == out_.b[j - 1].folded; }
  int Diagonal(size_t i, size_t j) const {
    return score_[i - 1][j - 1] + (Equal(i, j) ? kMatch : -kMatch);
  }

  // The best cell on the last row or column; the corner where it is as good.
  void FindEnd() {
    end_a_ = rows_ - 1;
    end_b_ = columns_ - 1;
    const auto offer = [&](size_t i, size_t j) {
      if (score_[i][j] <= score_[end_a_][end_b_]) return;
      end_a_ = i;
      end_b_ = j;
    };
    for (size_t i = 0; i < rows_; ++i) offer(i, columns_ - 1);
    for (size_t j = 0; j < columns_; ++j) offer(rows_ - 1, j);
  }

  void Trace() {
    size_t i = end_a_;
    size_t j = end_b_;
    std::vector<EditStep> steps;
    while (i > 0 && j > 0) {
      if (score_[i][j] == Diagonal(i, j)) {
        steps.push_back(
            {Equal(i, j) ? EditOp::kKeep : EditOp::kSubstitute, {i - 1, i}, {j - 1, j}});
        --i;
        --j;
      } else if (score_[i][j] == score_[i - 1][j] - kGap) {
        steps.push_back({EditOp::kDelete, {i - 1, i}, {j, j}});
        --i;
      } else {
        steps.push_back({EditOp::kInsert, {i, i}, {j - 1, j}});
        --j;
      }
    }
    out_.a_overlap = {i, end_a_};
    out_.b_overlap = {j, end_b_};
    if (i > 0) steps.push_back({EditOp::kDelete, {0, i}, {0, 0}});
    if (j > 0) steps.push_back({EditOp::kInsert, {0, 0}, {0, j}});
    std::reverse(steps.begin(), steps.end());
    const size_t a_size = out_.a.size();
    const size_t b_size = out_.b.size();
    if (end_a_ < a_size) steps.push_back({EditOp::kDelete, {end_a_, a_size}, {end_b_, end_b_}});
    if (end_b_ < b_size) steps.push_back({EditOp::kInsert, {a_size, a_size}, {end_b_, b_size}});
    out_.script = std::move(steps);
  }

  WordAlignment& out_;
  const size_t rows_;
  const size_t columns_;
  std::vector<std::vector<int>> score_;
  size_t end_a_ = 0;
  size_t end_b_ = 0;
};

// Words between those that both print: of a run of them, those of the version that has more.
size_t DistanceWords(const WordAlignment& alignment) {
  size_t distance = 0;
  size_t of_a = 0;
  size_t of_b = 0;
  for (const EditStep& step : alignment.script) {
    if (step.op == EditOp::kKeep) {
      distance += std::max(of_a, of_b);
      of_a = of_b = 0;
      continue;
    }
    const bool within_a =
        step.a.begin >= alignment.a_overlap.begin && step.a.end <= alignment.a_overlap.end;
    const bool within_b =
        step.b.begin >= alignment.b_overlap.begin && step.b.end <= alignment.b_overlap.end;
    if (!within_a || !within_b) continue;
    of_a += step.a.size();
    of_b += step.b.size();
  }
  return distance + std::max(of_a, of_b);
}

}  // namespace

WordAlignment AlignForTest(absl::string_view a, absl::string_view b) {
  WordAlignment alignment;
  alignment.a_text = std::string(a);
  alignment.b_text = std::string(b);
  alignment.a = SplitQuote(alignment.a_text);
  alignment.b = SplitQuote(alignment.b_text);
  ReferenceAligner(&alignment).Run();
  size_t shared = 0;
  for (const EditStep& step : alignment.script) {
    if (step.op == EditOp::kKeep) ++shared;
  }
  alignment.distance_words = DistanceWords(alignment);
  const size_t shorter = std::min(alignment.a.size(), alignment.b.size());
  if (shorter > 0) {
    alignment.coverage = static_cast<double>(shared) / static_cast<double>(shorter);
  }
  return alignment;
}

}  // namespace quotecheck
