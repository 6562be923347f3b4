#include "checker/judge/edits/marked.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "checker/judge/edits/differences.h"

namespace quotecheck {
namespace {

// Brackets stand for no more words of the speaker than these.
constexpr size_t kMaxReplacedTerms = 14;

// A masked expletive in brackets stands for itself alone.
bool AnyBracketed(const std::vector<Term>& terms, TermRange range) {
  return std::any_of(terms.begin() + static_cast<std::ptrdiff_t>(range.begin),
                     terms.begin() + static_cast<std::ptrdiff_t>(range.end), [](const Term& term) {
                       return term.bracketed && term.kind != TermKind::kMasked;
                     });
}

// A run of differences between two words that both versions print, by index, end exclusive.
struct Region {
  size_t begin = 0;
  size_t end = 0;
  TermRange a;
  TermRange b;
};

Region RegionAt(const Comparison& comparison, size_t first) {
  const std::vector<Difference>& differences = comparison.differences;
  Region region = {first, first + 1, differences[first].a, differences[first].b};
  while (region.end < differences.size() && !differences[region.end].settled &&
         differences[region.end].a.begin <= region.a.end &&
         differences[region.end].b.begin <= region.b.end) {
    region.a.end = std::max(region.a.end, differences[region.end].a.end);
    region.b.end = std::max(region.b.end, differences[region.end].b.end);
    ++region.end;
  }
  return region;
}

// Is there an ellipsis where `range` leaves off words, in it or at its ends?
bool HasEllipsis(const VersionText& text, const std::vector<Term>& terms, TermRange range) {
  if (text.size() == 0) return false;
  const size_t first = range.begin < terms.size() ? terms[range.begin].words.begin : text.size();
  const size_t last = range.end > range.begin ? terms[range.end - 1].words.end : first;
  for (size_t gap = first; gap <= last; ++gap) {
    if (text.has_ellipsis(gap)) return true;
  }
  return false;
}

// "The FIR (flight region)" against "the [flight region]": brackets go on where words are left out.
// "Friends (in) Ostrava" against "enemies [in] Ostrava" marks nothing of the change before.
bool PrecedesBrackets(const Comparison& comparison, const Region& region) {
  if (!region.a.empty() && !region.b.empty()) return false;
  return region.a.end < comparison.a_terms.size() && region.b.end < comparison.b_terms.size() &&
         comparison.a_terms[region.a.end].bracketed && comparison.b_terms[region.b.end].bracketed;
}

// Brackets mark what an editor put in; the words of the other version in their place are marked
// with them.
bool SettleBracketed(Comparison* comparison, const Region& region) {
  const bool a_marks = AnyBracketed(comparison->a_terms, region.a);
  const bool b_marks = AnyBracketed(comparison->b_terms, region.b);
  if (!a_marks && !b_marks && !PrecedesBrackets(*comparison, region)) return false;
  if ((a_marks ? region.b : region.a).size() > kMaxReplacedTerms) return false;
  for (size_t i = region.begin; i < region.end; ++i) {
    Settle(EditClass::kMarked, 0, &comparison->differences[i]);
  }
  return true;
}

// An ellipsis marks that words are left out, not that they may turn the meaning: such a difference
// stays open for the concerns that look for that.
void MarkElided(Comparison* comparison, const Region& region) {
  const bool a_elides = HasEllipsis(comparison->a, comparison->a_terms, region.a);
  const bool b_elides = HasEllipsis(comparison->b, comparison->b_terms, region.b);
  for (size_t i = region.begin; i < region.end; ++i) {
    Difference& difference = comparison->differences[i];
    const bool elided = (difference.op == EditOp::kDelete && b_elides) ||
                        (difference.op == EditOp::kInsert && a_elides);
    if (elided || (difference.divergent && (a_elides || b_elides))) {
      difference.edit_class = EditClass::kMarked;
    }
  }
}

}  // namespace

bool IsMaskedForm(const Term& a, const Term& b) {
  if (a.kind == b.kind || (a.kind != TermKind::kMasked && b.kind != TermKind::kMasked)) {
    return false;
  }
  const Term& masked = a.kind == TermKind::kMasked ? a : b;
  const Term& other = a.kind == TermKind::kMasked ? b : a;
  const absl::string_view letters = absl::string_view(masked.form).substr(0, masked.form.find('*'));
  return other.is_word() && absl::StartsWith(other.form, letters);
}

void FindMarkedEdits(Comparison* comparison) {
  for (size_t i = 0; i < comparison->differences.size();) {
    Difference& difference = comparison->differences[i];
    if (difference.settled) {
      ++i;
      continue;
    }
    const Region region = RegionAt(*comparison, i);
    if (!SettleBracketed(comparison, region)) MarkElided(comparison, region);
    i = region.end;
  }
  for (Difference& difference : comparison->differences) {
    if (difference.op == EditOp::kSubstitute && difference.edit_class == EditClass::kMarked) {
      difference.settled = true;
    }
  }
}

}  // namespace quotecheck
