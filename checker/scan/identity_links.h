#ifndef QUOTECHECK_CHECKER_SCAN_IDENTITY_LINKS_H_
#define QUOTECHECK_CHECKER_SCAN_IDENTITY_LINKS_H_

#include <cstddef>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Mentions without a name that the grammar ties to another mention of the same bearer.
struct IdentityLinks {
  // By mention: the mention that it stands in apposition to ("Rowe, the minister,") or says
  // something of ("Rowe is the minister", "The minister is Rowe"), whose name it introduces ("a
  // student named Rowe"), whose age it tells ("the 20-year-old"), or who issued the text that it is
  // ("the ministry's statement"); mentions.size() for none.
  std::vector<size_t> same_as;
  // Those of them that say what somebody is with a verb, by place.
  std::vector<size_t> predicates;
};

// Linear.
IdentityLinks FindIdentityLinks(const Document& document,
                                const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_IDENTITY_LINKS_H_
