#include "checker/lexicon/plurals.h"

#include <iterator>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace quotecheck {
namespace {

struct Ending {
  absl::string_view plural;
  absl::string_view singular;
};

// The longest first: "ies" is an "s" too, but no word in -ie is in our lists.
constexpr Ending kEndings[] = {
    {"women", "woman"}, {"people", "person"}, {"men", "man"}, {"ies", "y"},
    {"ves", "fe"},      {"ves", "f"},         {"es", ""},     {"s", ""},
};

// Those after which the plural is -es and nothing else.
bool TakesEs(absl::string_view singular) {
  for (absl::string_view ending : {"s", "x", "z", "ch", "sh"}) {
    if (absl::EndsWith(singular, ending)) return true;
  }
  return false;
}

}  // namespace

std::optional<absl::string_view> FindSingular(absl::string_view word, const WordTable& table) {
  for (const Ending& ending : kEndings) {
    // Rules nearly all words out.
    if (word.empty() || word.back() != ending.plural.back()) continue;
    if (!absl::EndsWith(word, ending.plural)) continue;
    const std::string singular =
        absl::StrCat(word.substr(0, word.size() - ending.plural.size()), ending.singular);
    if (ending.plural == "s" && TakesEs(singular)) continue;
    if (ending.plural == "es" && !TakesEs(singular)) continue;
    const std::optional<absl::string_view> values = table.Find(singular);
    if (values.has_value()) return values;
  }
  return std::nullopt;
}

}  // namespace quotecheck
