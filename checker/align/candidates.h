#ifndef QUOTECHECK_CHECKER_ALIGN_CANDIDATES_H_
#define QUOTECHECK_CHECKER_ALIGN_CANDIDATES_H_

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/quote_profile.h"
#include "checker/records/quote.h"

namespace quotecheck {

// A quotation as the candidate index knows it.
struct CandidateInput {
  const QuoteProfile* profile = nullptr;
  ArticleIndex article;
  std::optional<int32_t> day;     // published, in days
  std::optional<uint32_t> voice;  // the speaker, spokespeople as the body they speak for
  bool in_marks = false;          // has words inside marks
  uint32_t text = 0;              // position of the first quotation with the same compared text
  // Nothing tells it from another one of its text but who prints it, who says it and when.
  bool has_twins = false;
};

// Positions of two quotations that are worth comparing; a < b.
struct CandidatePair {
  uint32_t a = 0;
  uint32_t b = 0;
  friend auto operator<=>(const CandidatePair&, const CandidatePair&) = default;
};

// Finds the pairs that may print one utterance. Each quotation has keys: pairs of content words
// near each other, in base form and any order (so that copies, excerpts, fragments, rewordings and
// recast sentences share some), runs of four words that are mostly function words, and the whole of
// very short texts. Quotations that share keys of enough weight are candidates, where a key that
// many quotations have weighs less, or a great share of their keys; of those in marks, within few
// days and of one speaker, where these are few, all are.
//
// A key that many quotations have keeps the latest `kMaxLeaders` of them, in order of publication;
// there copies of one that is kept stand behind it (its leader). A quotation of which each of its
// keys has kept a twin, of one voice and few days, is a candidate with the twin alone, which is one
// with all others. So time is linear in the words times kMaxLeaders. The order of `quotes` matters
// only among those that a limit leaves out.
//
// The pairs come to `take` in portions of at most kPortionPairs as they are found, those of one
// quotation next to each other, in no order and some twice: many times more than are worth keeping.
// It empties what it is given, and may put room in its place that the next portion comes in.
//
// Keys are numbered on up to `jobs` threads, which make no difference; all else is done on the
// caller's.
//
// Gives for each quotation how many others that share all its keys were not considered, because too
// many share them.
inline constexpr size_t kMaxLeaders = 32;
inline constexpr size_t kPortionPairs = size_t{1} << 14;
using TakePairs = std::function<void(std::vector<CandidatePair>*)>;
std::vector<uint32_t> FindCandidates(absl::Span<const CandidateInput> quotes, size_t jobs,
                                     const TakePairs& take);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_CANDIDATES_H_
