#include "checker/align/match_records.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/align/common_run.h"
#include "checker/align/text_aligner.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many matches are measured by one thread at a time.
constexpr size_t kRunMatches = 4096;
// The versions of so many utterances are looked up by one thread at a time.
constexpr size_t kRunUtterances = 4096;
// So many pairs of words, and of texts, are remembered at a time.
constexpr size_t kMaxPairs = 1000000;

bool InOneUtterance(const Batch& batch, QuoteIndex a, QuoteIndex b) {
  return batch.utterance_of[a.value()] == batch.utterance_of[b.value()];
}

bool IsBefore(const Match& x, const Match& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); }

Match MakeMatch(QuoteIndex a, QuoteIndex b, double probability, bool retold) {
  Match match;
  std::tie(match.a, match.b) = std::minmax(a, b);
  match.probability = probability;
  match.retold = retold;
  return match;
}

// Measures matches with one aligner, which remembers the words it met; it starts anew where it
// remembers too many pairs of them.
class Measurer {
 public:
  // Keeps the scorer, which must outlive it.
  explicit Measurer(const PairScorer* scorer) : scorer_(*scorer) {}

  // Fills in the match.
  void Measure(Match* match) {
    if (!scorer_.IsRepeated(match->a) && !scorer_.IsRepeated(match->b)) {
      Fill(MeasureTexts(match->a, match->b), match);
      return;
    }
    const QuoteIndex a = scorer_.FirstOfText(match->a);
    const QuoteIndex b = scorer_.FirstOfText(match->b);
    if (a == b) {
      Fill({0, scorer_.profile(a).words().empty() ? 0.0 : 1.0}, match);
      return;
    }
    if (known_.size() >= kMaxPairs) known_.clear();
    const auto [known, is_new] = known_.try_emplace(std::minmax(a, b));
    if (is_new) known->second = MeasureTexts(match->a, match->b);
    Fill(known->second, match);
  }

 private:
  // What two texts say of a match.
  struct Measures {
    size_t distance_words = 0;
    double coverage = 0;
  };

  static void Fill(const Measures& measures, Match* match) {
    match->distance_words = measures.distance_words;
    match->coverage = measures.coverage;
  }

  Measures MeasureTexts(QuoteIndex first, QuoteIndex second) {
    if (!aligner_.has_value() || aligner_->known_pairs() > kMaxPairs) {
      aligner_.emplace(&scorer_.vocabulary());
    }
    const WordSequence a = SequenceOf(scorer_.profile(first));
    const WordSequence b = SequenceOf(scorer_.profile(second));
    Measures measures;
    measures.coverage = Coverage(a, b, scorer_.profile(first), scorer_.profile(second));
    const WordSequence& shorter = a.ids.size() < b.ids.size() ? a : b;
    const WordSequence& longer = a.ids.size() < b.ids.size() ? b : a;
    if (FindRun(shorter.ids, longer.ids).has_value()) return measures;
    measures.distance_words = OverlapDistance(a, b, aligner_->Align(a, b));
    return measures;
  }

  // ContentCoverage(), of profiles where these have the words of the sequences: sorted, and close
  // together in memory.
  double Coverage(const WordSequence& a, const WordSequence& b, const QuoteProfile& of_a,
                  const QuoteProfile& of_b) {
    if (of_a.sequence == nullptr && of_b.sequence == nullptr) {
      FindContent(of_a, &content_a_);
      FindContent(of_b, &content_b_);
      if (!content_a_.empty() && !content_b_.empty()) return SharedShare(content_a_, content_b_);
    }
    return ContentCoverage(a, b, aligner_->vocabulary());
  }

  // The base forms of the content words, ascending.
  static void FindContent(const QuoteProfile& profile, std::vector<uint32_t>* bases) {
    bases->clear();
    for (const ProfileWord& word : profile.bag.words()) {
      if (word.content) bases->push_back(word.base);
    }
  }

  const PairScorer& scorer_;
  std::vector<uint32_t> content_a_;  // of the latest texts
  std::vector<uint32_t> content_b_;
  std::optional<TextAligner> aligner_;
  // Of texts that several quotations have, by the first of each.
  absl::flat_hash_map<std::pair<QuoteIndex, QuoteIndex>, Measures> known_;
};

