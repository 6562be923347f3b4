#include "checker/records/finding.h"

namespace quotecheck {

const char* SeverityName(Severity severity) {
  switch (severity) {
    case Severity::kNote: return "note";
    case Severity::kWarning: return "warning";
    case Severity::kError: return "error";
  }
  return "note";
}

const char* FindingStateName(FindingState state) {
  switch (state) {
    case FindingState::kNew: return "new";
    case FindingState::kExisting: return "existing";
    case FindingState::kSuppressed: return "suppressed";
  }
  return "new";
}

}  // namespace quotecheck
