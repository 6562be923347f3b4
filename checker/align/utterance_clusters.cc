#include "checker/align/utterance_clusters.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/container/inlined_vector.h"
#include "checker/align/quote_sets.h"
#include "checker/align/splices.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// Members less likely than this to be one utterance must be held together by another quotation.
constexpr double kTogetherProbability = 0.25;
// A quotation holds another where it has this share of its words' weight.
constexpr float kHeldShare = 0.6f;
// A member stands for another where each has this share of the other's words' weight.
constexpr float kRepeatShare = 0.9f;
constexpr int64_t kRepeatDays = 1;
// Quotations further apart in time are held together by a third one only where the pair that joins
// their clusters has log-odds of kLikely.
constexpr int64_t kHeldDays = 3;
constexpr double kLikely = 1;
// Of a pair with these log-odds both quotations together hold what either holds.
constexpr double kSure = 2;
// Texts that cover less of one another have other words.
constexpr float kOtherWords = 0.25f;
// Speakers who are guessed, as of a surname that several in an article bear, have less.
constexpr double kFirmConfidence = 0.8;
constexpr size_t kMaxDelegates = 16;
// So many members of either side are looked at for what was said apart.
constexpr size_t kMaxApartMembers = 32;
// So many pairs beside those given are remembered at a time.
constexpr size_t kMaxLookedUp = size_t{1} << 20;
// So many parts a thread are joined apart, so that threads end at about the same time.
constexpr size_t kPartsPerThread = 8;
// The quotations of so many utterances are put together by one thread at a time.
constexpr size_t kRunUtterances = 4096;

using QuotePair = std::pair<QuoteIndex, QuoteIndex>;

// Most have few members, and none of these is worth an allocation.
using Members = absl::InlinedVector<QuoteIndex, 4>;

struct Cluster {
  Members members;
  Members delegates;  // members that stand for all
};

// What all threads see.
struct Clustering {
  Clustering(const Batch& of_batch, const PairScorer& of_scorer,
             absl::Span<const ScoredPair> of_pairs, absl::Span<const uint32_t> witnesses)
      : batch(of_batch),
        scorer(of_scorer),
        pairs(of_pairs),
        witness_of(witnesses),
        first_pair(of_batch.quotes.size() + 1),
        sets(of_batch.quotes.size()),
        clusters(of_batch.quotes.size()) {
    for (const ScoredPair& pair : pairs) ++first_pair[pair.a.value() + 1];
    std::partial_sum(first_pair.begin(), first_pair.end(), first_pair.begin());
  }

  const Batch& batch;
  const PairScorer& scorer;
  const absl::Span<const ScoredPair> pairs;
  const absl::Span<const uint32_t> witness_of;
  std::vector<uint32_t> first_pair;  // by QuoteIndex: of those that it is the first of
  QuoteSets sets;
  std::vector<Cluster> clusters;  // by root; empty where it is alone
};

// Joins some of the pairs; of quotations that such pairs lead from one to the other, all.
class Clusterer {
 public:
  explicit Clusterer(Clustering* clustering)
      : clustering_(*clustering),
        batch_(clustering->batch),
        scorer_(clustering->scorer),
        pairs_(clustering->pairs),
        witness_of_(clustering->witness_of) {}

  // Matches, in order of the pairs.
  void Run(absl::Span<const ScoredPair* const> matches) {
    for (const Turn& turn : LikeliestFirst(matches)) Join(*turn.pair);
  }

  // Splices, and a quotation of the other utterance.
  absl::Span<const QuotePair> splices() const { return splices_; }

 private:
  // What decides which of two matches comes first.
  struct Turn {
    bool reported;
    double log_odds;
    const ScoredPair* pair;
  };

