#include "checker/records/finding.h"

namespace quotecheck {

std::string AcceptanceText(const Acceptance& acceptance) {
  if (acceptance.by.empty() || acceptance.reason.empty()) return acceptance.by + acceptance.reason;
  return acceptance.by + ": " + acceptance.reason;
}

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
