#include "checker/lexicon/public_life.h"

#include <optional>

#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kPublicLife;

namespace {

bool Is(absl::string_view word, absl::string_view what) {
  const std::optional<absl::string_view> values = kPublicLife.Find(word);
  return values.has_value() && HasValue(*values, what);
}

}  // namespace

bool IsOffice(absl::string_view word) { return Is(word, "office"); }
bool IsHeadOfBody(absl::string_view word) { return Is(word, "head"); }
bool IsLesserInOffice(absl::string_view word) { return Is(word, "lesser"); }
bool IsOutletName(absl::string_view word) { return Is(word, "outlet"); }
bool IsOutletNoun(absl::string_view word) { return Is(word, "outletnoun"); }
bool MayBeOutletNoun(absl::string_view word) {
  return IsOutletNoun(word) || Is(word, "outletword");
}
bool IsMedium(absl::string_view word) { return Is(word, "medium"); }
bool IsRubric(absl::string_view word) { return Is(word, "rubric"); }
bool IsPartyMember(absl::string_view word) { return Is(word, "party"); }

}  // namespace quotecheck
