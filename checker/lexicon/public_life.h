#ifndef QUOTECHECK_CHECKER_LEXICON_PUBLIC_LIFE_H_
#define QUOTECHECK_CHECKER_LEXICON_PUBLIC_LIFE_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// All take single folded words. Expected constant time.

// An office that one person holds at a time: president, mayor, director.
bool IsOffice(absl::string_view word);
// Whoever is called so speaks for the body: chairman, minister, founder.
bool IsHeadOfBody(absl::string_view word);
// Takes an office from the one who holds it: deputy, vice, assistant.
bool IsLesserInOffice(absl::string_view word);

// The name of a newspaper, agency or broadcaster by itself: reuters.
bool IsOutletName(absl::string_view word);
// A word of such names that names of other things seldom have: times, gazette.
bool IsOutletNoun(absl::string_view word);
// The same, and those that are often other words: post, courier, daily.
bool MayBeOutletNoun(absl::string_view word);
// What an outlet is called that is not named: newspaper, station.
bool IsMedium(absl::string_view word);

// Over a text, tells what it is and not who speaks in it: opinion, update.
bool IsRubric(absl::string_view word);

// A follower of a party or of none: democrat, independent.
bool IsPartyMember(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_PUBLIC_LIFE_H_
