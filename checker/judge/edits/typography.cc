#include "checker/judge/edits/typography.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/strip.h"

namespace quotecheck {
namespace {

size_t CountCapitals(absl::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return absl::ascii_isupper(static_cast<unsigned char>(c));
  }));
}

class TypographyFinder {
 public:
  explicit TypographyFinder(const Comparison& comparison) : in_(comparison) {}

  std::vector<ClassifiedEdit> Run() {
    const TermStep* previous = nullptr;
    for (const TermStep& step : in_.steps) {
      if (step.op != EditOp::kKeep && !step.same) {
        previous = nullptr;
        continue;
      }
      if (previous != nullptr) CompareGaps(*previous, step);
      if (step.op == EditOp::kKeep) CompareCase(step);
      previous = &step;
    }
    return std::move(edits_);
  }

 private:
  static size_t FirstWord(const std::vector<Term>& terms, TermRange range) {
    return terms[range.begin].words.begin;
  }

  void CompareGaps(const TermStep& previous, const TermStep& step) {
    const size_t a = FirstWord(in_.a_terms, step.a);
    const size_t b = FirstWord(in_.b_terms, step.b);
    // Both pieces of a contraction stand in one word.
    if (in_.a_terms[previous.a.end - 1].words.end != a) return;
    if (in_.b_terms[previous.b.end - 1].words.end != b) return;
    const bool a_elides = in_.a.has_ellipsis(a);
    const bool b_elides = in_.b.has_ellipsis(b);
    if (a_elides != b_elides) {
      AddGap(EditClass::kMarked, a, b);
    } else if (in_.a.punctuation(a) != in_.b.punctuation(b)) {
      AddGap(EditClass::kPunctuation, a, b);
    }
  }

  void CompareCase(const TermStep& step) {
    const Term& term_a = in_.a_terms[step.a.begin];
    const Term& term_b = in_.b_terms[step.b.begin];
    for (size_t i = 0; i < term_a.words.size(); ++i) {
      const size_t a = term_a.words.begin + i;
      const size_t b = term_b.words.begin + i;
      if (a == 0 || b == 0 || (!edits_.empty() && edits_.back().a.begin == a)) continue;
      const QuoteWord& word_a = in_.a.word(a);
      const QuoteWord& word_b = in_.b.word(b);
      if (in_.a.is_capitalized(a) == in_.b.is_capitalized(b) &&
          CountCapitals(word_a.text) == CountCapitals(word_b.text)) {
        continue;
      }
      ClassifiedEdit edit;
      edit.edit_class = EditClass::kCase;
      edit.a = {a, a + 1};
      edit.b = {b, b + 1};
      edit.from = word_a.text;
      edit.to = word_b.text;
      edit.from_span = word_a.span;
      edit.to_span = word_b.span;
      edits_.push_back(std::move(edit));
    }
  }

  // The text of a gap without the white space around it, and where it stands.
  static std::string ReadGap(const VersionText& text, size_t gap, TextSpan* span) {
    const absl::string_view raw = text.gap_text(gap);
    const absl::string_view stripped = absl::StripAsciiWhitespace(raw);
    const size_t begin = static_cast<size_t>(stripped.data() - text.text().data());
    *span = {begin, begin + stripped.size()};
    return std::string(stripped);
  }

  void AddGap(EditClass edit_class, size_t a, size_t b) {
    ClassifiedEdit edit;
    edit.edit_class = edit_class;
    edit.a = {a, a};
    edit.b = {b, b};
    edit.from = ReadGap(in_.a, a, &edit.from_span);
    edit.to = ReadGap(in_.b, b, &edit.to_span);
    if (edit.from.empty()) edit.op = EditOp::kInsert;
    if (edit.to.empty()) edit.op = EditOp::kDelete;
    edits_.push_back(std::move(edit));
  }

  const Comparison& in_;
  std::vector<ClassifiedEdit> edits_;
};

}  // namespace

std::vector<ClassifiedEdit> FindTypographicEdits(const Comparison& comparison) {
  return TypographyFinder(comparison).Run();
}

}  // namespace quotecheck
