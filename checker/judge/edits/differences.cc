#include "checker/judge/edits/differences.h"

#include <algorithm>

#include "checker/judge/edits/filler_words.h"
#include "checker/judge/edits/function_words.h"

namespace quotecheck {
namespace {

// Further than this past calm steps, the words around a difference are no longer around it.
constexpr size_t kAnchorReach = 3;

bool IsAnchor(const TermStep& step) { return step.op == EditOp::kKeep || step.same; }

enum class Neighbour { kAnchor, kEdge, kDifferent };

// What stands next to a difference, past the calm steps, in one direction (+1 or -1).
Neighbour LookFor(const Comparison& comparison, size_t step, int direction) {
  const std::vector<TermStep>& steps = comparison.steps;
  for (size_t reach = 0; reach <= kAnchorReach; ++reach) {
    if (direction < 0 ? step == 0 : step + 1 >= steps.size()) return Neighbour::kEdge;
    step = direction < 0 ? step - 1 : step + 1;
    if (IsAnchor(steps[step])) return Neighbour::kAnchor;
    if (!IsCalm(comparison, steps[step])) return Neighbour::kDifferent;
  }
  return Neighbour::kDifferent;
}

void FindAnchors(const Comparison& comparison, Difference* difference) {
  const Neighbour left = LookFor(comparison, difference->first_step, -1);
  const Neighbour right = LookFor(comparison, difference->last_step, 1);
  difference->half_anchored = left == Neighbour::kAnchor || right == Neighbour::kAnchor;
  difference->anchored =
      difference->half_anchored && left != Neighbour::kDifferent && right != Neighbour::kDifferent;
}

class DifferenceBuilder {
 public:
  explicit DifferenceBuilder(Comparison* comparison) : out_(*comparison) {}

