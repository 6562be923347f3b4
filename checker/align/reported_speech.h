#ifndef QUOTECHECK_CHECKER_ALIGN_REPORTED_SPEECH_H_
#define QUOTECHECK_CHECKER_ALIGN_REPORTED_SPEECH_H_

#include <vector>

#include "checker/align/pair_scorer.h"
#include "checker/align/publication_times.h"
#include "checker/align/story_evidence.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Ties reported speech to what it reports, which need not share many of its words, by a figure. Two
// quotations of one speaker in articles of one day, one of them without marks, that share a figure
// are one statement where each has more of the other's words than of anything else that the speaker
// says in the two articles. Without a figure the like tells little: of such pairs, even with words
// side by side in both, six in ten are one statement (bench/results/indirect.md). Adds the pairs,
// and lifts the odds of those that are known; `pairs` stay by (a, b), distinct.
//
// Linear in the words, but for sorting: of a speaker's day, words that many quotations have tell
// nothing and are passed over.
void AddReportedSpeech(const Batch& batch, const PublicationTimes& times, const PairScorer& scorer,
                       std::vector<ScoredPair>* pairs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_REPORTED_SPEECH_H_
