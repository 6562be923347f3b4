#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_CUES_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_CUES_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "checker/scan/frames.h"
#include "checker/scan/german_phrases.h"
#include "checker/scan/german_text.h"

namespace quotecheck {

enum class GermanCueKind : uint8_t {
  kVerb,    // "sagte Vane", "teilte das Amt mit", "hat Vane erklärt"
  kAside,   // "wie Vane sagte": the rest of the sentence is what is said
  kPhrase,  // "laut Vane", "nach Angaben des Amts", "dem Amt zufolge"
  kSo,      // ", so Vane"
  kView,    // "für Vane ist": tells whose words are quoted, and reports no others
};

// Words that say that something is said. Ranges are of items.
struct GermanCueUse {
  GermanCueKind kind = GermanCueKind::kVerb;
  GermanCueStrength strength = GermanCueStrength::kUsual;
  ItemRange cue;    // "sagte", "laut"
  ItemRange whole;  // with the source and what else is no content, as "laut Vane"
  std::optional<GermanPhrase> source;  // absent for "es hieß"
  bool passive = false;
};

// The cues of a sentence, by place. Linear: around each cue a bounded number of items is looked at.
std::vector<GermanCueUse> FindGermanCues(const GermanText& text, const Frame& frame);

// The subject of the first clause of a sentence whose verb need not be one of saying: "Vane blieb
// dabei: …". Nothing where it cannot be told.
std::optional<GermanPhrase> FindGermanSubject(const GermanText& text, const Frame& frame,
                                              size_t limit);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_CUES_H_