  std::vector<Turn> LikeliestFirst(absl::Span<const ScoredPair* const> matches) const {
    std::vector<Turn> turns;
    turns.reserve(matches.size());
    for (const ScoredPair* pair : matches) {
      turns.push_back({IsReported(*pair), pair->log_odds, pair});
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn& x, const Turn& y) {
      return x.reported != y.reported ? y.reported : x.log_odds > y.log_odds;
    });
    return turns;
  }

  // A report in words of the reporter's fits several quotations: those in marks come together
  // before it does.
  bool IsReported(const ScoredPair& pair) const {
    return batch_.quotes[pair.a.value()].quoted.empty() ||
           batch_.quotes[pair.b.value()].quoted.empty();
  }

  Cluster& ClusterOf(uint32_t root) {
    Cluster& cluster = clustering_.clusters[root];
    if (cluster.members.empty()) {
      cluster.members.push_back(QuoteIndex(root));
      cluster.delegates.push_back(QuoteIndex(root));
    }
    return cluster;
  }

  void Join(const ScoredPair& pair) {
    uint32_t a = clustering_.sets.Find(pair.a);
    uint32_t b = clustering_.sets.Find(pair.b);
    if (a == b) return;
    if (!pair.located && !HangTogether(pair, ClusterOf(a), ClusterOf(b))) return;
    if (ClusterOf(a).members.size() < ClusterOf(b).members.size()) std::swap(a, b);
    Cluster& into = ClusterOf(a);
    Cluster& from = ClusterOf(b);
    clustering_.sets.Join(b, a);
    into.members.insert(into.members.end(), from.members.begin(), from.members.end());
    for (QuoteIndex delegate : from.delegates) {
      if (into.delegates.size() < kMaxDelegates && !IsRepresented(delegate, into)) {
        into.delegates.push_back(delegate);
      }
    }
    from.members.clear();
    from.members.shrink_to_fit();
    from.delegates.clear();
    from.delegates.shrink_to_fit();
  }

  bool IsRepresented(QuoteIndex quote, const Cluster& cluster) {
    return std::any_of(cluster.delegates.begin(), cluster.delegates.end(),
                       [&](QuoteIndex delegate) { return StandsFor(delegate, quote); });
  }

  // Whether `quote` nearly repeats the delegate, or retells it in words of its own: then it is the
  // delegate's words that others must hang together with.
  bool StandsFor(QuoteIndex delegate, QuoteIndex quote) {
    const ScoredPair pair = Look(delegate, quote);
    if (pair.retold && pair.probability() >= kMatchProbability) return true;
    const PairScore score = Score(delegate, quote);
    return score.share_of_a >= kRepeatShare && score.share_of_b >= kRepeatShare &&
           score.verbatim() && score.voices != VoiceRelation::kDifferent &&
           scorer_.DaysApart(delegate, quote).value_or(0) <= kRepeatDays;
  }

  // Whether the article names the speaker, and no other can be meant.
  bool IsFirmlyCredited(QuoteIndex index) const {
    const Quote& quote = batch_.quotes[index.value()];
    return quote.source.has_value() && quote.source->kind != MentionKind::kPronoun &&
           quote.entity_confidence >= kFirmConfidence;
  }

  // Whether an article firmly credits a member of the one to another speaker than a member of the
  // other.
  bool CreditedApart(const Cluster& a, const Cluster& b) const {
    for (QuoteIndex x : FirstMembers(a)) {
      for (QuoteIndex y : FirstMembers(b)) {
        const bool one_article =
            batch_.quotes[x.value()].article == batch_.quotes[y.value()].article;
        if (one_article && IsFirmlyCredited(x) && IsFirmlyCredited(y) &&
            scorer_.Relate(x, y) == VoiceRelation::kDifferent) {
          return true;
        }
      }
    }
    return false;
  }

  // Whether what `pair` joins does.
  bool HangTogether(const ScoredPair& pair, const Cluster& a, const Cluster& b) {
    if (CreditedApart(a, b)) return false;
    if (a.members.size() == 1 && IsRepresented(a.members[0], b)) return true;
    if (b.members.size() == 1 && IsRepresented(b.members[0], a)) return true;
    for (QuoteIndex x : a.delegates) {
      for (QuoteIndex y : b.delegates) {
        if (ProbabilityOf(LogOdds(x, y)) >= kTogetherProbability) continue;
        if (!AreHeldTogether(pair, x, a, y, b)) return false;
      }
    }
    return true;
  }

  // Whether a member of either cluster holds the words of both x, of a, and y, of b, and is no
  // splice; or the quotations of `pair`, which joins the clusters, do together.
  bool AreHeldTogether(const ScoredPair& pair, QuoteIndex x, const Cluster& a, QuoteIndex y,
                       const Cluster& b) {
    if (LogOdds(x, y) <= kToldApartLogOdds) return false;
    // Other words of one utterance may be credited to the wrong speaker, but not the same words.
    const PairScore score = Score(x, y);
    const bool other_voices = score.voices == VoiceRelation::kDifferent;
    if (other_voices && score.coverage > kOtherWords) return false;
    const bool far = scorer_.DaysApart(x, y).value_or(0) > kHeldDays;
    if (far && pair.log_odds < kLikely) return false;
    Members holders;
    absl::flat_hash_set<uint32_t> witnesses;
    ForEachHolder(pair, a, b, [&](QuoteIndex z) {
      if (!Holds(z, x) || !Holds(z, y)) return;
      if (other_voices && !(Repeats(z, x) && Repeats(z, y))) return;
      holders.push_back(z);
      witnesses.insert(witness_of_[batch_.quotes[z.value()].article.value()]);
    });
    if (holders.empty()) return pair.log_odds >= kSure && HoldBoth(pair, x, y);
    if (witnesses.size() > 1) return true;
    if (!IsSplice(batch_, witness_of_, holders[0], FirstMembers(a), FirstMembers(b))) return true;
    const bool in_a = clustering_.sets.Find(holders[0]) == clustering_.sets.Find(x);
    splices_.push_back({holders[0], in_a ? y : x});
    return false;
  }

  // Calls `take` for those that may hold others: the delegates, and the quotations of the pair,
  // which need be none.
  template <typename Take>
  static void ForEachHolder(const ScoredPair& pair, const Cluster& a, const Cluster& b, Take take) {
    for (const Cluster* cluster : {&a, &b}) {
      for (QuoteIndex delegate : cluster->delegates) take(delegate);
    }
    for (QuoteIndex quote : {pair.a, pair.b}) {
      const auto is_quote = [quote](QuoteIndex delegate) { return delegate == quote; };
      if (std::none_of(a.delegates.begin(), a.delegates.end(), is_quote) &&
          std::none_of(b.delegates.begin(), b.delegates.end(), is_quote)) {
        take(quote);
      }
    }
  }

  // Whether one of the pair's quotations holds x and the other y.
  bool HoldBoth(const ScoredPair& pair, QuoteIndex x, QuoteIndex y) {
    return (Holds(pair.a, x) && Holds(pair.b, y)) || (Holds(pair.b, x) && Holds(pair.a, y));
  }

  static absl::Span<const QuoteIndex> FirstMembers(const Cluster& cluster) {
    return absl::MakeConstSpan(cluster.members).subspan(0, kMaxApartMembers);
  }

  bool Holds(QuoteIndex holder, QuoteIndex held) {
    if (holder == held) return true;
    return ProbabilityOf(LogOdds(holder, held)) >= kTogetherProbability &&
           Score(holder, held).share_of_b >= kHeldShare;
  }

  bool Repeats(QuoteIndex a, QuoteIndex b) { return a == b || Score(a, b).verbatim(); }

  // Of a, b in this order.
  PairScore Score(QuoteIndex a, QuoteIndex b) {
    PairScore score = Look(a, b).score;
    if (b < a) std::swap(score.share_of_a, score.share_of_b);
    return score;
  }

  double LogOdds(QuoteIndex a, QuoteIndex b) { return Look(a, b).log_odds; }

  ScoredPair Look(QuoteIndex a, QuoteIndex b) {
    const auto [first, second] = std::minmax(a, b);
    if (const ScoredPair* known = FindPair(first, second); known != nullptr) return *known;
    if (looked_up_.size() >= kMaxLookedUp) looked_up_.clear();
    const auto [entry, added] = looked_up_.try_emplace(QuotePair(first, second));
    if (added) {
      const PairScore score = scorer_.Score(first, second);
      entry->second = {first, second, score, score.log_odds, /*retold=*/false};
    }
    return entry->second;
  }

  // Among those given; null where it is not.
  const ScoredPair* FindPair(QuoteIndex a, QuoteIndex b) const {
    const auto begin = pairs_.begin() + clustering_.first_pair[a.value()];
    const auto end = pairs_.begin() + clustering_.first_pair[a.value() + 1];
    const auto found = std::lower_bound(
        begin, end, b, [](const ScoredPair& pair, QuoteIndex wanted) { return pair.b < wanted; });
    return found == end || found->b != b ? nullptr : &*found;
  }

  Clustering& clustering_;
  const Batch& batch_;
  const PairScorer& scorer_;
  const absl::Span<const ScoredPair> pairs_;
  const absl::Span<const uint32_t> witness_of_;
  absl::flat_hash_map<QuotePair, ScoredPair> looked_up_;
  std::vector<QuotePair> splices_;
};

