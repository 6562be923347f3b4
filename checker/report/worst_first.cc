#include "checker/report/worst_first.h"

#include <algorithm>

namespace quotecheck {

std::vector<const Finding*> WorstFirst(const Report& report) {
  std::vector<const Finding*> findings;
  for (const Finding& finding : report.findings) {
    if (finding.state != FindingState::kSuppressed) findings.push_back(&finding);
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Finding* a, const Finding* b) {
    if (a->severity != b->severity) return a->severity > b->severity;
    if (a->state != b->state) return a->state < b->state;
    return a->confidence > b->confidence;
  });
  return findings;
}

}  // namespace quotecheck
