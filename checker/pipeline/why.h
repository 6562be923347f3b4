#ifndef QUOTECHECK_CHECKER_PIPELINE_WHY_H_
#define QUOTECHECK_CHECKER_PIPELINE_WHY_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/ingest/article_reader.h"
#include "checker/ingest/file_system.h"
#include "checker/pipeline/find_quote.h"
#include "checker/resolve/resolve_speakers.h"

namespace quotecheck {

// One of the two quotations that are explained.
struct WhyQuote {
  std::string label;    // "a.txt:12:5", with its outlet where known: "a.txt:12:5 (Gazette)"
  std::string speaker;  // empty where none is known
  std::string text;     // as compared
};

struct WhyAnswer {
  WhyQuote a;
  WhyQuote b;
  // See judge/explain_pair.h; then, of places without a column, where other quotations begin.
  std::vector<std::string> sentences;
};

// Says why the quotations at two places are, or are not, one utterance, and what differs, as a
// check of their two articles alone would find it. Of several quotations on one line the pair is
// taken that matches best. Of a primary transcript or speech, one of the paths `primary`
// (path_set.h), a place is that of its sentences there, or of the passage around them that the
// other quotation is found in. Errors: a file that is no article or holds several, a place without
// quotation.
absl::StatusOr<WhyAnswer> ExplainPlaces(const FileSystem& files, const NamedPlace& a,
                                        const NamedPlace& b, absl::Span<const KnownSpeaker> known,
                                        absl::Span<const std::string> primary,
                                        const ReadOptions& options);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_WHY_H_
