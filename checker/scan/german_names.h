#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_NAMES_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_NAMES_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/records/scanned_article.h"
#include "checker/scan/document.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// One bearer of names in a German document.
struct GermanBearer {
  EntityKind kind = EntityKind::kPerson;
  Gender gender = Gender::kUnknown;
  size_t fullest = 0;            // the mention with the longest form of the name
  std::vector<size_t> mentions;  // by place
};

struct GermanBearers {
  std::vector<GermanBearer> bearers;              // by first mention
  std::vector<std::optional<size_t>> of_mention;  // into bearers
};

// Groups the named mentions by bearer: two full names are one where their surnames and given names
// agree; a single word is the surname of the bearer named last before it, or after. Linear: of the
// bearers of one surname a bounded number is compared.
GermanBearers GroupGermanNames(const Document& document,
                               const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_NAMES_H_
