#ifndef QUOTECHECK_CHECKER_PIPELINE_RULE_LIST_H_
#define QUOTECHECK_CHECKER_PIPELINE_RULE_LIST_H_

#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/judge/rules/rule.h"
#include "checker/records/finding.h"

namespace quotecheck {

// The rules that a program applies and tells of, by id.
class RuleList {
 public:
  // Those of the catalogue (judge/catalogue.cc).
  RuleList();

  // Others, which must outlive the list and its copies.
  explicit RuleList(absl::Span<const Rule> rules);

  absl::Span<const Rule> rules() const { return rules_; }

  // What users read of every rule. The descriptors live as long as the rules.
  std::vector<const RuleDescriptor*> Descriptors() const;

  std::vector<std::string> Ids() const;

 private:
  absl::Span<const Rule> rules_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_RULE_LIST_H_
