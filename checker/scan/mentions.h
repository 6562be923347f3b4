#ifndef QUOTECHECK_CHECKER_SCAN_MENTIONS_H_
#define QUOTECHECK_CHECKER_SCAN_MENTIONS_H_

#include <cstddef>
#include <vector>

#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/document.h"

namespace quotecheck {

// A noun phrase that can be the source of speech: a name, a pronoun, a role, a body, a group.
struct SourceMention {
  TextSpan span;          // the whole phrase: "Kremlin spokesperson Dmitry Peskov"
  TokenRange tokens;
  TextSpan name;          // the name within it, without titles: "Dmitry Peskov"; empty for none
  size_t head = 0;        // token that the phrase hangs on: "Peskov", "minister", "he"
  MentionKind kind = MentionKind::kName;
  Gender gender = Gender::kUnknown;
  bool plural = false;
  bool subject = false;   // stands where a subject does: before a finite verb, not after a preposition
};

// All mentions of a document, by place; where phrases nest ("the spokesman for the ministry") the
// outer one and the inner ones are each a mention, the outer first. Linear.
std::vector<SourceMention> FindMentions(const Document& document);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MENTIONS_H_
