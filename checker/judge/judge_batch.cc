#include "checker/judge/judge_batch.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>

#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

auto OrderKey(const Finding& finding) {
  return std::make_tuple(finding.place.article, finding.place.span.begin, finding.place.span.end,
                         absl::string_view(finding.rule->id), absl::string_view(finding.message));
}

}  // namespace

std::vector<Finding> JudgeBatch(const Batch& batch,
                                const std::vector<std::vector<JudgedVersion>>& versions,
                                absl::Span<const Rule> rules) {
  const RuleInput input = {batch, versions};
  std::vector<Finding> findings;
  for (const Rule& rule : rules) {
    std::vector<Finding> found = rule.check(input);
    findings.insert(findings.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
  }
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return OrderKey(a) < OrderKey(b); });
  return findings;
}

}  // namespace quotecheck
