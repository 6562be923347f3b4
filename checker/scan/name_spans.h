#ifndef QUOTECHECK_CHECKER_SCAN_NAME_SPANS_H_
#define QUOTECHECK_CHECKER_SCAN_NAME_SPANS_H_

#include <cstdint>
#include <vector>

#include "checker/scan/capitals.h"
#include "checker/scan/document.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// What a name's own words tell of its bearer.
enum class NameKind : uint8_t {
  kPerson,
  kBody,
  kPlace,
  kAdherents,  // a nationality, a party's or a faith's people: Russians, Republican
  kUnknown,    // one capitalised word may be anybody's
};

// A run of words that names somebody or something.
struct NameSpan {
  TokenRange tokens;  // with the titles written with capitals: "Foreign Minister Sergey Lavrov"
  TokenRange name;    // without them: "Sergey Lavrov"
  NameKind kind = NameKind::kUnknown;
  bool possessive = false;  // ends in 's or s'
  bool role_only = false;   // titles alone: "the Foreign Minister"
};

// The names of a document, by place, none overlapping. Titles, initials, particles ("bin", "de"),
// suffixes ("Jr."), nicknames in quotation marks and the small words inside the names of bodies
// ("Ministry of Foreign Affairs") belong to a name; one name's 's ends it. Linear.
std::vector<NameSpan> FindNames(const Document& document, const TraitTable& traits,
                                const Capitals& capitals);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_NAME_SPANS_H_