// Those of the pairs, with room for the versions, or all would be held twice while it grows.
std::vector<Match> MatchesAmong(const Batch& batch, absl::Span<const ScoredPair> pairs,
                                size_t jobs) {
  const size_t runs = (pairs.size() + kRunMatches - 1) / kRunMatches;
  std::vector<size_t> ends(runs + 1);
  std::vector<bool> is_match(pairs.size());  // kRunMatches of them share no word of memory
  ParallelFor(jobs, runs, [&](size_t run) {
    const size_t end = std::min(pairs.size(), (run + 1) * kRunMatches);
    for (size_t i = run * kRunMatches; i < end; ++i) {
      const ScoredPair& pair = pairs[i];
      is_match[i] =
          pair.probability() >= kMatchProbability && InOneUtterance(batch, pair.a, pair.b);
      ends[run + 1] += is_match[i] ? 1 : 0;
    }
  });
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<Match> matches;
  matches.reserve(ends.back() + batch.quotes.size());
  matches.resize(ends.back());
  ParallelFor(jobs, runs, [&](size_t run) {
    size_t next = ends[run];
    const size_t end = std::min(pairs.size(), (run + 1) * kRunMatches);
    for (size_t i = run * kRunMatches; i < end; ++i) {
      if (!is_match[i]) continue;
      const ScoredPair& pair = pairs[i];
      matches[next++] = MakeMatch(pair.a, pair.b, pair.probability(), pair.retold);
    }
  });
  return matches;
}

// Those between versions that `matches` lacks, in no order and some twice.
std::vector<Match> MatchesOfVersions(const Batch& batch, const PairScorer& scorer,
                                     absl::Span<const Match> matches, size_t jobs) {
  const size_t runs = (batch.utterances.size() + kRunUtterances - 1) / kRunUtterances;
  std::vector<std::vector<Match>> of_runs(runs);
  ParallelFor(jobs, runs, [&](size_t run) {
    const size_t end = std::min(batch.utterances.size(), (run + 1) * kRunUtterances);
    for (size_t i = run * kRunUtterances; i < end; ++i) {
      for (const Version& version : batch.utterances[i].versions) {
        Match match = MakeMatch(version.quote, version.against, 0, false);
        const auto known = std::lower_bound(matches.begin(), matches.end(), match, IsBefore);
        if (known != matches.end() && known->a == match.a && known->b == match.b) continue;
        match.probability = ProbabilityOf(scorer.Score(match.a, match.b).log_odds);
        of_runs[run].push_back(match);
      }
    }
  });
  std::vector<Match> all;
  for (const std::vector<Match>& of_run : of_runs) {
    all.insert(all.end(), of_run.begin(), of_run.end());
  }
  return all;
}

void MeasureAll(const PairScorer& scorer, size_t jobs, std::vector<Match>* matches) {
  const size_t threads = std::max<size_t>(jobs, 1);
  std::atomic<size_t> next = 0;
  ParallelFor(threads, threads, [&](size_t) {
    Measurer measurer(&scorer);
    for (size_t begin; (begin = next.fetch_add(kRunMatches)) < matches->size();) {
      const size_t end = std::min(matches->size(), begin + kRunMatches);
      for (size_t i = begin; i < end; ++i) measurer.Measure(&(*matches)[i]);
    }
  });
}

}  // namespace

std::vector<Match> MakeMatches(const Batch& batch, const PairScorer& scorer,
                               absl::Span<const ScoredPair> pairs, size_t jobs) {
  std::vector<Match> matches = MatchesAmong(batch, pairs, jobs);
  std::vector<Match> of_versions = MatchesOfVersions(batch, scorer, matches, jobs);
  std::sort(of_versions.begin(), of_versions.end(), IsBefore);
  const auto scored = static_cast<std::ptrdiff_t>(matches.size());
  matches.insert(matches.end(), of_versions.begin(), of_versions.end());
  std::inplace_merge(matches.begin(), matches.begin() + scored, matches.end(), IsBefore);
  // Two quotations may each be held against the other.
  matches.erase(
      std::unique(matches.begin(), matches.end(),
                  [](const Match& x, const Match& y) { return x.a == y.a && x.b == y.b; }),
      matches.end());
  MeasureAll(scorer, jobs, &matches);
  return matches;
}

}  // namespace quotecheck
