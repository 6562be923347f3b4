#ifndef QUOTECHECK_CHECKER_LEXICON_CUES_H_
#define QUOTECHECK_CHECKER_LEXICON_CUES_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// How readily a word introduces reported speech.
enum class CueStrength {
  kNone,
  kWeak,    // now and then: "add" (a number), "show", "call", "point"
  kUsual,   // mostly: "believe", "argue", "announce", "suggest"
  kStrong,  // nearly always: "say", "tell", "insist"
};

// A verb of saying, thinking or writing, in any of its forms; from WordNet's verbs of
// communication and cognition, curated by hand. Takes folded words.
struct CueVerb {
  CueStrength strength = CueStrength::kNone;
  bool takes_addressee = false;  // "told reporters", "asked him"
  bool takes_quotation = false;  // can stand beside a direct quotation: "said", "laughed", "wrote"
  bool takes_that = false;       // can take a clause with "that"
  bool finite = false;           // the form can be a main verb: said, says; not "saying"
  bool past_participle = false;  // "said", "quoted": passive "was quoted as"
};
CueVerb FindCueVerb(absl::string_view word);

// Nouns that report: "statement", "claim", "announcement", "warning".
bool IsCueNoun(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_CUES_H_