// The matches in as many parts as are worth doing apart; all of quotations that matches lead from
// one to the other are in one part.
std::vector<std::vector<const ScoredPair*>> DivideMatches(absl::Span<const ScoredPair> pairs,
                                                          size_t quotes, size_t jobs) {
  std::vector<const ScoredPair*> matches;
  for (const ScoredPair& pair : pairs) {
    if (pair.probability() >= kMatchProbability) matches.push_back(&pair);
  }
  if (jobs <= 1) return {std::move(matches)};
  QuoteSets sets(quotes);
  for (const ScoredPair* pair : matches) sets.Join(sets.Find(pair->a), sets.Find(pair->b));
  std::vector<std::vector<const ScoredPair*>> parts(kPartsPerThread * jobs);
  for (const ScoredPair* pair : matches) {
    parts[(sets.Find(pair->a) * 0x9E3779B1u >> 16) % parts.size()].push_back(pair);
  }
  return parts;
}

UtteranceClusters Collect(Clustering* clustering, size_t jobs) {
  const size_t quotes = clustering->batch.quotes.size();
  UtteranceClusters result;
  result.utterance_of.resize(quotes);
  result.also.resize(quotes);
  constexpr uint32_t kNone = std::numeric_limits<uint32_t>::max();
  std::vector<uint32_t> utterances(quotes, kNone);  // by root
  std::vector<uint32_t> firsts;                     // quotations, by utterance
  for (size_t i = 0; i < quotes; ++i) {
    uint32_t& utterance = utterances[clustering->sets.Find(QuoteIndex(i))];
    if (utterance == kNone) {
      utterance = static_cast<uint32_t>(firsts.size());
      firsts.push_back(static_cast<uint32_t>(i));
    }
    result.utterance_of[i] = UtteranceIndex(utterance);
  }
  result.quotes.resize(firsts.size());
  ParallelFor(jobs, (firsts.size() + kRunUtterances - 1) / kRunUtterances, [&](size_t run) {
    const size_t end = std::min(firsts.size(), (run + 1) * kRunUtterances);
    for (size_t i = run * kRunUtterances; i < end; ++i) {
      const QuoteIndex first(firsts[i]);
      Members& members = clustering->clusters[clustering->sets.Find(first)].members;
      if (members.empty()) members.push_back(first);
      std::sort(members.begin(), members.end());
      result.quotes[i].assign(members.begin(), members.end());
    }
  });
  return result;
}

