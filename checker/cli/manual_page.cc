#include "checker/cli/manual_page.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "checker/cli/version.h"

namespace quotecheck {
namespace {

// Text in which roff sees no request and no escape.
std::string RoffText(absl::string_view text) {
  std::vector<std::string> lines;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    std::string escaped = absl::StrReplaceAll(line, {{"\\", "\\e"}, {"-", "\\-"}});
    if (absl::StartsWith(escaped, ".") || absl::StartsWith(escaped, "'")) {
      escaped.insert(0, "\\&");
    }
    lines.push_back(escaped);
  }
  return absl::StrJoin(lines, "\n");
}

// Examples as they stand, the line that says "Examples:" left out.
std::string Examples(absl::string_view text) {
  const size_t line = text.find('\n');
  if (line == absl::string_view::npos) return "";
  return absl::StrCat(".PP\n.nf\n", RoffText(text.substr(line + 1)), "\n.fi\n");
}

std::string OptionItem(const OptionHelp& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.names) names.push_back("\\fB" + RoffText(name) + "\\fR");
  const std::string value = option.value.empty() ? "" : "=\\fI" + RoffText(option.value) + "\\fR";
  return absl::StrCat(".TP\n", absl::StrJoin(names, ", "), value, "\n",
                      RoffText(option.description), "\n");
}

std::string CommandSection(const CommandHelp& command) {
  std::string section =
      absl::StrCat(".SS \"quotecheck ", command.name, "\"\n", RoffText(command.description), ".\n");
  for (const OptionHelp& option : command.options) section += OptionItem(option);
  return section + Examples(command.examples);
}

}  // namespace

std::string ManualPage(const CommandLineHelp& help,
                       const std::vector<const RuleDescriptor*>& rules) {
  std::string page = absl::StrCat(
      ".TH QUOTECHECK 1 \"\" \"quotecheck ", kVersion, "\" \"User Commands\"\n.SH NAME\n",
      "quotecheck \\- find quotations that outlets print differently\n.SH SYNOPSIS\n");
  for (const CommandHelp& command : help.commands) {
    absl::StrAppend(&page, ".B quotecheck ", command.name, "\n",
                    command.options.size() > 1 ? "[\\fIOPTION\\fR]... " : "\\&",
                    command.argument.empty() ? "" : "\\fI" + RoffText(command.argument) + "\\fR...",
                    "\n.br\n");
  }
  absl::StrAppend(&page, ".SH DESCRIPTION\n", RoffText(help.description), "\n.SH COMMANDS\n");
  for (const CommandHelp& command : help.commands) page += CommandSection(command);
  page += ".SH RULES\n";
  for (const RuleDescriptor* rule : rules) {
    absl::StrAppend(&page, ".TP\n\\fB", rule->id, "\\fR ", RoffText(rule->name), " (",
                    SeverityName(rule->severity), ")\n", RoffText(rule->summary), "\n");
  }
  absl::StrAppend(
      &page,
      ".SH \"EXIT STATUS\"\n.TP\n0\nNothing at or above \\fB\\-\\-fail\\-on\\fR.\n"
      ".TP\n1\nFindings.\n.TP\n2\nUsage, configuration, input, output or internal "
      "error.\n.SH FILES\n.TP\n.I .quotecheck.toml\nThe configuration, found by walking "
      "up from the working directory.\n.SH EXAMPLES\n",
      Examples(help.examples));
  return page;
}

}  // namespace quotecheck
