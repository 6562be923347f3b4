#ifndef QUOTECHECK_CHECKER_SCAN_ENTITIES_H_
#define QUOTECHECK_CHECKER_SCAN_ENTITIES_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/antecedent_odds.h"
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

// A person or body, with where its names stand.
struct LocalEntity {
  Entity entity;                     // the positions and source spans of its names are not set
  std::vector<TextSpan> name_spans;  // parallel to entity.names, in the document's text
};

// The persons and bodies of one article and whom each mention stands for.
struct EntityTable {
  // Their names' positions and source spans are filled in when the article's records are made.
  std::vector<LocalEntity> entities;
  std::vector<Referent> referents;  // by mention
};

// A stretch of speech, marks left out, and the mention it is credited to. Empty for indirect
// speech.
struct CreditedSpeech {
  TextSpan content;
  size_t source = 0;      // into the mentions
  TextSpan source_words;  // the whole of the source, which may go on behind the mention
};

// Resolves the mentions of a document within it: surnames and other short forms to the fullest
// name, titles and appositions to the name they stand at, pronouns by gender, number, recency and
// grammatical place. An unnamed source is an entity of its own, one for each fullest description.
//
// `credited`, by place and possibly empty, tells who speaks where: the first person inside a
// credited stretch is its source; outside all speech it is the article's author, who is no entity.
// A referent below a confidence of one half is left blank, with its candidates. Linear.
// `observer`, if any, is told the candidates of each "he" and "she" that speaks.
EntityTable ResolveEntities(const Document& document, const PairedMarks& marks,
                            const std::vector<SourceMention>& mentions,
                            const std::vector<CreditedSpeech>& credited = {},
                            const AntecedentObserver* observer = nullptr);

// The mentions of a headline, told by the entities of the body under it.
struct TitleEntities {
  // Those that the body does not have. A referent's index counts through the body's entities and
  // goes on with these; the name spans look into the headline.
  std::vector<LocalEntity> added;
  std::vector<Referent> referents;  // by mention of the headline
};
TitleEntities ResolveTitleEntities(const Document& title, const PairedMarks& marks,
                                   const std::vector<SourceMention>& mentions,
                                   absl::Span<const Entity> body);

// The same of a headline whose own mentions are resolved.
TitleEntities MatchTitleEntities(EntityTable title, absl::Span<const Entity> body);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ENTITIES_H_