void AddSplices(absl::Span<const QuotePair> splices, UtteranceClusters* result) {
  for (const auto& [splice, other] : splices) {
    const UtteranceIndex utterance = result->utterance_of[other.value()];
    std::vector<UtteranceIndex>& also = result->also[splice.value()];
    if (utterance != result->utterance_of[splice.value()]) also.push_back(utterance);
    std::sort(also.begin(), also.end());
    also.erase(std::unique(also.begin(), also.end()), also.end());
  }
}

}  // namespace

UtteranceClusters ClusterQuotes(const Batch& batch, const PairScorer& scorer,
                                absl::Span<const ScoredPair> pairs,
                                absl::Span<const uint32_t> witness_of, size_t jobs) {
  Clustering clustering(batch, scorer, pairs, witness_of);
  const auto parts = DivideMatches(pairs, batch.quotes.size(), jobs);
  std::vector<Clusterer> clusterers(parts.size(), Clusterer(&clustering));
  ParallelFor(jobs, parts.size(), [&](size_t part) { clusterers[part].Run(parts[part]); });
  UtteranceClusters result = Collect(&clustering, jobs);
  std::vector<QuotePair> settled;  // by a primary source
  for (size_t i = 0; i < batch.in_primary.size(); ++i) {
    const std::optional<QuoteIndex> further = batch.in_primary[i].further;
    if (further.has_value()) settled.push_back({QuoteIndex(i), *further});
  }
  AddSplices(settled, &result);
  for (const Clusterer& clusterer : clusterers) AddSplices(clusterer.splices(), &result);
  return result;
}

}  // namespace quotecheck
