#include "checker/judge/moved_ends.h"

#include <algorithm>
#include <vector>

#include "checker/judge/edits/function_words.h"
#include "checker/judge/edits/inflection.h"

namespace quotecheck {
namespace {

// So many content words, and such a share of them, must stand elsewhere in the other version.
constexpr size_t kMinMoved = 2;
constexpr double kMinShare = 0.6;
// More words than these are a passage: an excerpt leaves it out, whatever it repeats.
constexpr size_t kMaxEnd = 24;

class EndReclaimer {
 public:
  explicit EndReclaimer(Comparison* comparison) : out_(*comparison) {}

  void Run() {
    std::vector<TermRange> moved;
    for (const Excerpt& excerpt : out_.excerpts) {
      const TermRange end = WithinSentence(excerpt);
      moved.push_back(end.size() <= kMaxEnd && StandsElsewhere(excerpt, end) ? end : TermRange{});
    }
    for (size_t i = 0; i < moved.size(); ++i) {
      if (moved[i].empty()) continue;
      Excerpt& excerpt = out_.excerpts[i];
      AddStep({moved[i], excerpt.of_a, excerpt.at_begin});
      (excerpt.at_begin ? excerpt.cut.end : excerpt.cut.begin) =
          excerpt.at_begin ? moved[i].begin : moved[i].end;
    }
    std::vector<Excerpt>& excerpts = out_.excerpts;
    excerpts.erase(std::remove_if(excerpts.begin(), excerpts.end(),
                                  [](const Excerpt& excerpt) { return excerpt.cut.empty(); }),
                   excerpts.end());
  }

 private:
  const std::vector<Term>& Terms(bool of_a) const { return of_a ? out_.a_terms : out_.b_terms; }

  TermRange WithinSentence(const Excerpt& excerpt) const {
    const std::vector<Term>& terms = Terms(excerpt.of_a);
    const VersionText& text = excerpt.of_a ? out_.a : out_.b;
    const auto ends = [&](size_t t) {
      return text.boundary(terms[t].words.begin) == Boundary::kSentence;
    };
    TermRange end = excerpt.cut;
    if (excerpt.at_begin) {
      end.begin = excerpt.cut.end;
      while (end.begin > excerpt.cut.begin) {
        --end.begin;
        if (ends(end.begin)) break;
      }
      return end;
    }
    end.end = excerpt.cut.begin;
    while (end.end < excerpt.cut.end && !ends(end.end)) ++end.end;
    return end;
  }

  bool StandsElsewhere(const Excerpt& excerpt, TermRange end) const {
    const std::vector<Term>& terms = Terms(excerpt.of_a);
    size_t content = 0;
    size_t moved = 0;
    for (size_t t = end.begin; t < end.end; ++t) {
      if (IsLightWord(terms[t])) continue;
      ++content;
      if (IsLooseIn(!excerpt.of_a, terms[t])) ++moved;
    }
    return moved >= kMinMoved &&
           static_cast<double>(moved) >= kMinShare * static_cast<double>(content);
  }

  // Does a version print the term where the other has nothing or other words?
  bool IsLooseIn(bool of_a, const Term& term) const {
    const std::vector<Term>& terms = Terms(of_a);
    const auto holds = [&](TermRange range) {
      for (size_t t = range.begin; t < range.end; ++t) {
        if (terms[t].form == term.form || AreInflections(terms[t], term)) return true;
      }
      return false;
    };
    for (const TermStep& step : out_.steps) {
      if (!step.same && holds(of_a ? step.a : step.b)) return true;
    }
    return std::any_of(out_.excerpts.begin(), out_.excerpts.end(), [&](const Excerpt& excerpt) {
      return excerpt.of_a == of_a && excerpt.cut.size() <= kMaxEnd && holds(excerpt.cut);
    });
  }

  void AddStep(const Excerpt& excerpt) {
    const size_t a_place = excerpt.at_begin ? out_.steps.front().a.begin : out_.steps.back().a.end;
    const size_t b_place = excerpt.at_begin ? out_.steps.front().b.begin : out_.steps.back().b.end;
    TermStep step;
    step.op = excerpt.of_a ? EditOp::kDelete : EditOp::kInsert;
    step.a = excerpt.of_a ? excerpt.cut : TermRange{a_place, a_place};
    step.b = excerpt.of_a ? TermRange{b_place, b_place} : excerpt.cut;
    out_.steps.insert(excerpt.at_begin ? out_.steps.begin() : out_.steps.end(), step);
  }

  Comparison& out_;
};

}  // namespace

void ReclaimMovedEnds(Comparison* comparison) {
  if (!comparison->steps.empty()) EndReclaimer(comparison).Run();
}

}  // namespace quotecheck
