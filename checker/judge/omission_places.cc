#include "checker/judge/omission_places.h"

#include <algorithm>
#include <vector>

namespace quotecheck {
namespace {

// A repetition longer than this is a passage, not words that slid.
constexpr size_t kMaxSlide = 12;

// One run of steps of one kind between kept terms, and where it may stand.
class RunPlacer {
 public:
  RunPlacer(Comparison* comparison, size_t begin, size_t end)
      : out_(*comparison), begin_(begin), end_(end) {}

  // Returns the end of the run where it stands best.
  size_t Run() {
    while (CanSlideBack() && slid_ < kMaxSlide) SlideBack();
    size_t best = 0;
    int best_score = Score();
    size_t place = 0;
    while (CanSlideOn() && place < 2 * kMaxSlide) {
      SlideOn();
      ++place;
      if (Score() >= best_score) {
        best = place;
        best_score = Score();
      }
    }
    for (; place > best; --place) SlideBack();
    return end_;
  }

 private:
  std::vector<TermStep>& steps() { return out_.steps; }
  const std::vector<Term>& terms() const { return deletes_ ? out_.a_terms : out_.b_terms; }
  const VersionText& text() const { return deletes_ ? out_.a : out_.b; }
  TermRange Printed(const TermStep& step) const { return deletes_ ? step.a : step.b; }

  bool SameWord(const TermStep& x, const TermStep& y) const {
    const Term& p = terms()[Printed(x).begin];
    const Term& q = terms()[Printed(y).begin];
    return p.form == q.form && p.words.size() == 1 && q.words.size() == 1 &&
           text().folded(p.words.begin) == text().folded(q.words.begin);
  }

  bool CanSlideOn() const {
    return end_ < out_.steps.size() && out_.steps[end_].op == EditOp::kKeep &&
           SameWord(out_.steps[begin_], out_.steps[end_]);
  }

  bool CanSlideBack() const {
    return begin_ > 0 && out_.steps[begin_ - 1].op == EditOp::kKeep &&
           SameWord(out_.steps[begin_ - 1], out_.steps[end_ - 1]);
  }

  // The first term of the run is kept in the place of the one after the run.
  void SlideOn() {
    const TermRange kept = Other(steps()[end_]);
    steps()[end_].op = steps()[begin_].op;
    steps()[end_].same = false;
    steps()[begin_].op = EditOp::kKeep;
    steps()[begin_].same = true;
    Other(steps()[begin_]) = kept;
    for (size_t i = begin_ + 1; i <= end_; ++i) Other(steps()[i]) = {kept.end, kept.end};
    ++begin_;
    ++end_;
  }

  void SlideBack() {
    const TermRange kept = Other(steps()[begin_ - 1]);
    steps()[begin_ - 1].op = steps()[begin_].op;
    steps()[begin_ - 1].same = false;
    for (size_t i = begin_ - 1; i + 1 < end_; ++i) Other(steps()[i]) = {kept.begin, kept.begin};
    steps()[end_ - 1].op = EditOp::kKeep;
    steps()[end_ - 1].same = true;
    Other(steps()[end_ - 1]) = kept;
    --begin_;
    --end_;
    ++slid_;
  }

  TermRange& Other(TermStep& step) const { return deletes_ ? step.b : step.a; }

  // How well marks bound the run; it must not part the pieces of a contraction.
  int Score() const {
    const size_t begin = Printed(out_.steps[begin_]).begin;
    const size_t end = Printed(out_.steps[end_ - 1]).end;
    const size_t first = terms()[begin].words.begin;
    const size_t after = terms()[end - 1].words.end;
    if (begin > 0 && terms()[begin - 1].words.end > first) return -1;
    if (end < terms().size() && terms()[end].words.begin < after) return -1;
    return static_cast<int>(text().boundary(first)) + static_cast<int>(text().boundary(after));
  }

  Comparison& out_;
  size_t begin_;
  size_t end_;
  size_t slid_ = 0;
  const bool deletes_ = out_.steps[begin_].op == EditOp::kDelete;
};

}  // namespace

void PlaceOmissions(Comparison* comparison) {
  const std::vector<TermStep>& steps = comparison->steps;
  for (size_t begin = 0; begin < steps.size(); ++begin) {
    const EditOp op = steps[begin].op;
    if ((op != EditOp::kDelete && op != EditOp::kInsert) || steps[begin].divergent) continue;
    size_t end = begin + 1;
    while (end < steps.size() && steps[end].op == op && !steps[end].divergent) ++end;
    begin = RunPlacer(comparison, begin, end).Run();
  }
}

}  // namespace quotecheck
