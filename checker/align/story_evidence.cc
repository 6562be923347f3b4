#include "checker/align/story_evidence.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// Weights of the batch's evidence, in log-odds. Set so that they gain on translated and spun copies
// and cost nothing on the pairs that pair_model.cc was fitted on, which hold few of them. Of 0, 1,
// 1.5, 2, 2.5, 3 and 4, kOwnRendering has the value of the least logarithmic loss on the
// adjudicated ones; 2.5 is as good.
constexpr double kOwnRendering = 2.0;  // by the log of what matches in other words
constexpr double kNeighbors = 0.8;  // how likely the quotations before both, or behind both, match
constexpr double kCopied = -0.5;    // by the log of what matches word for word

// Pairs less likely than this tell nothing of a story.
constexpr double kLeastProbability = 0.1;
constexpr int kRounds = 3;
// A pair of fewer words tells less, in proportion.
constexpr double kTellingWords = 10;

// Where so much matches, nearly all in other words, one article retells the other.
constexpr double kRetoldShare = 0.8;
constexpr double kRetoldPairs = 1;

// The articles of so many pairs are looked up by one thread at a time, and the pairs divided by
// them into so many parts a thread.
constexpr size_t kRunPairs = 4096;
constexpr size_t kPartsPerThread = 2;

// How much of the pairs of two articles matches: probabilities, summed over pairs of telling
// length.
struct Matching {
  double reworded = 0;
  double verbatim = 0;

  void Add(const Matching& other, double times) {
    reworded += times * other.reworded;
    verbatim += times * other.verbatim;
  }

  // The share that is in other words.
  double own() const {
    const double all = reworded + verbatim;
    return all > kLeast ? std::max(reworded, 0.0) / all : 0;
  }

  static constexpr double kLeast = 1e-9;  // less is rounding
};

Matching MatchingOf(const ScoredPair& pair) {
  const double probability = pair.probability();
  if (pair.score.voices == VoiceRelation::kDifferent || probability < kLeastProbability) return {};
  const double words = static_cast<double>(pair.score.lesser_words);
  const double tells = probability * std::min(words / kTellingWords, 1.0);
  return pair.score.verbatim() ? Matching{0, tells} : Matching{tells, 0};
}

bool IsRetold(const Matching& others) {
  return others.own() >= kRetoldShare && others.reworded >= kRetoldPairs;
}

double LogOddsOfCopying(const Matching& others) {
  return kCopied * (1 - others.own()) * std::log1p(std::max(others.verbatim, 0.0));
}

// `neighbors` is the probability that what stands next to the pair matches.
double LogOddsOfRetelling(const Matching& others, double neighbors) {
  const double reworded = std::log1p(std::max(others.reworded, 0.0));
  return others.own() * others.own() * (kOwnRendering * reworded + kNeighbors * neighbors);
}

// Which quotations in marks stand right before and right behind each one in its article.
class Neighbors {
 public:
  explicit Neighbors(const Batch& batch) : before_(batch.quotes.size()), behind_(before_) {
    std::optional<QuoteIndex> last;  // in marks
    std::vector<QuoteIndex> open;    // since then
    for (size_t i = 0; i < batch.quotes.size(); ++i) {
      const Quote& quote = batch.quotes[i];
      const QuoteIndex index(i);
      if (i == 0 || quote.article != batch.quotes[i - 1].article) {
        last.reset();
        open.clear();
      }
      before_[i] = last;
      if (!quote.quoted.empty()) {
        for (QuoteIndex waiting : open) behind_[waiting.value()] = index;
        open.clear();
        last = index;
      }
      open.push_back(index);
    }
  }

  std::optional<QuoteIndex> Before(QuoteIndex quote) const { return before_[quote.value()]; }
  std::optional<QuoteIndex> Behind(QuoteIndex quote) const { return behind_[quote.value()]; }

 private:
  std::vector<std::optional<QuoteIndex>> before_;  // by QuoteIndex
  std::vector<std::optional<QuoteIndex>> behind_;
};

// The pairs of two articles.
class Story {
 public:
  // Keeps the batch and the neighbors, which must outlive it.
  Story(const Batch* batch, const Neighbors* neighbors, std::vector<ScoredPair*> pairs)
      : batch_(*batch), neighbors_(*neighbors), pairs_(std::move(pairs)) {}

  // Moves the pairs' odds by what the others say; `base` are their odds without.
  void Weigh(const std::vector<double>& base) {
    FindBest();
    Matching all;
    Probabilities known;
    absl::flat_hash_map<QuoteIndex, Matching> of_quote;
    std::vector<Matching> of_pair(pairs_.size());
    for (size_t i = 0; i < pairs_.size(); ++i) {
      const ScoredPair& pair = *pairs_[i];
      if (pair.score.voices != VoiceRelation::kDifferent) {
        known[{pair.a, pair.b}] = pair.probability();
      }
      if (!IsBest(pair)) continue;
      of_pair[i] = MatchingOf(pair);
      all.Add(of_pair[i], 1);
      of_quote[pair.a].Add(of_pair[i], 1);
      of_quote[pair.b].Add(of_pair[i], 1);
    }
    for (size_t i = 0; i < pairs_.size(); ++i) {
      ScoredPair& pair = *pairs_[i];
      if (pair.score.voices == VoiceRelation::kDifferent) continue;
      Matching others = all;
      others.Add(of_quote[pair.a], -1);
      others.Add(of_quote[pair.b], -1);
      others.Add(of_pair[i], 1);
      pair.log_odds = base[i];
      if (!pair.score.verbatim()) pair.log_odds += LogOddsOfCopying(others);
      if (IsBest(pair)) {
        pair.log_odds += LogOddsOfRetelling(others, NeighborsMatch(pair, known));
      }
      pair.retold = !pair.score.verbatim() && IsBest(pair) && IsRetold(others);
    }
  }

