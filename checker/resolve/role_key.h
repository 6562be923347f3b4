#ifndef QUOTECHECK_CHECKER_RESOLVE_ROLE_KEY_H_
#define QUOTECHECK_CHECKER_RESOLVE_ROLE_KEY_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A role, or party and state ("R-Ohio"), as a set of words, so that "the Russian foreign minister",
// "Russia's minister of foreign affairs" and "Foreign Minister of Russia" are one.
struct RoleKey {
  // Sorted, distinct: folded, small words left out, nationalities as their country, one word for
  // the sexes of an office (chair) and its other names.
  std::vector<std::string> words;
  std::string head;     // the one that the others belong to: "senator" of "the senator from Ohio"
  bool office = false;  // has an office that one person holds at a time: president, mayor
  bool owner = false;   // says whose: "Russian", "of Ashford"; "the company's" does not tell
  bool former = false;  // no longer held, or not yet
  bool many = false;    // said of one of several: "a minister", "ministers"

  // Can one person be told by it?
  bool unique() const { return office && owner && !former && !many; }
  // The words joined by one space.
  std::string Key() const;
};

RoleKey ParseRole(absl::string_view text);

// How many offices and other content words the roles share, those of former holders among
// themselves alone.
int SharedRoleWords(const std::vector<RoleKey>& a, const std::vector<RoleKey>& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_ROLE_KEY_H_
