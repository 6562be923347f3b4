#ifndef QUOTECHECK_CHECKER_SCAN_ENTITIES_H_
#define QUOTECHECK_CHECKER_SCAN_ENTITIES_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "checker/records/scanned_article.h"
#include "checker/scan/document.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Whom a mention stands for.
struct Referent {
  std::optional<EntityIndex> entity;
  double confidence = 0;                // in [0, 1]
  std::vector<EntityIndex> candidates;  // best first, where `entity` is absent
  std::string reason;                   // why it is absent
};

// The persons and bodies of one article and whom each mention stands for.
struct EntityTable {
  // Entity::names hold spans of the document's text; positions and source spans are filled in when
  // the article's records are made.
  struct LocalEntity {
    Entity entity;
    std::vector<TextSpan> name_spans;  // parallel to entity.names
  };
  std::vector<LocalEntity> entities;
  std::vector<Referent> referents;  // by mention
};

// Resolves the mentions of a document within it: surnames and other short forms to the fullest
// name, titles and appositions to the name they stand at, pronouns by gender, number, recency and
// grammatical place, those inside quotation marks by who speaks there as far as known. An unnamed
// source is an entity of its own, one for each fullest description.
EntityTable ResolveEntities(const Document& document, const PairedMarks& marks,
                            const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ENTITIES_H_
