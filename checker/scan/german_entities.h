#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_ENTITIES_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_ENTITIES_H_

#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// As ResolveEntities(), for the mentions of a German document (german_attribution.h): surnames go
// to the fullest name, with or without the ending of a genitive; roles to whom their noun was said
// of last ("die Ministerin" to "Hafenministerin Varga"); pronouns by gender, number and salience
// (discourse.h). A source without a name is an entity of its own. Linear.
EntityTable ResolveGermanEntities(const Document& document, const PairedMarks& marks,
                                  const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_ENTITIES_H_
