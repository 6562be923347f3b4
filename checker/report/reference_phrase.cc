#include "checker/report/reference_phrase.h"

namespace quotecheck {

absl::string_view ReferencePhrase(ReferenceReason reason) {
  switch (reason) {
    case ReferenceReason::kPrimary: return "the primary source";
    case ReferenceReason::kCorrection: return "a correction";
    case ReferenceReason::kEarliest: return "the earliest";
    case ReferenceReason::kMajority: return "what more witnesses print than any other version";
    case ReferenceReason::kWire: return "the wire copy";
    case ReferenceReason::kLongest: return "the longest; which is right is not known";
    case ReferenceReason::kPath: return "the first by path; which is right is not known";
  }
  return "";
}

}  // namespace quotecheck
