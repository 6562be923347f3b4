#include "checker/cli/rules_command.h"

#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "checker/cli/exit_status.h"
#include "checker/records/finding.h"

namespace quotecheck {
namespace {

const RuleDescriptor* FindRule(const std::string& id_or_name, const RuleList& rules) {
  for (const RuleDescriptor* rule : rules.Descriptors()) {
    if (absl::EqualsIgnoreCase(id_or_name, rule->id)) return rule;
    if (absl::EqualsIgnoreCase(id_or_name, rule->name)) return rule;
  }
  return nullptr;
}

void Explain(const RuleDescriptor& rule, std::ostream& out) {
  out << "# " << rule.id << " " << rule.name << "\n\n"
      << "Severity: " << SeverityName(rule.severity) << "\n\n"
      << rule.summary << "\n\n"
      << absl::StripSuffix(rule.help, "\n") << "\n";
}

}  // namespace

int RunRules(Environment& environment) {
  for (const RuleDescriptor* rule : environment.rules.Descriptors()) {
    environment.out << absl::StrFormat("%-6s %-8s %-24s %s\n", rule->id,
                                       SeverityName(rule->severity), rule->name, rule->summary);
  }
  return FinishOutput(kExitOk, environment);
}

int RunExplain(const RawFlags& flags, Environment& environment) {
  std::vector<const RuleDescriptor*> rules;
  for (const std::string& argument : flags.arguments) {
    const RuleDescriptor* const rule = FindRule(argument, environment.rules);
    if (rule == nullptr) {
      return PrintError(
          absl::InvalidArgumentError(absl::StrCat("no rule '", argument, "'; the rules are ",
                                                  absl::StrJoin(environment.rules.Ids(), ", "))),
          environment);
    }
    rules.push_back(rule);
  }
  for (size_t i = 0; i < rules.size(); ++i) {
    if (i > 0) environment.out << "\n";
    Explain(*rules[i], environment.out);
  }
  return FinishOutput(kExitOk, environment);
}

}  // namespace quotecheck