  std::vector<double> LogOdds() const {
    std::vector<double> log_odds;
    for (const ScoredPair* pair : pairs_) log_odds.push_back(pair->log_odds);
    return log_odds;
  }

 private:
  using Probabilities = absl::flat_hash_map<std::pair<QuoteIndex, QuoteIndex>, double>;

  // A quotation, and whether those it is held against are in marks.
  using Side = std::pair<QuoteIndex, bool>;

  bool InMarks(QuoteIndex quote) const { return !batch_.quotes[quote.value()].quoted.empty(); }

  // Finds the best pair of each quotation with those in marks and with those that are not, which
  // may well report the same words; the first of several.
  void FindBest() {
    best_.clear();
    for (const ScoredPair* pair : pairs_) {
      for (const Side& side : {Side(pair->a, InMarks(pair->b)), Side(pair->b, InMarks(pair->a))}) {
        const ScoredPair*& best = best_[side];
        if (best == nullptr || pair->log_odds > best->log_odds) best = pair;
      }
    }
  }

  // For both of its quotations.
  bool IsBest(const ScoredPair& pair) const {
    return best_.at({pair.a, InMarks(pair.b)}) == &pair &&
           best_.at({pair.b, InMarks(pair.a)}) == &pair;
  }

  // How likely the quotations before both match, or those behind both.
  double NeighborsMatch(const ScoredPair& pair, const Probabilities& known) const {
    const auto match = [&known](std::optional<QuoteIndex> a, std::optional<QuoteIndex> b) {
      if (!a.has_value() || !b.has_value()) return 0.0;
      const auto found = known.find({*a, *b});
      return found == known.end() ? 0.0 : found->second;
    };
    return std::max(match(neighbors_.Before(pair.a), neighbors_.Before(pair.b)),
                    match(neighbors_.Behind(pair.a), neighbors_.Behind(pair.b)));
  }

  const Batch& batch_;
  const Neighbors& neighbors_;
  std::vector<ScoredPair*> pairs_;
  absl::flat_hash_map<Side, const ScoredPair*> best_;
};

// Two articles in one number, whose order is theirs; nothing where they are one.
std::optional<uint64_t> ArticlesOf(const Batch& batch, const ScoredPair& pair) {
  const auto a = static_cast<uint64_t>(batch.quotes[pair.a.value()].article.value());
  const auto b = static_cast<uint64_t>(batch.quotes[pair.b.value()].article.value());
  if (a == b) return std::nullopt;
  return std::min(a, b) << 32 | std::max(a, b);
}

// The pairs of two articles stand next to each other, in their order.
struct PairOfArticles {
  uint64_t articles = 0;
  ScoredPair* pair = nullptr;
  friend auto operator<=>(const PairOfArticles&, const PairOfArticles&) = default;
};

void WeighStories(const Batch& batch, const Neighbors& neighbors,
                  absl::Span<const PairOfArticles> pairs) {
  for (size_t begin = 0, end = 0; begin < pairs.size(); begin = end) {
    while (end < pairs.size() && pairs[end].articles == pairs[begin].articles) ++end;
    // Nothing else matches, that would tell of a pair which is the only one.
    if (end - begin == 1) continue;
    std::vector<ScoredPair*> of_articles;
    for (size_t i = begin; i < end; ++i) of_articles.push_back(pairs[i].pair);
    Story story(&batch, &neighbors, std::move(of_articles));
    const std::vector<double> base = story.LogOdds();
    for (int round = 0; round < kRounds; ++round) story.Weigh(base);
  }
}

}  // namespace

void AddStoryEvidence(const Batch& batch, std::vector<ScoredPair>* pairs, size_t jobs) {
  const Neighbors neighbors(batch);
  std::vector<std::optional<uint64_t>> articles(pairs->size());
  ParallelFor(jobs, (pairs->size() + kRunPairs - 1) / kRunPairs, [&](size_t run) {
    const size_t end = std::min(pairs->size(), (run + 1) * kRunPairs);
    for (size_t i = run * kRunPairs; i < end; ++i) articles[i] = ArticlesOf(batch, (*pairs)[i]);
  });
  const size_t parts = jobs > 1 ? kPartsPerThread * jobs : 1;
  ParallelFor(jobs, parts, [&](size_t part) {
    std::vector<PairOfArticles> of_part;
    for (size_t i = 0; i < articles.size(); ++i) {
      if (!articles[i].has_value() || *articles[i] % parts != part) continue;
      of_part.push_back({*articles[i], &(*pairs)[i]});
    }
    std::sort(of_part.begin(), of_part.end());
    WeighStories(batch, neighbors, of_part);
  });
}

}  // namespace quotecheck
