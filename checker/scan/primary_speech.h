#ifndef QUOTECHECK_CHECKER_SCAN_PRIMARY_SPEECH_H_
#define QUOTECHECK_CHECKER_SCAN_PRIMARY_SPEECH_H_

#include <vector>

#include "checker/records/scanned_article.h"
#include "checker/scan/entities.h"
#include "checker/scan/quote_records.h"
#include "checker/text/line_map.h"

namespace quotecheck {

// A primary source as far as it has been read. Refers to what must outlive it.
struct PrimaryText {
  const ArticleInfo& info;
  const ScannedPassage& body;
  const std::vector<Referent>& body_referents;  // by mention
  const ScannedPassage& title;
  const std::vector<Referent>& title_referents;
  const LineMap& lines;  // of the original
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
