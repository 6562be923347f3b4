#ifndef QUOTECHECK_CHECKER_SCAN_CUE_CANDIDATES_H_
#define QUOTECHECK_CHECKER_SCAN_CUE_CANDIDATES_H_

#include <cstdint>
#include <vector>

#include "checker/lexicon/cues.h"
#include "checker/scan/frames.h"

namespace quotecheck {

enum class CueForm : uint8_t {
  kFinite,       // "said", "has said", "was quoted as saying": its subject speaks
  kInfinitive,   // "(went on) to say"
  kParticiple,   // ", adding"; the subject of the clause before speaks
  kPassive,      // "was told": whoever stands after "by" speaks
  kPreposition,  // "according to": whoever follows speaks
  kNoun,         // "his claim (that)": whoever owns it speaks
};

// A word or phrase outside quotation marks that may report what somebody said.
struct CueCandidate {
  ItemRange items;  // "said", "made clear"
  ItemRange group;  // with the auxiliaries and adverbs of a verb: "has also said"
  CueForm form = CueForm::kFinite;
  CueVerb verb;
};

// The cue candidates of a frame, by place, none overlapping. A verb's form that stands where a noun
// does ("the report", "state officials") is none; whether a candidate reports anything is decided
// by what stands around it. Linear.
std::vector<CueCandidate> FindCues(const Frames& frames, const Frame& frame);

// The first item after auxiliaries, adverbs and negations to the left of `item`: "has also" of "has
// also said" begins the group. Looks at a bounded number of items, not before `begin`.
size_t VerbGroupBegin(const Frames& frames, size_t item, size_t begin);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CUE_CANDIDATES_H_
