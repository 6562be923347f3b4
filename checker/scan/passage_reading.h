#ifndef QUOTECHECK_CHECKER_SCAN_PASSAGE_READING_H_
#define QUOTECHECK_CHECKER_SCAN_PASSAGE_READING_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/article.h"
#include "checker/scan/article_language.h"
#include "checker/scan/capitals.h"
#include "checker/scan/entities.h"
#include "checker/scan/quote_records.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// Splits bytes [part.begin, part.end) of a passage up and pairs their marks. The passage must
// outlive what is returned.
ScannedPassage SplitPassage(const Passage& passage, TextSpan part, bool is_title);

// Finds who says what in a passage that is split up. `declared` is the language that the article
// declares, `known_names` what FindMentions() takes.
void ReadPassage(Reader reader, const TraitTable& traits,
                 const std::optional<std::string>& declared, const NameWords* known_names,
                 ScannedPassage* scanned);

// Whom the mentions of a passage that is read stand for; of a headline, where little tells who
// speaks in the first person, without that.
// `observer` is what ResolveEntities() takes.
EntityTable ResolvePassage(Reader reader, const ScannedPassage& scanned,
                           const AntecedentObserver* observer = nullptr);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PASSAGE_READING_H_
