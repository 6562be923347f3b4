#include "checker/judge/edits/function_words.h"

#include <algorithm>
#include <initializer_list>

#include "checker/lexicon/closed_classes.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

using Group = std::initializer_list<absl::string_view>;

const Group kVariants[] = {
    {"a", "an", "the", "this", "that", "these", "those"},
    {"that", "which", "who", "whom"},
    {"and", "but", "so"},
    {"or", "nor"},
    {"in", "on", "at"},
    {"in", "into"},
    {"on", "onto"},
    {"who", "whom"},
};

// Function words that carry a point of their own: to drop "even" or "against" is to drop words.
bool IsWeighty(absl::string_view form) {
  static constexpr absl::string_view kWeighty[] = {
      "against", "despite", "after", "before", "because", "although", "though", "since",
      "while",   "than",    "both",  "other",  "another", "same",     "such",   "own",
  };
  return IsOneOf(form, kWeighty);
}

}  // namespace

bool IsLightWord(const Term& term) {
  if (!term.is_word() || term.name) return false;
  const absl::string_view form = term.form;
  return IsFunctionWord(form) && !IsNegation(form) && !IsQuantifier(form) && !IsConditional(form) &&
         !IsHedge(form) && !IsWeighty(form);
}

bool AreLightVariants(const Term& a, const Term& b) {
  if (!a.is_word() || !b.is_word()) return false;
  return std::any_of(std::begin(kVariants), std::end(kVariants), [&](const Group& group) {
    return IsOneOf(a.form, group) && IsOneOf(b.form, group);
  });
}

}  // namespace quotecheck
