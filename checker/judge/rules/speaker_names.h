#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_SPEAKER_NAMES_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_SPEAKER_NAMES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/batch.h"

namespace quotecheck {

// The words of a description, folded, function words left out: "director of the Water Board" is
// director, water, board. Of "al-Tawil" it is the tawil.
std::vector<std::string> WordsOfRole(absl::string_view role);

// The same of a name, without titles and suffixes.
std::vector<std::string> WordsOfName(absl::string_view name);

// The initials of a body's name: "National Water Board" is the nwb.
std::string Initials(const std::vector<std::string>& name_words);

// Does a name begin here: is the letter at this byte a capital, of whatever alphabet?
bool BeginsWithCapital(absl::string_view text, size_t at);

// Names too near to be called two speakers: one is a part, the initials or another spelling of the
// other, they share a given name and more, or they share a surname with nothing against it.
bool MayBeOneName(const Speaker& a, const Speaker& b);

// Could the printed mention stand for the speaker as well: "Mr. Rowe" for Ann Rowe? Only the words
// with a capital count, titles and roles aside; false where none is left.
bool MentionFits(absl::string_view mention, const Speaker& speaker);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_SPEAKER_NAMES_H_
