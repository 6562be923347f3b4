#include "checker/cli/help_formatter.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

namespace quotecheck {
namespace {

constexpr size_t kIndent = 2;
constexpr size_t kTextColumn = 30;
constexpr size_t kColumns = 80;

// "-j, --jobs N".
std::string Typed(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.get_snames()) names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) names.push_back("--" + name);
  std::string typed = absl::StrJoin(names, ", ");
  if (option.get_items_expected_max() > 0) absl::StrAppend(&typed, " ", option.get_type_name());
  return typed;
}

// "PATH...".
std::string TypedArgument(const CLI::Option& option) {
  return absl::StrCat(option.get_type_name(), option.get_items_expected_max() > 2 ? "..." : "");
}

}  // namespace

std::string HelpEntry(absl::string_view typed, absl::string_view text) {
  std::string entry = absl::StrCat(std::string(kIndent, ' '), typed);
  size_t column = entry.size();
  const std::string margin = "\n" + std::string(kTextColumn, ' ');
  bool at_begin = true;
  if (column + 1 >= kTextColumn) {
    absl::StrAppend(&entry, margin);
  } else {
    entry.append(kTextColumn - column, ' ');
  }
  column = kTextColumn;
  for (const absl::string_view word : absl::StrSplit(text, ' ', absl::SkipEmpty())) {
    if (!at_begin && column + 1 + word.size() > kColumns) {
      absl::StrAppend(&entry, margin);
      column = kTextColumn;
    } else if (!at_begin) {
      absl::StrAppend(&entry, " ");
      ++column;
    }
    absl::StrAppend(&entry, word);
    column += word.size();
    at_begin = false;
  }
  return absl::StrCat(entry, "\n");
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool is_positional) const {
  return HelpEntry(is_positional ? TypedArgument(*option) : Typed(*option),
                   option->get_description());
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
  return HelpEntry(command->get_name(), command->get_description());
}

}  // namespace quotecheck
