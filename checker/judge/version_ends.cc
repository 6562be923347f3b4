#include "checker/judge/version_ends.h"

#include <algorithm>
#include <vector>

#include "checker/judge/edits/filler_words.h"
#include "checker/judge/edits/function_words.h"
#include "checker/judge/range_alignment.h"

namespace quotecheck {
namespace {

// Shorter ends are other words in the place of those of the other version, not other sentences.
constexpr size_t kMinDivergentTerms = 3;
// How much further the longer end is searched for the words of the shorter.
constexpr size_t kEndSlack = 3;
// A longer end is searched as a whole up to this length, where that finds so many words more.
constexpr size_t kMaxWholeEnd = 40;
constexpr size_t kMinGain = 2;

class EndAligner {
 public:
  EndAligner(TermRange a, TermRange b, bool at_begin, Comparison* comparison)
      : a_(a), b_(b), at_begin_(at_begin), out_(*comparison) {}

  void Run() {
    if (a_.empty() || b_.empty()) {
      AddCut(a_, true);
      AddCut(b_, false);
    } else if (IsLight(out_.a_terms, a_) && b_.size() > a_.size() + kEndSlack) {
      AddStep(EditOp::kDelete, false);
      AddCut(b_, false);
    } else if (IsLight(out_.b_terms, b_) && a_.size() > b_.size() + kEndSlack) {
      AddStep(EditOp::kInsert, false);
      AddCut(a_, true);
    } else if (Diverge()) {
      AddStep(EditOp::kDelete, true);
      AddStep(EditOp::kInsert, true);
    } else {
      AddPairedWords();
    }
  }

 private:
  static bool IsLight(const std::vector<Term>& terms, TermRange range) {
    return std::all_of(terms.begin() + static_cast<std::ptrdiff_t>(range.begin),
                       terms.begin() + static_cast<std::ptrdiff_t>(range.end),
                       [](const Term& term) { return IsLightWord(term) || IsSpokenFiller(term); });
  }

  void AddCut(TermRange cut, bool of_a) {
    if (!cut.empty()) out_.excerpts.push_back({cut, of_a, at_begin_});
  }

  void AddStep(EditOp op, bool divergent) {
    const auto place = [&](TermRange range) {
      const size_t at = at_begin_ ? range.end : range.begin;
      return TermRange{at, at};
    };
    TermStep step;
    step.op = op;
    step.divergent = divergent;
    step.a = op == EditOp::kDelete ? a_ : place(a_);
    step.b = op == EditOp::kInsert ? b_ : place(b_);
    out_.steps.push_back(step);
  }

  // The mark between the shared terms and these.
  Boundary BoundaryOf(const VersionText& text, const std::vector<Term>& terms,
                      TermRange range) const {
    size_t t = at_begin_ ? range.end : range.begin;
    // "... everywhere. And frankly" against "... at all. Frankly".
    if (at_begin_ && t > range.begin && IsSentenceOpener(terms[t - 1])) --t;
    return t < terms.size() ? text.boundary(terms[t].words.begin) : Boundary::kSentence;
  }

  bool Diverge() const {
    const Boundary a = BoundaryOf(out_.a, out_.a_terms, a_);
    const Boundary b = BoundaryOf(out_.b, out_.b_terms, b_);
    return a != Boundary::kNone && b != Boundary::kNone && std::max(a, b) >= Boundary::kClause &&
           a_.size() >= kMinDivergentTerms && b_.size() >= kMinDivergentTerms && !ShareWords();
  }

  // Do the words next to those that both print have half of their forms in common?
  bool ShareWords() const {
    const TermRange a = NearShared(a_);
    const TermRange b = NearShared(b_);
    size_t shared = 0;
    for (size_t i = a.begin; i < a.end; ++i) {
      for (size_t j = b.begin; j < b.end; ++j) {
        if (out_.a_terms[i].form != out_.b_terms[j].form) continue;
        ++shared;
        break;
      }
    }
    return shared * 2 >= std::min(a.size(), b.size());
  }

  TermRange NearShared(TermRange range) const {
    const size_t reach = std::min(std::min(a_.size(), b_.size()) + kEndSlack, range.size());
    return at_begin_ ? TermRange{range.end - reach, range.end}
                     : TermRange{range.begin, range.begin + reach};
  }

