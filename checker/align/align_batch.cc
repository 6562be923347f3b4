#include "checker/align/align_batch.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/align/continuation.h"
#include "checker/align/copies.h"
#include "checker/align/located_pairs.h"
#include "checker/align/match_records.h"
#include "checker/align/pair_scorer.h"
#include "checker/align/primary_passages.h"
#include "checker/align/publication_times.h"
#include "checker/align/reference.h"
#include "checker/align/score_candidates.h"
#include "checker/align/story_evidence.h"
#include "checker/align/utterance_clusters.h"
#include "checker/align/versions.h"
#include "checker/align/voices.h"

namespace quotecheck {
namespace {

// The speaker that most quotations name; the first of several.
std::optional<SpeakerIndex> UsualSpeaker(const Batch& batch,
                                         const std::vector<QuoteIndex>& quotes) {
  std::map<SpeakerIndex, size_t> named;
  for (QuoteIndex quote : quotes) {
    const std::optional<SpeakerIndex> speaker = batch.quotes[quote.value()].speaker;
    if (speaker.has_value()) ++named[*speaker];
  }
  const auto most = std::max_element(
      named.begin(), named.end(), [](const auto& x, const auto& y) { return x.second < y.second; });
  return most == named.end() ? std::nullopt : std::optional(most->first);
}

Utterance MakeUtterance(const Batch& batch, const PublicationTimes& times, const PairScorer& scorer,
                        const std::vector<uint32_t>& witness_of, std::vector<QuoteIndex> quotes) {
  std::vector<ReferenceCandidate> candidates;
  for (QuoteIndex quote : quotes) {
    const ArticleIndex article = batch.quotes[quote.value()].article;
    candidates.push_back({quote, &scorer.profile(quote), witness_of[article.value()]});
  }
  const Reference reference = ChooseReference(batch, times, candidates);
  Utterance utterance;
  utterance.id = absl::StrCat("u-", batch.quotes[quotes.front().value()].id);
  utterance.reference = reference.quote;
  utterance.why_reference = reference.why;
  utterance.witnesses = reference.witnesses;
  utterance.speaker = batch.quotes[reference.quote.value()].speaker;
  if (!utterance.speaker.has_value()) utterance.speaker = UsualSpeaker(batch, quotes);
  utterance.versions = FindVersions(batch, scorer, quotes, reference.quote);
  utterance.quotes = std::move(quotes);
  return utterance;
}

}  // namespace

void AlignBatch(const AlignOptions& options, Batch* batch) {
  // From here on the passages of primary sources stand among the quotes, and their order is
  // settled.
  FindPassages(options.jobs, batch);

  const PublicationTimes times(batch->articles);
  ArticleCopies copies = FindCopies(batch->articles, times);
  batch->copy_of = std::move(copies.copy_of);

  // From here on quotations are held against each other by their profiles.
  const Voices voices(batch);
  PairScorer scorer(batch, &voices, &times);
  ScoredCandidates candidates = ScoreCandidates(*batch, voices, times, options.jobs, &scorer);
  std::vector<ScoredPair>& pairs = candidates.pairs;
  AddContinuationEvidence(*batch, times, &pairs);
  AddStoryEvidence(*batch, &pairs);
  SettleLocatedPairs(*batch, scorer, &pairs);

  // From here on it is settled which pairs match, and from the next step which are one utterance.
  UtteranceClusters clusters = ClusterQuotes(*batch, scorer, pairs, copies.witness_of);
  batch->utterance_of = std::move(clusters.utterance_of);
  batch->also = std::move(clusters.also);
  batch->utterances.clear();
  for (std::vector<QuoteIndex>& quotes : clusters.quotes) {
    size_t cut = 0;
    for (QuoteIndex quote : quotes) cut += candidates.cut[quote.value()];
    batch->utterances.push_back(
        MakeUtterance(*batch, times, scorer, copies.witness_of, std::move(quotes)));
    batch->utterances.back().cut = cut;
  }
  batch->matches = MakeMatches(*batch, scorer, pairs, options.jobs);
}

}  // namespace quotecheck
