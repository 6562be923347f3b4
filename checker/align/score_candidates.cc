#include "checker/align/score_candidates.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>

#include "checker/align/candidates.h"
#include "checker/align/pair_filter.h"
#include "checker/align/quote_digest.h"
#include "checker/base/parallel_for.h"
#include "checker/base/work_queue.h"

namespace quotecheck {
namespace {

// Below these log-odds a pair plays no part.
constexpr double kLeastLogOdds = -4;
// As many words in one order are one utterance wherever they stand, if one voice says them.
constexpr size_t kTellingWords = 8;
// So many quotations are looked up, and pairs scored, by one thread at a time.
constexpr size_t kRunSize = 4096;

size_t CountRuns(size_t count) { return (count + kRunSize - 1) / kRunSize; }

// Calls `work(begin, end, run)` for the runs of kRunSize, on `jobs` threads.
template <typename Work>
void ForEachRun(size_t jobs, size_t count, Work work) {
  ParallelFor(jobs, CountRuns(count), [&](size_t run) {
    work(run * kRunSize, std::min(count, (run + 1) * kRunSize), run);
  });
}

// Room for portions of pairs that is used again: one that is allocated anew is not in the cache,
// and may have to be cleared by the system.
class PortionRoom {
 public:
  std::vector<CandidatePair> Take() {
    const std::lock_guard lock(mutex_);
    if (free_.empty()) return {};
    std::vector<CandidatePair> room = std::move(free_.back());
    free_.pop_back();
    return room;
  }

  void GiveBack(std::vector<CandidatePair> room) {
    room.clear();
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(room));
  }

 private:
  std::mutex mutex_;
  std::vector<std::vector<CandidatePair>> free_;
};

// The pairs of a batch that share enough and may reach kLeastLogOdds, sorted and distinct.
struct NarrowedPairs {
  std::vector<CandidatePair> pairs;
  std::vector<uint32_t> cut;  // see FindCandidates()
};

// By (a, b), each once: counting sort by a, then b by b.
std::vector<CandidatePair> SortPairs(const std::deque<std::vector<CandidatePair>>& portions,
                                     size_t quotes) {
  std::vector<size_t> ends(quotes + 1);
  size_t all = 0;
  for (const std::vector<CandidatePair>& portion : portions) {
    for (const CandidatePair& pair : portion) ++ends[pair.a];
    all += portion.size();
  }
  std::exclusive_scan(ends.begin(), ends.end(), ends.begin(), size_t{0});
  std::vector<CandidatePair> sorted(all);
  for (const std::vector<CandidatePair>& portion : portions) {
    for (const CandidatePair& pair : portion) sorted[ends[pair.a]++] = pair;
  }
  size_t begin = 0;
  for (size_t a = 0; a < quotes; ++a) {
    std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(begin),
              sorted.begin() + static_cast<std::ptrdiff_t>(ends[a]));
    begin = ends[a];
  }
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

// Few words are told apart by what stands around them.
bool HasTwins(const Quote& quote, QuoteIndex index, const PairScorer& scorer) {
  return scorer.IsRepeated(index) &&
         (scorer.profile(index).words().size() >= kTellingWords || !HasSurroundings(quote));
}

NarrowedPairs FindPairs(const Batch& batch, const PairScorer& scorer, const Voices& voices,
                        const PublicationTimes& times, size_t jobs) {
  std::vector<CandidateInput> inputs(batch.quotes.size());
  ForEachRun(jobs, inputs.size(), [&](size_t begin, size_t end, size_t) {
    for (size_t i = begin; i < end; ++i) {
      const Quote& quote = batch.quotes[i];
      inputs[i] = {&scorer.profile(QuoteIndex(i)),
                   quote.article,
                   times.DayOf(quote.article),
                   voices.Of(QuoteIndex(i)),
                   !quote.quoted.empty(),
                   static_cast<uint32_t>(scorer.FirstOfText(QuoteIndex(i)).value()),
                   HasTwins(quote, QuoteIndex(i), scorer)};
    }
  });
  // Made when the first pairs come: by then the memory is free that finding them took at first.
  std::optional<PairFilter> filter;
  PortionRoom room;
  std::deque<std::vector<CandidatePair>> portions;  // narrowed; those added stay in place
  WorkQueue queue(jobs);
  NarrowedPairs found;
  found.cut = FindCandidates(inputs, jobs, [&](std::vector<CandidatePair>* pairs) {
    if (!filter.has_value()) filter.emplace(batch, &scorer, kLeastLogOdds, jobs);
    std::vector<CandidatePair>* const kept = &portions.emplace_back();
    queue.Add([&filter, &room, kept, portion = std::exchange(*pairs, room.Take())]() mutable {
      *kept = filter->Narrow(portion);
      room.GiveBack(std::move(portion));
    });
  });
  queue.Finish();
  found.pairs = SortPairs(portions, batch.quotes.size());
  return found;
}

// Reads what stands around the quotations of the pairs and those that are held against a passage.
void ReadSurroundings(const Batch& batch, absl::Span<const CandidatePair> pairs, size_t jobs,
                      PairScorer* scorer) {
  std::vector<uint8_t> needed(batch.quotes.size());
  for (const CandidatePair& pair : pairs) needed[pair.a] = needed[pair.b] = true;
  for (size_t i = 0; i < batch.in_primary.size(); ++i) {
    if (!batch.in_primary[i].passage.has_value()) continue;
    needed[i] = needed[batch.in_primary[i].passage->value()] = true;
  }
  ForEachRun(jobs, needed.size(), [&](size_t begin, size_t end, size_t) {
    for (size_t i = begin; i < end; ++i) {
      if (needed[i] != 0) needed[i] = HasSurroundings(batch.quotes[i]);
    }
  });
  std::vector<QuoteIndex> with_surroundings;
  for (size_t i = 0; i < needed.size(); ++i) {
    if (needed[i] != 0) with_surroundings.emplace_back(i);
  }
  scorer->ReadSurroundings(with_surroundings);
}

}  // namespace

ScoredCandidates ScoreCandidates(const Batch& batch, const Voices& voices,
                                 const PublicationTimes& times, size_t jobs, PairScorer* scorer) {
  NarrowedPairs candidates = FindPairs(batch, *scorer, voices, times, jobs);
  std::vector<CandidatePair>& pairs = candidates.pairs;
  ReadSurroundings(batch, pairs, jobs, scorer);

  // From here on the scorer only reads. Each run writes to its own part of `scored`, where nearly
  // all of it stays.
  ScoredCandidates scored;
  scored.cut = std::move(candidates.cut);
  scored.pairs.resize(pairs.size());
  std::vector<size_t> kept(CountRuns(pairs.size()));
  ForEachRun(jobs, pairs.size(), [&](size_t begin, size_t end, size_t run) {
    for (size_t i = begin; i < end; ++i) {
      const QuoteIndex a(pairs[i].a);
      const QuoteIndex b(pairs[i].b);
      const PairScore score = scorer->Score(a, b, kLeastLogOdds);
      if (score.log_odds < kLeastLogOdds) continue;
      scored.pairs[begin + kept[run]++] = {a, b, score, score.log_odds, /*retold=*/false};
    }
  });
  auto end = scored.pairs.begin();
  for (size_t run = 0; run < kept.size(); ++run) {
    const auto first = scored.pairs.begin() + static_cast<std::ptrdiff_t>(run * kRunSize);
    end = std::move(first, first + static_cast<std::ptrdiff_t>(kept[run]), end);
  }
  scored.pairs.erase(end, scored.pairs.end());
  return scored;
}

}  // namespace quotecheck
