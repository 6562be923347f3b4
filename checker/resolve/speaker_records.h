#ifndef QUOTECHECK_CHECKER_RESOLVE_SPEAKER_RECORDS_H_
#define QUOTECHECK_CHECKER_RESOLVE_SPEAKER_RECORDS_H_

#include "absl/types/span.h"
#include "checker/records/quote.h"
#include "checker/resolve/body_clusters.h"
#include "checker/resolve/resolve_speakers.h"
#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// The records of the clusters that some quotation names, and of the bodies whose spokespeople are
// among them.
ResolvedSpeakers MakeSpeakerRecords(const SpeakerClusters& clusters, const BodyClusters& bodies,
                                    absl::Span<const ScannedArticle> articles,
                                    absl::Span<const Quote> quotes,
                                    absl::Span<const KnownSpeaker> known);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_SPEAKER_RECORDS_H_
