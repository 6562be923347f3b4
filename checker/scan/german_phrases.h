#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_PHRASES_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_PHRASES_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/scan/frames.h"
#include "checker/scan/german_text.h"

namespace quotecheck {

// A German noun phrase that can be a source: "die Sprecherin des Hafenamts, Ilse Varga". Ranges are
// of items.
struct GermanPhrase {
  ItemRange items;       // the whole, with what follows its head
  size_t core_end = 0;   // after the head or name, without what follows
  size_t head = 0;       // the noun, last part of the name, or pronoun
  ItemRange name;        // empty for none
  ItemRange title;       // what stands before the name; empty for none
  ItemRange apposition;  // what follows it between commas; empty for none
  bool pronoun = false;
  bool definite = false;
  bool plural = false;         // "die Fischer"
  bool can_be_subject = true;  // by the form of its article: "dem Minister" cannot
};

// Does the noun end as those for persons do: "Turmwärter", "Kletterin"?
bool EndsAsPerson(absl::string_view word);

// The phrase that begins at `item` and ends before `limit`: article, modifiers, nouns and names,
// then what belongs to them in the genitive or with "von", and an apposition. Looks at a bounded
// number of items.
std::optional<GermanPhrase> ParseGermanPhrase(const GermanText& text, size_t item, size_t limit);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_PHRASES_H_
