#ifndef QUOTECHECK_CHECKER_PIPELINE_RULE_LIST_H_
#define QUOTECHECK_CHECKER_PIPELINE_RULE_LIST_H_

#include <string>
#include <vector>

#include "checker/records/finding.h"

namespace quotecheck {

// What users read of every rule, by id. The descriptors live as long as the program.
std::vector<const RuleDescriptor*> RuleList();

// Their ids.
std::vector<std::string> RuleIds();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_RULE_LIST_H_
