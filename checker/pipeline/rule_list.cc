#include "checker/pipeline/rule_list.h"

#include "checker/judge/catalogue.h"

namespace quotecheck {

std::vector<const RuleDescriptor*> RuleList() {
  std::vector<const RuleDescriptor*> list;
  for (const Rule& rule : AllRules()) list.push_back(&rule.descriptor);
  return list;
}

std::vector<std::string> RuleIds() {
  std::vector<std::string> ids;
  for (const RuleDescriptor* rule : RuleList()) ids.emplace_back(rule->id);
  return ids;
}

}  // namespace quotecheck
