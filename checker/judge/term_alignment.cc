#include "checker/judge/term_alignment.h"

#include <algorithm>
#include <vector>

#include "checker/judge/edits/pair_class.h"
#include "checker/judge/moved_ends.h"
#include "checker/judge/omission_places.h"
#include "checker/judge/range_alignment.h"
#include "checker/judge/version_ends.h"

namespace quotecheck {
namespace {

// A pair that costs no more belongs to what both print.
constexpr double kCloseCost = 0.5;

// The first term of each word, and the number of terms for the word after the last.
std::vector<size_t> TermOfWords(const std::vector<Term>& terms, size_t words) {
  std::vector<size_t> first(words + 1, terms.size());
  for (size_t t = terms.size(); t-- > 0;) {
    for (size_t i = terms[t].words.begin; i < terms[t].words.end; ++i) first[i] = t;
  }
  return first;
}

class TermAligner {
 public:
  TermAligner(const WordAlignment& alignment, Comparison* comparison)
      : alignment_(alignment), out_(*comparison) {}

  void Run() {
    FindAnchors();
    if (anchors_.empty()) {
      a_ = {0, out_.a_terms.size()};
      b_ = {0, out_.b_terms.size()};
    } else {
      a_ = {anchors_.front().a, anchors_.back().a + 1};
      b_ = {anchors_.front().b, anchors_.back().b + 1};
    }
    ExtendOverClosePairs();
    AddHeads(a_, b_, &out_);
    AddMiddle();
    AddTails(a_, b_, &out_);
    ReclaimMovedEnds(&out_);
    TakeInSentenceOpener(&out_);
    PlaceOmissions(&out_);
  }

 private:
  struct Anchor {
    size_t a;
    size_t b;
  };

  void FindAnchors() {
    const std::vector<size_t> a_first = TermOfWords(out_.a_terms, out_.a.size());
    const std::vector<size_t> b_first = TermOfWords(out_.b_terms, out_.b.size());
    for (const EditStep& step : alignment_.script) {
      if (step.op != EditOp::kKeep) continue;
      const size_t words = std::min(step.a.size(), step.b.size());
      for (size_t i = 0; i < words; ++i) {
        const size_t a_word = step.a.begin + i;
        const size_t b_word = step.b.begin + i;
        AddAnchors(a_word, b_word, a_first[a_word], b_first[b_word]);
      }
    }
  }

  // Ties the terms that end with a pair of kept words, all pieces of a contraction. What is a part
  // of a larger term on one side stays loose.
  void AddAnchors(size_t a_word, size_t b_word, size_t a, size_t b) {
    for (; a < out_.a_terms.size() && b < out_.b_terms.size(); ++a, ++b) {
      const Term& x = out_.a_terms[a];
      const Term& y = out_.b_terms[b];
      if (x.words.end != a_word + 1 || y.words.end != b_word + 1 || x.form != y.form) return;
      if (!x.piece_of_word && !PrintAlike(x, y)) return;
      if (!anchors_.empty() && (a <= anchors_.back().a || b <= anchors_.back().b)) return;
      anchors_.push_back({a, b});
    }
  }

  bool PrintAlike(const Term& x, const Term& y) const {
    if (x.words.size() != y.words.size()) return false;
    for (size_t i = 0; i < x.words.size(); ++i) {
      if (out_.a.folded(x.words.begin + i) != out_.b.folded(y.words.begin + i)) return false;
    }
    return true;
  }

  bool IsClose(size_t a, size_t b) const {
    return ClassifyPair(out_.a_terms[a], out_.b_terms[b]).cost <= kCloseCost;
  }

  // What differs at the very end of the shared words belongs to them where it is near.
  void ExtendOverClosePairs() {
    while (a_.begin > 0 && b_.begin > 0 && IsClose(a_.begin - 1, b_.begin - 1)) {
      --a_.begin;
      --b_.begin;
    }
    while (a_.end < out_.a_terms.size() && b_.end < out_.b_terms.size() &&
           IsClose(a_.end, b_.end)) {
      ++a_.end;
      ++b_.end;
    }
  }

  void AddMiddle() {
    TermRange a = {a_.begin, a_.begin};
    TermRange b = {b_.begin, b_.begin};
    for (const Anchor& anchor : anchors_) {
      AddLoose({a.begin, anchor.a}, {b.begin, anchor.b});
      TermStep keep;
      keep.same = true;
      keep.a = {anchor.a, anchor.a + 1};
      keep.b = {anchor.b, anchor.b + 1};
      out_.steps.push_back(keep);
      a.begin = anchor.a + 1;
      b.begin = anchor.b + 1;
    }
    AddLoose({a.begin, a_.end}, {b.begin, b_.end});
  }

  void AddLoose(TermRange a, TermRange b) {
    if (a.empty() && b.empty()) return;
    const std::vector<TermStep> steps = AlignRange(out_, a, b);
    out_.steps.insert(out_.steps.end(), steps.begin(), steps.end());
  }

  const WordAlignment& alignment_;
  Comparison& out_;
  std::vector<Anchor> anchors_;
  TermRange a_;  // what both print
  TermRange b_;
};

}  // namespace

void AlignTerms(const WordAlignment& alignment, Comparison* comparison) {
  TermAligner(alignment, comparison).Run();
}

}  // namespace quotecheck
