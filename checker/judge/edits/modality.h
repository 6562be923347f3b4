#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_MODALITY_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_MODALITY_H_

#include "absl/strings/string_view.h"
#include "checker/judge/comparison.h"

namespace quotecheck {

// What a modal commits its speaker to.
enum class ModalForce {
  kNone,
  kPossibility,  // may, might, could, can
  kPrediction,   // will, shall, would
  kObligation,   // must, should, ought
};
ModalForce ForceOfModal(absl::string_view form);

// Marks the edits that change what is said to be certain, possible or due: "may" to "will", "must"
// to "may", a dropped "may". "Can" and "could", "must" and "should" are near enough to be other
// words for the same.
void FindModalityChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_MODALITY_H_