  // What the longer version has beyond the words of the shorter is cut off by that, unless it
  // begins and ends as the shorter does.
  void AddPairedWords() {
    std::vector<TermStep> near = AlignRange(out_, NearShared(a_), NearShared(b_));
    if (std::max(a_.size(), b_.size()) <= kMaxWholeEnd) {
      std::vector<TermStep> whole = AlignRange(out_, a_, b_);
      if (CountSame(whole) >= CountSame(near) + kMinGain) {
        Append(whole);
        return;
      }
    }
    if (a_.size() != b_.size()) CutOuterEnd(&near);
    Append(near);
  }

  static size_t CountSame(const std::vector<TermStep>& steps) {
    return static_cast<size_t>(
        std::count_if(steps.begin(), steps.end(), [](const TermStep& step) { return step.same; }));
  }

  void CutOuterEnd(std::vector<TermStep>* steps) {
    const EditOp outer = a_.size() > b_.size() ? EditOp::kDelete : EditOp::kInsert;
    const bool of_a = outer == EditOp::kDelete;
    if (at_begin_) std::reverse(steps->begin(), steps->end());
    while (!steps->empty() && steps->back().op == outer) steps->pop_back();
    TermRange cut = of_a ? a_ : b_;
    if (!steps->empty()) {
      const TermRange last = of_a ? steps->back().a : steps->back().b;
      (at_begin_ ? cut.end : cut.begin) = at_begin_ ? last.begin : last.end;
    }
    if (at_begin_) std::reverse(steps->begin(), steps->end());
    AddCut(cut, of_a);
  }

  void Append(const std::vector<TermStep>& steps) {
    out_.steps.insert(out_.steps.end(), steps.begin(), steps.end());
  }

  const TermRange a_;
  const TermRange b_;
  const bool at_begin_;
  Comparison& out_;
};

// Does the shorter version print, as a sentence of its own, what follows an opener in the longer?
bool DropsOpener(const Excerpt& excerpt, const Comparison& comparison) {
  const std::vector<Term>& longer = excerpt.of_a ? comparison.a_terms : comparison.b_terms;
  const VersionText& long_text = excerpt.of_a ? comparison.a : comparison.b;
  const VersionText& short_text = excerpt.of_a ? comparison.b : comparison.a;
  const Term& last = longer[excerpt.cut.end - 1];
  if (last.words.end >= long_text.size() || short_text.size() == 0) return false;
  const bool alone = excerpt.cut.size() == 1;
  return (IsSentenceOpener(last) || (alone && IsSpokenFiller(last))) &&
         long_text.boundary(last.words.begin) == Boundary::kSentence &&
         !long_text.is_capitalized(last.words.end) && short_text.is_capitalized(0);
}

}  // namespace

void AddHeads(TermRange a_shared, TermRange b_shared, Comparison* comparison) {
  EndAligner({0, a_shared.begin}, {0, b_shared.begin}, true, comparison).Run();
}

void AddTails(TermRange a_shared, TermRange b_shared, Comparison* comparison) {
  EndAligner({a_shared.end, comparison->a_terms.size()}, {b_shared.end, comparison->b_terms.size()},
             false, comparison)
      .Run();
}

void TakeInSentenceOpener(Comparison* comparison) {
  if (comparison->steps.empty()) return;
  for (Excerpt& excerpt : comparison->excerpts) {
    if (!excerpt.at_begin || !DropsOpener(excerpt, *comparison)) continue;
    const TermStep& first = comparison->steps.front();
    const TermRange opener = {excerpt.cut.end - 1, excerpt.cut.end};
    TermStep step;
    step.op = excerpt.of_a ? EditOp::kDelete : EditOp::kInsert;
    step.a = excerpt.of_a ? opener : TermRange{first.a.begin, first.a.begin};
    step.b = excerpt.of_a ? TermRange{first.b.begin, first.b.begin} : opener;
    comparison->steps.insert(comparison->steps.begin(), step);
    --excerpt.cut.end;
  }
}

}  // namespace quotecheck
