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
#include "checker/align/reported_speech.h"
#include "checker/align/score_candidates.h"
#include "checker/align/story_evidence.h"
#include "checker/align/utterance_clusters.h"
#include "checker/align/versions.h"
#include "checker/align/voices.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many utterances are made by one thread at a time.
constexpr size_t kRunUtterances = 4096;

// The speaker that most quotations name; the first of several.
std::optional<SpeakerIndex> MostNamedSpeaker(const Batch& batch,
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
                        const std::vector<ScoredPair>& pairs,
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
  if (!utterance.speaker.has_value()) utterance.speaker = MostNamedSpeaker(batch, quotes);
  utterance.versions = FindVersions(batch, scorer, pairs, quotes, reference.quote);
  utterance.quotes = std::move(quotes);
  return utterance;
}

}  // namespace

void AlignBatch(const AlignOptions& options, Batch* batch) {
  // What an earlier run left takes no memory beside what this one needs.
  batch->matches = {};
  batch->utterances = {};
  batch->utterance_of = {};
  batch->also = {};

  // From here on the passages of primary sources stand among the quotes, and their order is
  // settled.
  FindPassages(options.jobs, batch);

  const PublicationTimes times(batch->articles, options.jobs);
  ArticleCopies copies = FindCopies(batch->articles, times);
  batch->copy_of = std::move(copies.copy_of);

  // From here on quotations are held against each other by their profiles.
  const Voices voices(batch, options.jobs);
  PairScorer scorer(batch, &voices, &times, options.jobs);
  ScoredCandidates candidates = ScoreCandidates(*batch, voices, times, options.jobs, &scorer);
  std::vector<ScoredPair>& pairs = candidates.pairs;
  AddContinuationEvidence(*batch, times, &pairs);
  AddStoryEvidence(*batch, &pairs, options.jobs);
  AddReportedSpeech(*batch, times, scorer, &pairs);
  SettleLocatedPairs(*batch, scorer, &pairs);

  // From here on it is settled which pairs match, and from the next step which are one utterance.
  UtteranceClusters clusters =
      ClusterQuotes(*batch, scorer, pairs, copies.witness_of, options.jobs);
  batch->utterance_of = std::move(clusters.utterance_of);
  batch->also = std::move(clusters.also);
  batch->utterances = std::vector<Utterance>(clusters.quotes.size());
  const size_t runs = (clusters.quotes.size() + kRunUtterances - 1) / kRunUtterances;
  ParallelFor(options.jobs, runs, [&](size_t run) {
    const size_t end = std::min(clusters.quotes.size(), (run + 1) * kRunUtterances);
    for (size_t i = run * kRunUtterances; i < end; ++i) {
      size_t cut = 0;
      for (QuoteIndex quote : clusters.quotes[i]) cut += candidates.cut[quote.value()];
      batch->utterances[i] = MakeUtterance(*batch, times, scorer, pairs, copies.witness_of,
                                           std::move(clusters.quotes[i]));
      batch->utterances[i].cut = cut;
    }
  });
  batch->matches = MakeMatches(*batch, scorer, pairs, options.jobs);
}

}  // namespace quotecheck
