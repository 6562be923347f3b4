#ifndef QUOTECHECK_CHECKER_LEXICON_CUES_H_
#define QUOTECHECK_CHECKER_LEXICON_CUES_H_

#include <cstddef>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace quotecheck {

// How readily a word introduces reported speech, thought or attitude.
enum class CueStrength {
  kNone,
  kWeak,    // now and then: "show", "state" (more often a noun), "go"
  kUsual,   // mostly: "believe", "announce", "call", "suggests"
  kStrong,  // nearly always: "say", "tell", "insist"
};

// A verb of saying, thinking or writing, in any of its forms; from WordNet's verbs of
// communication and cognition, curated by hand. Takes folded words. Where a form is more often a
// noun ("claims", "report"), it is one step weaker than the verb's other forms.
struct CueVerb {
  CueStrength strength = CueStrength::kNone;
  bool takes_addressee = false;   // "told reporters", "asked him"
  bool takes_quotation = false;   // can stand beside a direct quotation: "said", "laughed", "wrote"
  bool takes_that = false;        // can take a clause with "that"
  bool takes_infinitive = false;  // "promised to leave"
  bool takes_object = false;      // what is reported can be a noun phrase: "praised the plan"
  bool finite = false;            // the form can be a main verb: said, says; not "saying"
  bool past_participle = false;   // "said", "quoted": passive "was quoted as"
};
CueVerb FindCueVerb(absl::string_view word);

// Phrases that report: "made clear", "went on to say", "according to", "in the words of".
struct CuePhrase {
  size_t words = 0;             // folded words it takes, at least 2; 0 for none
  CueVerb verb;                 // of a verb phrase; only the strength is set for others
  bool source_follows = false;  // no verb: the source stands after it, as after "according to"
};

// Does a cue phrase begin with the word?
bool BeginsCuePhrase(absl::string_view word);

// The longest cue phrase that begins at words[at]. Words are folded.
CuePhrase FindCuePhrase(absl::Span<const absl::string_view> words, size_t at);

// Nouns that report: "statement", "claim", "announcement", "warnings".
bool IsCueNoun(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_CUES_H_
