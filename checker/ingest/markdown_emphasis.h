#ifndef QUOTECHECK_CHECKER_INGEST_MARKDOWN_EMPHASIS_H_
#define QUOTECHECK_CHECKER_INGEST_MARKDOWN_EMPHASIS_H_

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"

namespace quotecheck {

// Pairs the runs of * _ and ~~ within one block of Markdown that open and close emphasis, after
// CommonMark's flanking rules. Runs of * and ~ between two letters or digits pair with nothing.
class EmphasisPairs {
 public:
  // `block` is where the runs stand in `text`, which must outlive the pairs.
  EmphasisPairs(absl::string_view text, TextSpan block) : text_(text), block_(block) {}

  // Takes the run of one character at `run`, each behind the one before. Amortised constant time.
  void AddRun(TextSpan run);

  // The marks that pair up, in no order.
  const std::vector<TextSpan>& paired() const { return paired_; }

 private:
  std::vector<TextSpan>& OpenRuns(char mark);
  void Close(TextSpan* run, std::vector<TextSpan>* open);

  absl::string_view text_;
  TextSpan block_;
  std::vector<TextSpan> open_asterisks_, open_underscores_, open_tildes_;
  std::vector<TextSpan> paired_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKDOWN_EMPHASIS_H_
