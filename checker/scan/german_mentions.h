#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_MENTIONS_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_MENTIONS_H_

#include "checker/scan/german_phrases.h"
#include "checker/scan/german_text.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Can what the phrase names say anything: a person, a body, a document, whatever has a name? Of
// nouns that the lexicon does not have their endings tell.
bool CanSpeak(const GermanText& text, const GermanPhrase& phrase);

// The phrase as a mention of the scanner's.
SourceMention MakeGermanMention(const GermanText& text, const GermanPhrase& phrase);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_MENTIONS_H_
