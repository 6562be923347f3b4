#include "checker/cli/completions.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"

namespace quotecheck {
namespace {

using Names = std::vector<std::string>;

// The values of options that take one of a few.
Names ValuesOf(const OptionHelp& option, const CompletionValues& known) {
  const std::string& name = option.names.front();
  if (name == "--report") return known.formats;
  if (name == "--select" || name == "--ignore") return known.rules;
  if (name == "--fail-on") return {"error", "warning", "note", "never"};
  if (name == "--color") return {"auto", "always", "never"};
  if (name == "--format") return {"jsonl", "csv"};
  return {};
}

// The same for what a command takes besides options.
Names ArgumentsOf(const CommandHelp& command, const CompletionValues& known) {
  if (command.argument == "SHELL") return {"bash", "fish", "zsh"};
  if (command.argument == "RULE") return known.rules;
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
std::vector<OptionHelp> ListedOptions(const CommandLineHelp& help, const CompletionValues& known) {
  std::vector<OptionHelp> listed;
  for (const CommandHelp& command : help.commands) {
    for (const OptionHelp& option : command.options) {
      if (!ValuesOf(option, known).empty()) listed.push_back(option);
    }
  }
  return listed;
}

std::string Bash(const CommandLineHelp& help, const CompletionValues& known) {
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
  for (const OptionHelp& option : ListedOptions(help, known)) {
    absl::StrAppend(&script, "    ", option.names.front(),
                    ") values=", Quoted(absl::StrJoin(ValuesOf(option, known), " ")), " ;;\n");
  }
  absl::StrAppend(&script, "  esac\n  [[ $word == -* ]] || case ${COMP_WORDS[1]} in\n");
  for (const CommandHelp& command : help.commands) {
    const Names arguments = ArgumentsOf(command, known);
    if (arguments.empty()) continue;
    absl::StrAppend(&script, "    ", command.name,
                    ") values=", Quoted(absl::StrJoin(arguments, " ")), " ;;\n");
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

std::string Zsh(const CommandLineHelp& help, const CompletionValues& known) {
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
          const Names values = ValuesOf(option, known);
          absl::StrAppend(
              &spec, ":", ZshText(option.value), ":",
              values.empty() ? "_files" : absl::StrCat("(", absl::StrJoin(values, " "), ")"));
        }
        absl::StrAppend(&script, " \\\n      ", Quoted(spec));
      }
    }
    const Names arguments = ArgumentsOf(command, known);
    if (!arguments.empty()) {
      absl::StrAppend(&script, " \\\n      ",
                      Quoted(absl::StrCat("*:", ZshText(command.argument), ":(",
                                          absl::StrJoin(arguments, " "), ")")));
    } else if (!command.argument.empty()) {
      absl::StrAppend(&script, " \\\n      '*:file:_files'");
    }
    absl::StrAppend(&script, " ;;\n");
  }
  return absl::StrCat(script, "  esac\n}\n_quotecheck \"$@\"\n");
}

std::string FishText(absl::string_view text) {
  return absl::StrCat("'", absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"'", "\\'"}}), "'");
}

std::string Fish(const CommandLineHelp& help, const CompletionValues& known) {
  std::string script = "# fish completion for quotecheck\n";
  for (const CommandHelp& command : help.commands) {
    absl::StrAppend(&script, "complete -c quotecheck -n __fish_use_subcommand -f -a ", command.name,
                    " -d ", FishText(command.description), "\n");
  }
  for (const CommandHelp& command : help.commands) {
    const Names arguments = ArgumentsOf(command, known);
    if (!arguments.empty()) {
      absl::StrAppend(&script, "complete -c quotecheck -n '__fish_seen_subcommand_from ",
                      command.name, "' -f -a ", FishText(absl::StrJoin(arguments, " ")), "\n");
    }
    for (const OptionHelp& option : command.options) {
      absl::StrAppend(&script, "complete -c quotecheck -n '__fish_seen_subcommand_from ",
                      command.name, "'");
      for (const std::string& name : option.names) {
        const bool is_long = absl::StartsWith(name, "--");
        absl::StrAppend(&script, is_long ? " -l " : " -s ", name.substr(is_long ? 2 : 1));
      }
      const Names values = ValuesOf(option, known);
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
                        const CompletionValues& known) {
  if (shell == "bash") return Bash(help, known);
  if (shell == "zsh") return Zsh(help, known);
  if (shell == "fish") return Fish(help, known);
  return "";
}

}  // namespace quotecheck
