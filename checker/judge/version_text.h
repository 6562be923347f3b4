#ifndef QUOTECHECK_CHECKER_JUDGE_VERSION_TEXT_H_
#define QUOTECHECK_CHECKER_JUDGE_VERSION_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// The strongest mark between two words. In order of strength.
enum class Boundary : uint8_t { kNone, kComma, kClause, kSentence };

// The words of one version together with what stands between them. Gap i is what precedes word i;
// gap size() is what follows the last word. Keeps views of both arguments, which must outlive it.
// Linear to build.
class VersionText {
 public:
  VersionText(absl::string_view text, const std::vector<QuoteWord>& words);

  size_t size() const { return words_.size(); }
  absl::string_view text() const { return text_; }
  const QuoteWord& word(size_t i) const { return words_[i]; }
  absl::string_view folded(size_t i) const { return words_[i].folded; }

  // Of gaps. Both ends of the text are kSentence.
  Boundary boundary(size_t gap) const { return gaps_[gap].boundary; }
  bool has_ellipsis(size_t gap) const { return gaps_[gap].ellipsis; }
  // Nothing, not even white space, stands between the words: "pic[ture]", "s**t".
  bool is_joined(size_t gap) const { return gaps_[gap].joined; }
  // The punctuation of the gap, so that what differs only in typing is equal: one sign for all
  // quotation marks, one for all dashes; no white space, brackets or ellipses.
  const std::string& punctuation(size_t gap) const { return gaps_[gap].punctuation; }
  // The gap's raw text.
  absl::string_view gap_text(size_t gap) const;

  // Of words: inside [brackets] or (parentheses), as editors' additions are.
  bool is_bracketed(size_t i) const { return bracketed_[i]; }
  // An expletive, or a piece of one, with letters masked: "s**t", "f---ing".
  bool is_masked(size_t i) const { return masked_[i]; }
  // Begins with a capital.
  bool is_capitalized(size_t i) const;
  // Most of its longer words have capitals, as in headlines: capitals tell no names there.
  bool is_title_case() const;
  // Begins with a capital where no sentence begins, so that it is a name or part of one. Words that
  // are always capital ("I") are none.
  bool is_name(size_t i) const;

 private:
  struct Gap {
    Boundary boundary = Boundary::kNone;
    bool ellipsis = false;
    bool joined = false;
    std::string punctuation;
  };

  size_t GapBegin(size_t gap) const { return gap == 0 ? 0 : words_[gap - 1].span.end; }
  size_t GapEnd(size_t gap) const { return gap == size() ? text_.size() : words_[gap].span.begin; }
  void ReadGap(size_t gap);
  void FindBrackets();
  void FindMasked();

  absl::string_view text_;
  const std::vector<QuoteWord>& words_;
  std::vector<Gap> gaps_;
  std::vector<bool> bracketed_;
  std::vector<bool> masked_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_VERSION_TEXT_H_
