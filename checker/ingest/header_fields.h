#ifndef QUOTECHECK_CHECKER_INGEST_HEADER_FIELDS_H_
#define QUOTECHECK_CHECKER_INGEST_HEADER_FIELDS_H_

#include <optional>

#include "absl/strings/string_view.h"
#include "checker/records/article.h"

namespace quotecheck {

// What a header says of an article, whatever the format it is written in.
enum class HeaderField { kTitle, kPublished, kOutlet, kByline, kCredit, kUrl, kLanguage };

// The field that a key names: by its own name ("title", "published", "outlet", "byline", "credit",
// "url", "language") or another usual one ("headline", "date", "source", "publisher", "author",
// "authors", "lang"), in any case. None for other keys.
std::optional<HeaderField> FindHeaderField(absl::string_view key);

// Keeps a field's value. An empty value says nothing; of two values the first stays.
void SetHeaderField(HeaderField field, Passage value, Article* article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_HEADER_FIELDS_H_
