#ifndef QUOTECHECK_CHECKER_SCAN_MENTIONS_H_
#define QUOTECHECK_CHECKER_SCAN_MENTIONS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/capitals.h"
#include "checker/scan/document.h"
#include "checker/scan/name_spans.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// What the word that a mention hangs on is, besides being a name's.
enum class HeadKind : uint8_t {
  kOther,
  kPerson,       // a role: "minister"
  kPersons,      // "officials"
  kBody,         // "ministry"
  kDocument,     // "report"
  kFirstPerson,  // I, we and their forms
  kSecondPerson,
  kThirdPerson,  // he, they, its
  kRelative,     // who, which
};

// A noun phrase that can be the source of speech: a name, a pronoun, a role, a body, a group.
struct SourceMention {
  TextSpan span;  // the whole phrase: "Kremlin spokesperson Dmitry Peskov"
  TokenRange tokens;
  TextSpan name;  // the name within it, without titles: "Dmitry Peskov"; empty for none
  TokenRange name_tokens;
  TokenRange title;       // what stands before the name: "Kremlin spokesperson"; empty for none
  TokenRange apposition;  // what follows it: "the Kremlin envoy on Afghanistan"; empty for none
  size_t head = 0;        // token that the phrase hangs on: "Peskov", "minister", "he"
  HeadKind head_kind = HeadKind::kOther;
  size_t head_end = 0;  // token after the phrase without what follows its head
  MentionKind kind = MentionKind::kName;
  NameKind name_kind = NameKind::kUnknown;  // of `name`, by its own words
  Gender gender = Gender::kUnknown;
  bool plural = false;
  bool subject = false;     // stands where a subject does: before a finite verb, not after a
                            // preposition; or after its verb of saying
  bool speaks = false;      // that verb is one of saying, or "according to" stands before it
  bool definite = false;    // "the minister", "his lawyer"; false for "a minister"
  bool possessive = false;  // only owns what follows: "Putin's", "his"
  bool modifier = false;    // a name that only describes a noun: "Kremlin" in "Kremlin envoy"
};

// All mentions of a document, by place; where phrases nest ("the spokesman for the ministry") the
// outer one and the inner ones are each a mention, the outer first. A name and what stands in
// apposition to it are one mention, in either order; so are a name and a relative clause that
// ends before its verb. `known` holds parts of names from elsewhere (the body's, for a headline)
// and may be null. Linear.
std::vector<SourceMention> FindMentions(const Document& document, const TraitTable& traits,
                                        const NameWords* known = nullptr);
std::vector<SourceMention> FindMentions(const Document& document, const NameWords* known = nullptr);

// The folded words of the names that mentions hold, as FindMentions() takes them.
NameWords CollectNameWords(const Document& document, const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MENTIONS_H_
