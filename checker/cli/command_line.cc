#include "checker/cli/command_line.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "CLI/CLI.hpp"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/cli/closest_name.h"
#include "checker/cli/command_app.h"
#include "checker/cli/exit_status.h"

namespace quotecheck {
namespace {

// The long options of a command without their dashes.
std::vector<std::string> OptionNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::vector<std::string> CommandNames() {
  std::vector<std::string> names;
  for (const CommandDescription& command : AllCommands()) names.push_back(command.name);
  return names;
}

PrintAndExit UsageError(const std::string& message, const std::string& help) {
  return {absl::StrCat("quotecheck: ", message, "\nTry '", help, "'.\n"), kExitError};
}

// What a command takes besides options: "FILE:LINE FILE:LINE", "RULE...".
std::string ArgumentsOf(const CLI::Option& positional) {
  const std::string name = positional.get_type_name();
  if (positional.get_items_expected_max() > 2) return name + "...";
  if (positional.get_items_expected_max() == 2) return absl::StrCat(name, " ", name);
  return absl::StrCat(positional.get_items_expected_min() == 0 ? "at most one " : "one ", name);
}

// What is wrong with the values that options or a command took. The library's words are for those
// who program with it.
std::string WrongValues(const CLI::App& app, const CLI::ParseError& error) {
  const std::string words = error.what();
  absl::string_view value = words;
  if (absl::ConsumePrefix(&value, "Could not convert: ")) {
    const std::pair<absl::string_view, absl::string_view> option =
        absl::StrSplit(value, absl::MaxSplits(" = ", 1));
    return absl::StrCat(option.first, " must be a number, not '", option.second, "'");
  }
  if (error.get_name() != "ArgumentMismatch" && error.get_name() != "RequiredError") return words;
  if (absl::StartsWith(words, "-")) {
    const std::string name = words.substr(0, words.find(':'));
    const CLI::Option* const option = app.get_option_no_throw(name);
    return option == nullptr ? words
                             : absl::StrCat(name, " needs a value: ", option->get_type_name());
  }
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_positional()) continue;
    return absl::StrCat(app.get_name(), " takes ", ArgumentsOf(*option));
  }
  return words;
}

// What is wrong with the first argument that was not understood.
std::string UnknownArgument(const CLI::App& app, const std::string& argument) {
  if (!absl::StartsWith(argument, "-")) {
    return absl::StrCat("one argument too many: '", argument, "'");
  }
  const std::string name = std::string(argument.substr(0, argument.find('=')));
  return absl::StrCat("unknown option '", name, "'", Suggestion(name, OptionNames(app)));
}

}  // namespace

std::variant<RawFlags, PrintAndExit> ParseCommandLine(const std::vector<std::string>& arguments) {
  if (!arguments.empty() && arguments[0] == "help") {
    std::vector<std::string> asked(arguments.begin() + 1, arguments.end());
    asked.push_back("--help");
    return ParseCommandLine(asked);
  }
  RawFlags flags;
  const std::unique_ptr<CLI::App> made = MakeApp(&flags);
  CLI::App& app = *made;
  // CLI11 takes the arguments last to first. What follows a -- is none of its business: it would
  // take -a.txt for an option all the same.
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  std::vector<std::string> reversed(std::make_reverse_iterator(end), arguments.rend());
  const CLI::App* chosen = &app;
  std::string help = "quotecheck --help";
  const auto choose = [&] {
    if (app.get_subcommands().empty()) return;
    chosen = app.get_subcommands().front();
    help = absl::StrCat("quotecheck ", chosen->get_name(), " --help");
  };
  try {
    app.parse(std::move(reversed));
    choose();
  } catch (const CLI::CallForHelp&) {
    choose();
    return PrintAndExit{app.help(), kExitOk};
  } catch (const CLI::CallForVersion& version) {
    return PrintAndExit{absl::StrCat(version.what(), "\n"), kExitOk};
  } catch (const CLI::ParseError& error) {
    choose();
    return UsageError(WrongValues(*chosen, error), help);
  }
  const std::vector<std::string> extras = app.remaining(/*recurse=*/true);
  if (chosen == &app) {
    if (extras.empty()) return PrintAndExit{app.help(), kExitError};
    if (absl::StartsWith(extras[0], "-")) return UsageError(UnknownArgument(app, extras[0]), help);
    return UsageError(
        absl::StrCat("unknown command '", extras[0], "'", Suggestion(extras[0], CommandNames())),
        help);
  }
  if (!extras.empty()) return UsageError(UnknownArgument(*chosen, extras[0]), help);
  for (const CommandDescription& description : AllCommands()) {
    if (chosen->get_name() == description.name) flags.command = description.command;
  }
  if (end != arguments.end()) {
    flags.arguments.insert(flags.arguments.end(), end + 1, arguments.end());
  }
  return flags;
}

}  // namespace quotecheck
