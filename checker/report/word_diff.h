#ifndef QUOTECHECK_CHECKER_REPORT_WORD_DIFF_H_
#define QUOTECHECK_CHECKER_REPORT_WORD_DIFF_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// Whether an edit only types or prints the same words otherwise: case, punctuation, spelling,
// contractions, numerals, fillers, what an editor marks. No finding rests on it, so reports mark it
// lightly.
bool IsSlight(EditClass edit_class);

// A stretch of a quotation with what became of it.
struct DiffPiece {
  enum class Kind { kSame, kRemoved, kAdded, kMoved };
  Kind kind = Kind::kSame;
  std::string text;
  bool slight = false;  // removed or added by an edit that is slight
};

// The words of a version, `text`, with those that edits added or moved marked and those they
// removed put in where they stood. `edits` are those of a verdict with `text` as b, in order of b;
// edits whose place is not inside the text are left out.
std::vector<DiffPiece> MarkEdits(absl::string_view text, const std::vector<ClassifiedEdit>& edits);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_WORD_DIFF_H_
