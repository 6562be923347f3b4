#ifndef QUOTECHECK_CHECKER_RESOLVE_BODY_NAME_H_
#define QUOTECHECK_CHECKER_RESOLVE_BODY_NAME_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A body's name taken apart, for comparing.
struct BodyName {
  // Folded; countries by one name each; without "the" and what companies are by law ("Inc.").
  // Those of an office of state are sorted and without small words, so that "Ministry of Foreign
  // Affairs" and "Foreign Ministry" are one. Empty for a text without words.
  std::vector<std::string> words;
  std::string country;    // of an office of state: "russia" in "Russian Foreign Ministry"
  std::string acronym;    // the name itself, folded, where it is one: "fbi"
  std::string initials;   // of the words of a longer name, as an acronym takes them
  bool of_state = false;  // an office of state or town: a ministry, a court, the police
  bool generic = false;   // a common noun and no name: "police", "the company"
  bool is_state = false;  // a country itself: "the U.S."
  // Those of a nation, a party or a faith, in either number: "Russians", "Republican". They speak
  // for themselves, not for their state.
  bool people = false;

  std::string Key() const;         // of the words
  std::string CountryKey() const;  // of the words and the country
};

BodyName ParseBodyName(absl::string_view printed);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_BODY_NAME_H_
