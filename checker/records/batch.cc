#include "checker/records/batch.h"

namespace quotecheck {

const char* ReferenceReasonName(ReferenceReason reason) {
  switch (reason) {
    case ReferenceReason::kPrimary: return "primary";
    case ReferenceReason::kCorrection: return "correction";
    case ReferenceReason::kEarliest: return "earliest";
    case ReferenceReason::kMajority: return "majority";
    case ReferenceReason::kWire: return "wire";
    case ReferenceReason::kLongest: return "longest";
    case ReferenceReason::kPath: return "path";
  }
  return "path";
}

}  // namespace quotecheck