  void Run() {
    for (size_t i = 0; i < out_.steps.size(); ++i) {
      const TermStep& step = out_.steps[i];
      if (step.op == EditOp::kKeep) {
        last_delete_ = last_insert_ = kNone;
      } else if (step.op == EditOp::kSubstitute) {
        last_delete_ = last_insert_ = kNone;
        if (!ContinuesContraction(step)) Add(i);
      } else {
        AddOmission(i, step.op == EditOp::kDelete ? &last_delete_ : &last_insert_);
      }
    }
    for (Difference& difference : out_.differences) FindAnchors(out_, &difference);
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  void Add(size_t i) {
    const TermStep& step = out_.steps[i];
    Difference difference;
    difference.op = step.op;
    difference.a = step.a;
    difference.b = step.b;
    difference.first_step = difference.last_step = i;
    difference.edit_class = step.edit_class;
    difference.divergent = step.divergent;
    difference.settled = step.same;
    out_.differences.push_back(difference);
  }

  // "She would" for "she'd" is one difference of two steps. Takes the step into it.
  bool ContinuesContraction(const TermStep& step) {
    if (out_.differences.empty() || step.edit_class != EditClass::kContraction) return false;
    Difference& last = out_.differences.back();
    if (last.edit_class != EditClass::kContraction || last.a.end != step.a.begin ||
        last.b.end != step.b.begin) {
      return false;
    }
    const auto in_one_word = [](const std::vector<Term>& terms, size_t t) {
      return terms[t].words.begin == terms[t - 1].words.begin;
    };
    if (!in_one_word(out_.a_terms, step.a.begin) && !in_one_word(out_.b_terms, step.b.begin)) {
      return false;
    }
    last.a.end = step.a.end;
    last.b.end = step.b.end;
    ++last.last_step;
    return true;
  }

  // Neighbouring terms that one version alone prints are one difference, though the steps take
  // turns between the versions.
  void AddOmission(size_t i, size_t* last) {
    const TermStep& step = out_.steps[i];
    if (*last != kNone && out_.differences[*last].divergent == step.divergent) {
      Difference& difference = out_.differences[*last];
      difference.a.end = std::max(difference.a.end, step.a.end);
      difference.b.end = std::max(difference.b.end, step.b.end);
      if (difference.op == EditOp::kDelete) difference.b.end = difference.b.begin;
      if (difference.op == EditOp::kInsert) difference.a.end = difference.a.begin;
      difference.last_step = i;
      return;
    }
    *last = out_.differences.size();
    Add(i);
  }

  Comparison& out_;
  size_t last_delete_ = kNone;
  size_t last_insert_ = kNone;
};

}  // namespace

void BuildDifferences(Comparison* comparison) { DifferenceBuilder(comparison).Run(); }

void Settle(EditClass edit_class, double gravity, Difference* difference) {
  difference->edit_class = edit_class;
  difference->gravity = gravity;
  difference->settled = true;
}

bool IsCleanSubstitution(const Difference& difference) {
  return difference.op == EditOp::kSubstitute && difference.anchored && difference.a.size() == 1 &&
         difference.b.size() == 1;
}

double GravityOfFigure(const Difference& difference) {
  if (difference.anchored) return 0.9;
  return difference.half_anchored ? 0.75 : 0;
}

bool IsCleanOmission(const Difference& difference) {
  return (difference.op == EditOp::kDelete || difference.op == EditOp::kInsert) &&
         difference.anchored && !difference.divergent;
}

absl::Span<const Term> OmittedTerms(const Comparison& comparison, const Difference& difference) {
  const TermRange range = OmittedRange(difference);
  return absl::MakeConstSpan(TermsOfPrinting(comparison, difference))
      .subspan(range.begin, range.size());
}

const std::vector<Term>& TermsOfPrinting(const Comparison& comparison,
                                         const Difference& difference) {
  return difference.op == EditOp::kInsert ? comparison.b_terms : comparison.a_terms;
}

const VersionText& TextOfPrinting(const Comparison& comparison, const Difference& difference) {
  return difference.op == EditOp::kInsert ? comparison.b : comparison.a;
}

TermRange OmittedRange(const Difference& difference) {
  return difference.op == EditOp::kInsert ? difference.b : difference.a;
}

bool StandsElsewhere(const Comparison& comparison, const Difference& difference) {
  const bool in_a = difference.op == EditOp::kDelete;
  const std::vector<Term>& other_terms = in_a ? comparison.b_terms : comparison.a_terms;
  const auto printed = [&](const Term& term) {
    for (const Difference& other : comparison.differences) {
      const TermRange range = in_a ? other.b : other.a;
      for (size_t t = range.begin; t < range.end; ++t) {
        if (other_terms[t].form == term.form) return true;
      }
    }
    for (const Excerpt& excerpt : comparison.excerpts) {
      if (excerpt.of_a == in_a) continue;
      for (size_t t = excerpt.cut.begin; t < excerpt.cut.end; ++t) {
        if (other_terms[t].form == term.form) return true;
      }
    }
    return false;
  };
  const absl::Span<const Term> terms = OmittedTerms(comparison, difference);
  return std::all_of(terms.begin(), terms.end(), printed);
}

const Term& TermOfA(const Comparison& comparison, const Difference& difference) {
  return comparison.a_terms[difference.a.begin];
}

const Term& TermOfB(const Comparison& comparison, const Difference& difference) {
  return comparison.b_terms[difference.b.begin];
}

bool IsCalm(const Comparison& comparison, const TermStep& step) {
  const auto small = [](const Term& term) { return IsLightWord(term) || IsSpokenFiller(term); };
  switch (step.op) {
    case EditOp::kKeep: return true;
    case EditOp::kSubstitute:
      return step.same || step.edit_class == EditClass::kInflection ||
             step.edit_class == EditClass::kNameVariant || step.edit_class == EditClass::kMarked ||
             step.edit_class == EditClass::kFunctionWord;
    case EditOp::kDelete: return step.a.size() == 1 && small(comparison.a_terms[step.a.begin]);
    case EditOp::kInsert: return step.b.size() == 1 && small(comparison.b_terms[step.b.begin]);
    case EditOp::kMove: return false;
  }
  return false;
}

}  // namespace quotecheck
