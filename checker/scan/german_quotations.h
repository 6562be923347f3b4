#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_QUOTATIONS_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_QUOTATIONS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/scan/frames.h"
#include "checker/scan/german_cues.h"
#include "checker/scan/german_text.h"

namespace quotecheck {

// What a German quotation looks like, and how it stands in its sentence.
struct GermanQuotation {
  size_t item = 0;
  size_t words = 0;
  bool begins_capital = false;
  bool has_verb = false;       // a word that is a finite verb by its form
  bool full_sentence = false;  // can stand as a sentence
  bool ends = false;           // a stop or comma stands before its closing mark
  bool has_small = false;      // a word without a capital
  bool after_colon = false;
  bool announced = false;  // a noun for what is said stands before it: "mit den Worten"
  bool named = false;  // stands where a name does: the film “Tidewall”, the so-called “wall”
  // The cue of the sentence that it belongs to, into the cues of its frame.
  std::optional<size_t> cue;
  bool attached = false;  // the cue stands right behind it: “…”, sagte Vane
};

// The outermost quotations of a sentence, by place, each with the cue that governs it.
std::vector<GermanQuotation> FindGermanQuotations(const GermanText& text, const Frame& frame,
                                                  const std::vector<GermanCueUse>& cues);

// Is the quotation somebody's words, and no title, term or scare quote? `reported` says that the
// sentence has a verb in the subjunctive of reported speech.
bool IsGermanSpeech(const GermanText& text, const GermanQuotation& quotation,
                    const std::vector<GermanCueUse>& cues, bool reported);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_QUOTATIONS_H_
