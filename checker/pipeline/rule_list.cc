#include "checker/pipeline/rule_list.h"

#include "checker/judge/catalogue.h"

namespace quotecheck {

RuleList::RuleList() : RuleList(AllRules()) {}

RuleList::RuleList(absl::Span<const Rule> rules) : rules_(rules) {}

std::vector<const RuleDescriptor*> RuleList::Descriptors() const {
  std::vector<const RuleDescriptor*> descriptors;
  for (const Rule& rule : rules_) descriptors.push_back(&rule.descriptor);
  return descriptors;
}

std::vector<std::string> RuleList::Ids() const {
  std::vector<std::string> ids;
  for (const Rule& rule : rules_) ids.emplace_back(rule.descriptor.id);
  return ids;
}

}  // namespace quotecheck
