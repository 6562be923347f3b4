#ifndef QUOTECHECK_CHECKER_SCAN_PRIMARY_SPEECH_H_
#define QUOTECHECK_CHECKER_SCAN_PRIMARY_SPEECH_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "absl/functional/function_ref.h"
#include "checker/records/article.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/quote_records.h"
#include "checker/text/line_map.h"

namespace quotecheck {

// The words of a text and how many of them, outside all marks, are the first person's.
struct PersonCount {
  size_t words = 0;
  size_t first_person = 0;
};

// Counts those of a body's tokens in `tokens`.
PersonCount CountFirstPerson(const ScannedPassage& body, TokenRange tokens);

// Whom the words of a passage up to byte `end` of its document name as the speaker: "Remarks by
// Mayor Ann Rowe", else the one person named there. `kind_of` tells the kinds of entities.
using KindOf = absl::FunctionRef<EntityKind(EntityIndex)>;
std::optional<EntityIndex> SpeakerInHeading(const ScannedPassage& passage, size_t end,
                                            const std::vector<Referent>& referents, KindOf kind_of);

// A primary source as far as it has been read. Refers to what must outlive it.
struct PrimaryText {
  const ArticleInfo& info;
  const Passage& body;
  PersonCount persons;                         // of the body
  std::optional<EntityIndex> heading_speaker;  // in the body's heading
  const ScannedPassage& title;
  const std::vector<Referent>& title_referents;  // by mention
  const LineMap& lines;                          // of the original
};

// What a primary source says, whole, though no marks stand there: the turns of a transcript, each
// of whom its label names, or the prose of a speech, of whom its title, its first lines or its
// byline name. Nothing for a release, whose speech stands in marks: what is no transcript is a
// speech where its heading says so or where it says "I" and "we" of itself, outside all marks. Adds
// speakers that `entities` lacks. Linear in the text times the labels.
std::vector<SpeechTurn> FindPrimarySpeech(const PrimaryText& primary,
                                          std::vector<Entity>* entities);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PRIMARY_SPEECH_H_
