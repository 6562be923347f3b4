#include "checker/align/story_evidence.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"

namespace quotecheck {
namespace {

// Weights of the batch's evidence, in log-odds; see pair_model.cc for the pairs they were fitted
// on.
constexpr double kReworded = 0.5;  // by the log of the other pairs that match in other words
constexpr double kVerbatim = 0.25;
// Where no other pair of the two articles matches word for word, on top of kReworded. Set by hand:
// the pairs hold too few translations.
constexpr double kOwnRendering = 1.0;
constexpr double kTalkative = -0.3;  // by the log of the speaker's quotations
constexpr double kUsualQuotes = 55;
constexpr double kMostTalkative = 0.7;
constexpr int64_t kTalkDays = 3;

// Pairs less likely than this tell nothing of a story, nor does a story save them.
constexpr double kLeastLogOdds = -4;
constexpr double kLeastProbability = 0.1;
constexpr int kRounds = 3;

// From this probability on, a pair needs not be the best.
constexpr double kSure = 0.9;
// What a pair is left with that is not: no match, but close to one.
constexpr double kRivalLogOdds = -0.5;

using ArticlePair = std::pair<ArticleIndex, ArticleIndex>;

// How much of the pairs of two articles matches.
struct Matching {
  double reworded = 0;
  double verbatim = 0;

  void Add(const Matching& other, double times) {
    reworded += times * other.reworded;
    verbatim += times * other.verbatim;
  }
};

Matching MatchingOf(const ScoredPair& pair) {
  const double probability = pair.probability();
  if (pair.score.voices == VoiceRelation::kDifferent || probability < kLeastProbability) return {};
  return pair.score.verbatim() ? Matching{0, probability} : Matching{probability, 0};
}

double LogOddsOfStory(const Matching& others) {
  const double reworded = std::log1p(std::max(others.reworded, 0.0));
  const double verbatim = std::max(others.verbatim, 0.0);
  double log_odds = kReworded * reworded + kVerbatim * std::log1p(verbatim);
  if (verbatim < 0.5) log_odds += kOwnRendering * reworded;
  return log_odds;
}

// How many quotations each voice has around a day.
class Talk {
 public:
  Talk(const Batch& batch, const Voices& voices, const PublicationTimes& times) {
    for (size_t i = 0; i < batch.quotes.size(); ++i) {
      const std::optional<uint32_t> voice = voices.Of(QuoteIndex(i));
      if (!voice.has_value()) continue;
      const std::optional<int64_t> day = times.DayOf(batch.quotes[i].article);
      ++quotes_[*voice];
      if (day.has_value()) days_[*voice].push_back(*day);
    }
    for (auto& [voice, days] : days_) std::sort(days.begin(), days.end());
  }

  double LogOdds(uint32_t voice, std::optional<int64_t> day) const {
    const double quotes = static_cast<double>(CountAround(voice, day));
    const double log_odds = kTalkative * (std::log1p(quotes) - std::log1p(kUsualQuotes));
    return std::clamp(log_odds, -kMostTalkative, kMostTalkative);
  }

 private:
  size_t CountAround(uint32_t voice, std::optional<int64_t> day) const {
    const size_t all = quotes_.at(voice);
    const auto dated = days_.find(voice);
    if (!day.has_value() || dated == days_.end()) return all;
    const std::vector<int64_t>& days = dated->second;
    const auto begin = std::lower_bound(days.begin(), days.end(), *day - kTalkDays);
    const auto end = std::upper_bound(begin, days.end(), *day + kTalkDays);
    return all - days.size() + static_cast<size_t>(end - begin);
  }

  absl::flat_hash_map<uint32_t, size_t> quotes_;
  absl::flat_hash_map<uint32_t, std::vector<int64_t>> days_;
};

// The pairs of two articles.
class Story {
 public:
  explicit Story(std::vector<ScoredPair*> pairs) : pairs_(std::move(pairs)) {}

  // Raises the pairs' odds by what the others say; `base` are their odds without.
  void Weigh(const std::vector<double>& base) {
    Matching all;
    absl::flat_hash_map<QuoteIndex, Matching> of_quote;
    std::vector<Matching> of_pair;
    for (const ScoredPair* pair : pairs_) {
      of_pair.push_back(MatchingOf(*pair));
      all.Add(of_pair.back(), 1);
      of_quote[pair->a].Add(of_pair.back(), 1);
      of_quote[pair->b].Add(of_pair.back(), 1);
    }
    for (size_t i = 0; i < pairs_.size(); ++i) {
      ScoredPair& pair = *pairs_[i];
      if (pair.score.voices == VoiceRelation::kDifferent || base[i] < kLeastLogOdds) continue;
      Matching others = all;
      others.Add(of_quote[pair.a], -1);
      others.Add(of_quote[pair.b], -1);
      others.Add(of_pair[i], 1);
      pair.log_odds = base[i] + LogOddsOfStory(others);
    }
  }

  // Of the matches in other words between quotations in marks, lowers those that are not the best
  // for both.
  void KeepBest(const Batch& batch) {
    const auto in_marks = [&](const ScoredPair* pair) {
      return !batch.quotes[pair->a.value()].quoted.empty() &&
             !batch.quotes[pair->b.value()].quoted.empty();
    };
    absl::flat_hash_map<QuoteIndex, double> best;
    for (const ScoredPair* pair : pairs_) {
      if (!in_marks(pair)) continue;
      for (QuoteIndex quote : {pair->a, pair->b}) {
        const auto [entry, added] = best.emplace(quote, pair->log_odds);
        if (!added) entry->second = std::max(entry->second, pair->log_odds);
      }
    }
    for (ScoredPair* pair : pairs_) {
      if (!in_marks(pair) || pair->score.verbatim() || pair->probability() >= kSure) continue;
      if (pair->log_odds < best[pair->a] || pair->log_odds < best[pair->b]) {
        pair->log_odds = std::min(pair->log_odds, kRivalLogOdds);
      }
    }
  }

  std::vector<double> LogOdds() const {
    std::vector<double> log_odds;
    for (const ScoredPair* pair : pairs_) log_odds.push_back(pair->log_odds);
    return log_odds;
  }

 private:
  std::vector<ScoredPair*> pairs_;
};

}  // namespace

void AddStoryEvidence(const Batch& batch, const Voices& voices, const PublicationTimes& times,
                      std::vector<ScoredPair>* pairs) {
  const Talk talk(batch, voices, times);
  absl::flat_hash_map<ArticlePair, std::vector<ScoredPair*>> by_articles;
  for (ScoredPair& pair : *pairs) {
    const ArticleIndex article = batch.quotes[pair.a.value()].article;
    const ArticleIndex other = batch.quotes[pair.b.value()].article;
    if (article == other) continue;
    if (pair.score.voices == VoiceRelation::kSame && voices.Of(pair.a).has_value()) {
      pair.log_odds += talk.LogOdds(*voices.Of(pair.a), times.DayOf(article));
    }
    by_articles[std::minmax(article, other)].push_back(&pair);
  }
  for (auto& [articles, of_articles] : by_articles) {
    Story story(std::move(of_articles));
    const std::vector<double> base = story.LogOdds();
    for (int round = 0; round < kRounds; ++round) story.Weigh(base);
    story.KeepBest(batch);
  }
}

}  // namespace quotecheck
