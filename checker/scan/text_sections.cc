#include "checker/scan/text_sections.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace quotecheck {
namespace {

// The character that holds byte `at` begins here.
size_t BeginOfCharacter(absl::string_view text, size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

// What stands between marks, spans that touch or nest joined, by place.
std::vector<TextSpan> QuotedStretches(const PairedMarks& marks) {
  std::vector<TextSpan> stretches;
  for (const QuotedSpan& span : marks.spans) {
    if (!stretches.empty() && span.outer.begin < stretches.back().end) {
      stretches.back().end = std::max(stretches.back().end, span.outer.end);
    } else {
      stretches.push_back(span.outer);
    }
  }
  return stretches;
}

class CutFinder {
 public:
  CutFinder(const Document& document, const PairedMarks& marks, size_t after, size_t to)
      : document_(document), quoted_(QuotedStretches(marks)), after_(after), to_(to) {}

  size_t Find() const {
    const auto paragraph = [](const TextSpan& span) { return span.begin; };
    const auto sentence = [](const Sentence& it) { return it.span.begin; };
    const auto token = [](const Token& it) { return it.span.begin; };
    for (const bool outside : {true, false}) {
      if (const auto cut = Last(document_.paragraphs, paragraph, outside)) return *cut;
      if (const auto cut = Last(document_.sentences, sentence, outside)) return *cut;
    }
    if (const auto cut = Last(document_.tokens, token, false)) return *cut;
    const size_t character = BeginOfCharacter(document_.text, to_);
    return character > after_ ? character : to_;
  }

 private:
  // Whether a quotation is open at a place.
  bool IsQuoted(size_t at) const {
    const auto behind = std::lower_bound(
        quoted_.begin(), quoted_.end(), at,
        [](const TextSpan& stretch, size_t place) { return stretch.begin < place; });
    return behind != quoted_.begin() && (behind - 1)->end > at;
  }

  // The last of the parts of a document that begins in range.
  template <typename Part, typename BeginOf>
  std::optional<size_t> Last(const std::vector<Part>& parts, BeginOf begin_of, bool outside) const {
    auto part = std::upper_bound(parts.begin(), parts.end(), to_,
                                 [&](size_t at, const Part& it) { return at < begin_of(it); });
    while (part != parts.begin() && begin_of(*--part) > after_) {
      if (!outside || !IsQuoted(begin_of(*part))) return begin_of(*part);
    }
    return std::nullopt;
  }

  const Document& document_;
  const std::vector<TextSpan> quoted_;
  const size_t after_;
  const size_t to_;
};

}  // namespace

size_t EndOfWindow(absl::string_view text, size_t begin, const SectionSizes& sizes) {
  if (text.size() - begin <= sizes.window) return text.size();
  const size_t end = begin + sizes.window;
  const absl::string_view reach = text.substr(end - sizes.context, sizes.context);
  for (const char part : {'\n', ' '}) {
    const size_t found = reach.rfind(part);
    if (found != absl::string_view::npos) return end - sizes.context + found + 1;
  }
  return BeginOfCharacter(text, end);
}

size_t BestCut(const Document& document, const PairedMarks& marks, size_t after, size_t to) {
  return CutFinder(document, marks, after, to).Find();
}

}  // namespace quotecheck
