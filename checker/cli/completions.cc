#include "checker/cli/completions.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"

namespace quotecheck {
namespace {

using Names = std::vector<std::string>;

// The values of options that take one of a few.
Names ValuesOf(const OptionHelp& option, absl::Span<const std::string> formats) {
  const std::string& name = option.names.front();
  if (name == "--report") return {formats.begin(), formats.end()};
  if (name == "--fail-on") return {"error", "warning", "note", "never"};
  if (name == "--color") return {"auto", "always", "never"};
  if (name == "--format") return {"jsonl", "csv"};
  return {};
}

// Text inside single quotes of a shell.
std::string Quoted(absl::string_view text) {
  return absl::StrCat("'", absl::StrReplaceAll(text, {{"'", "'\\''"}}), "'");
}

Names CommandNames(const CommandLineHelp& help) {
  Names names;
  for (const CommandHelp& command : help.commands) names.push_back(command.name);
  return names;
}

Names OptionNames(const CommandHelp& command) {
  Names names;
  for (const OptionHelp& option : command.options) {
    names.insert(names.end(), option.names.begin(), option.names.end());
  }
  return names;
}

// The options with values of all commands, each once.
std::vector<OptionHelp> ListedOptions(const CommandLineHelp& help,
                                      absl::Span<const std::string> formats) {
  std::vector<OptionHelp> listed;
  for (const CommandHelp& command : help.commands) {
    for (const OptionHelp& option : command.options) {
      if (!ValuesOf(option, formats).empty()) listed.push_back(option);
    }
  }
  return listed;
}

std::string Bash(const CommandLineHelp& help, absl::Span<const std::string> formats) {
  std::string script = absl::StrCat(
      "# bash completion for quotecheck\n_quotecheck() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} values=\n"
      "  COMPREPLY=()\n"
      "  if ((COMP_CWORD == 1)); then\n    COMPREPLY=($(compgen -W ",
      Quoted(absl::StrJoin(CommandNames(help), " ")), " -- \"$word\"))\n    return\n  fi\n",
      "  # An = is a word of its own: \"--report\" \"=\" \"ht\".\n"
      "  [[ $word != = ]] || word=\n"
      "  [[ $before != = ]] || before=${COMP_WORDS[COMP_CWORD-2]}\n"
      "  case $before in\n");
  for (const OptionHelp& option : ListedOptions(help, formats)) {
    absl::StrAppend(&script, "    ", option.names.front(),
                    ") values=", Quoted(absl::StrJoin(ValuesOf(option, formats), " ")), " ;;\n");
  }
  absl::StrAppend(&script,
                  "  esac\n  if [[ $values ]]; then\n"
                  "    COMPREPLY=($(compgen -W \"$values\" -- \"$word\"))\n    return\n  fi\n"
                  "  if [[ $word != -* ]]; then\n"
                  "    mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n    return\n  fi\n"
                  "  case ${COMP_WORDS[1]} in\n");
  for (const CommandHelp& command : help.commands) {
    absl::StrAppend(&script, "    ", command.name, ") COMPREPLY=($(compgen -W ",
                    Quoted(absl::StrJoin(OptionNames(command), " ")), " -- \"$word\")) ;;\n");
  }
  return absl::StrCat(script, "  esac\n}\ncomplete -o filenames -F _quotecheck quotecheck\n");
}

// Text inside the brackets of an _arguments specification.
std::string ZshText(absl::string_view text) {
  return absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"[", "\\["}, {"]", "\\]"}, {":", "\\:"}});
}

std::string Zsh(const CommandLineHelp& help, absl::Span<const std::string> formats) {
  std::string script = "#compdef quotecheck\n_quotecheck() {\n  local -a commands\n  commands=(\n";
  for (const CommandHelp& command : help.commands) {
    absl::StrAppend(&script, "    ", Quoted(command.name + ":" + ZshText(command.description)),
                    "\n");
  }
  absl::StrAppend(&script,
                  "  )\n  if ((CURRENT == 2)); then\n    _describe command commands\n    return\n"
                  "  fi\n  local command=$words[2]\n  shift words\n  ((CURRENT--))\n"
                  "  case $command in\n");
  for (const CommandHelp& command : help.commands) {
    absl::StrAppend(&script, "    ", command.name, ") _arguments -s");
    for (const OptionHelp& option : command.options) {
      for (const std::string& name : option.names) {
        const bool is_long = absl::StartsWith(name, "--");
        std::string spec = absl::StrCat("*", name,
                                        option.value.empty() ? ""
                                        : is_long            ? "="
                                                             : "+",
                                        "[", ZshText(option.description), "]");
        if (!option.value.empty()) {
          const Names values = ValuesOf(option, formats);
          absl::StrAppend(
              &spec, ":", ZshText(option.value), ":",
              values.empty() ? "_files" : absl::StrCat("(", absl::StrJoin(values, " "), ")"));
        }
        absl::StrAppend(&script, " \\\n      ", Quoted(spec));
      }
    }
    absl::StrAppend(&script, command.argument.empty() ? "" : " \\\n      '*:file:_files'", " ;;\n");
  }
  return absl::StrCat(script, "  esac\n}\n_quotecheck \"$@\"\n");
}

std::string FishText(absl::string_view text) {
  return absl::StrCat("'", absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"'", "\\'"}}), "'");
}

std::string Fish(const CommandLineHelp& help, absl::Span<const std::string> formats) {
  std::string script = "# fish completion for quotecheck\n";
  for (const CommandHelp& command : help.commands) {
    absl::StrAppend(&script, "complete -c quotecheck -n __fish_use_subcommand -f -a ", command.name,
                    " -d ", FishText(command.description), "\n");
  }
  for (const CommandHelp& command : help.commands) {
    for (const OptionHelp& option : command.options) {
      absl::StrAppend(&script, "complete -c quotecheck -n '__fish_seen_subcommand_from ",
                      command.name, "'");
      for (const std::string& name : option.names) {
        const bool is_long = absl::StartsWith(name, "--");
        absl::StrAppend(&script, is_long ? " -l " : " -s ", name.substr(is_long ? 2 : 1));
      }
      const Names values = ValuesOf(option, formats);
      if (!values.empty()) {
        absl::StrAppend(&script, " -x -a ", FishText(absl::StrJoin(values, " ")));
      } else if (!option.value.empty()) {
        absl::StrAppend(&script, " -r");
      }
      absl::StrAppend(&script, " -d ", FishText(option.description), "\n");
    }
  }
  return script;
}

}  // namespace

std::string Completions(absl::string_view shell, const CommandLineHelp& help,
                        absl::Span<const std::string> formats) {
  if (shell == "bash") return Bash(help, formats);
  if (shell == "zsh") return Zsh(help, formats);
  if (shell == "fish") return Fish(help, formats);
  return "";
}

}  // namespace quotecheck
