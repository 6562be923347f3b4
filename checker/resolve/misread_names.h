#ifndef QUOTECHECK_CHECKER_RESOLVE_MISREAD_NAMES_H_
#define QUOTECHECK_CHECKER_RESOLVE_MISREAD_NAMES_H_

#include <vector>

#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// Takes words off the names of persons that headlines, captions and titles have run together with
// them, where one article alone cannot tell but the others can:
// - in front: "Charge Ann Rowe" has a given name and a surname behind a common noun, and the "Why
//   Rowe" whom few articles print after the bare surname is the Rowe of many others;
// - behind: "Ann Rowe Special" and "Ann Rowe Rowe", where many articles print "Ann Rowe".
// A name that several articles print stays as it is, and so does one whose first word is a given
// name, an initial or no word of the language. Sets ListedEntity::name. Linear.
void TrimMisreadNames(std::vector<ListedEntity>* entities);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_MISREAD_NAMES_H_
