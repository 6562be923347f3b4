#include "checker/judge/letters.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quotecheck {
namespace {

// By their definitions, letter by letter from the end.
size_t ApartSlowly(absl::string_view a, absl::string_view b) {
  if (a.empty() || b.empty()) return std::max(a.size(), b.size());
  const absl::string_view a_rest = a.substr(1);
  const absl::string_view b_rest = b.substr(1);
  if (a[0] == b[0]) return ApartSlowly(a_rest, b_rest);
  return 1 +
         std::min({ApartSlowly(a_rest, b), ApartSlowly(a, b_rest), ApartSlowly(a_rest, b_rest)});
}

size_t SharedSlowly(absl::string_view a, absl::string_view b) {
  if (a.empty() || b.empty()) return 0;
  if (a[0] == b[0]) return 1 + SharedSlowly(a.substr(1), b.substr(1));
  return std::max(SharedSlowly(a.substr(1), b), SharedSlowly(a, b.substr(1)));
}

TEST(LettersTest, AsByDefinition) {
  const absl::string_view words[] = {"",       "a",    "rowe",  "rowes", "tilsen",
                                     "tislen", "calm", "claim", "worth", "north"};
  for (absl::string_view a : words) {
    for (absl::string_view b : words) {
      EXPECT_EQ(LettersApart(a, b), ApartSlowly(a, b)) << a << " " << b;
      EXPECT_EQ(LettersShared(a, b), SharedSlowly(a, b)) << a << " " << b;
    }
  }
}

}  // namespace
}  // namespace quotecheck
