#include "checker/align/utterance_clusters.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/container/inlined_vector.h"
#include "checker/align/splices.h"

namespace quotecheck {
namespace {

// Members less likely than this to be one utterance must be held together by another quotation.
constexpr double kTogetherProbability = 0.25;
// A quotation holds another where it has this share of its words' weight.
constexpr float kHeldShare = 0.6f;
// A member stands for another where each has this share of the other's words' weight.
constexpr float kRepeatShare = 0.9f;
constexpr int64_t kRepeatDays = 1;
// Quotations further apart in time are not held together by a third one.
constexpr int64_t kHeldDays = 3;
// Texts that cover less of one another have other words.
constexpr float kOtherWords = 0.25f;
// Speakers who are guessed, as of a surname that several in an article bear, have less.
constexpr double kFirmConfidence = 0.8;
constexpr size_t kMaxDelegates = 16;
// So many members of either side are looked at for what was said apart.
constexpr size_t kMaxApartMembers = 32;
// So many pairs beside those given are remembered at a time.
constexpr size_t kMaxLookedUp = size_t{1} << 20;

using QuotePair = std::pair<QuoteIndex, QuoteIndex>;

class Clusterer {
 public:
  Clusterer(const Batch& batch, const PairScorer& scorer, absl::Span<const ScoredPair> pairs,
            absl::Span<const uint32_t> witness_of)
      : batch_(batch), scorer_(scorer), pairs_(pairs), witness_of_(witness_of) {
    const size_t quotes = batch.quotes.size();
    parent_.resize(quotes);
    std::iota(parent_.begin(), parent_.end(), 0u);
    clusters_.resize(quotes);
    for (size_t i = 0; i < quotes; ++i) {
      clusters_[i].members.push_back(QuoteIndex(i));
      clusters_[i].delegates.push_back(QuoteIndex(i));
    }
    first_pair_.resize(quotes + 1);
    for (const ScoredPair& pair : pairs) ++first_pair_[pair.a.value() + 1];
    std::partial_sum(first_pair_.begin(), first_pair_.end(), first_pair_.begin());
  }

  UtteranceClusters Run() {
    for (const Turn& turn : LikeliestFirst()) Join(*turn.pair);
    return Collect();
  }

 private:
  // Most have few members, and none of these is worth an allocation.
  using Members = absl::InlinedVector<QuoteIndex, 4>;

  struct Cluster {
    Members members;
    Members delegates;  // members that stand for all
  };

  // What decides which of two matches comes first.
  struct Turn {
    bool reported;
    double log_odds;
    const ScoredPair* pair;
  };

  std::vector<Turn> LikeliestFirst() const {
    std::vector<Turn> turns;
    for (const ScoredPair& pair : pairs_) {
      if (pair.probability() < kMatchProbability) continue;
      turns.push_back({IsReported(pair), pair.log_odds, &pair});
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

  uint32_t Find(QuoteIndex quote) {
    uint32_t at = static_cast<uint32_t>(quote.value());
    while (parent_[at] != at) {
      parent_[at] = parent_[parent_[at]];
      at = parent_[at];
    }
    return at;
  }

  void Join(const ScoredPair& pair) {
    uint32_t a = Find(pair.a);
    uint32_t b = Find(pair.b);
    if (a == b) return;
    if (!pair.located && !HangTogether(clusters_[a], clusters_[b])) return;
    if (clusters_[a].members.size() < clusters_[b].members.size()) std::swap(a, b);
    Cluster& into = clusters_[a];
    Cluster& from = clusters_[b];
    parent_[b] = a;
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

  bool HangTogether(const Cluster& a, const Cluster& b) {
    if (CreditedApart(a, b)) return false;
    if (a.members.size() == 1 && IsRepresented(a.members[0], b)) return true;
    if (b.members.size() == 1 && IsRepresented(b.members[0], a)) return true;
    for (QuoteIndex x : a.delegates) {
      for (QuoteIndex y : b.delegates) {
        if (ProbabilityOf(LogOdds(x, y)) >= kTogetherProbability) continue;
        if (!AreHeldTogether(x, a, y, b)) return false;
      }
    }
    return true;
  }

  // Whether a member of either cluster holds the words of both x and y and is no splice.
  bool AreHeldTogether(QuoteIndex x, const Cluster& a, QuoteIndex y, const Cluster& b) {
    if (LogOdds(x, y) <= kToldApartLogOdds) return false;
    // Other words of one utterance may be credited to the wrong speaker, but not the same words.
    const PairScore score = Score(x, y);
    const bool other_voices = score.voices == VoiceRelation::kDifferent;
    if (other_voices && score.coverage > kOtherWords) return false;
    if (scorer_.DaysApart(x, y).value_or(0) > kHeldDays) return false;
    std::vector<QuoteIndex> holders;
    absl::flat_hash_set<uint32_t> witnesses;
    for (const Cluster* cluster : {&a, &b}) {
      for (QuoteIndex z : cluster->delegates) {
        if (!Holds(z, x) || !Holds(z, y)) continue;
        if (other_voices && !(Repeats(z, x) && Repeats(z, y))) continue;
        holders.push_back(z);
        witnesses.insert(witness_of_[batch_.quotes[z.value()].article.value()]);
      }
    }
    if (holders.empty()) return false;
    if (witnesses.size() > 1) return true;
    const bool in_a =
        std::find(a.delegates.begin(), a.delegates.end(), holders[0]) != a.delegates.end();
    if (!IsSplice(batch_, witness_of_, holders[0], FirstMembers(a), FirstMembers(b))) return true;
    splices_.push_back({holders[0], in_a ? y : x});
    return false;
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
    const auto begin = pairs_.begin() + first_pair_[a.value()];
    const auto end = pairs_.begin() + first_pair_[a.value() + 1];
    const auto found = std::lower_bound(
        begin, end, b, [](const ScoredPair& pair, QuoteIndex wanted) { return pair.b < wanted; });
    return found == end || found->b != b ? nullptr : &*found;
  }

  UtteranceClusters Collect() {
    UtteranceClusters result;
    result.utterance_of.resize(batch_.quotes.size());
    result.also.resize(batch_.quotes.size());
    for (size_t i = 0; i < batch_.quotes.size(); ++i) {
      Cluster& cluster = clusters_[Find(QuoteIndex(i))];
      if (cluster.members.empty()) continue;
      std::sort(cluster.members.begin(), cluster.members.end());
      for (QuoteIndex quote : cluster.members) {
        result.utterance_of[quote.value()] = UtteranceIndex(result.quotes.size());
      }
      result.quotes.emplace_back(cluster.members.begin(), cluster.members.end());
      cluster.members.clear();
      cluster.members.shrink_to_fit();
    }
    for (size_t i = 0; i < batch_.in_primary.size(); ++i) {
      const std::optional<QuoteIndex> further = batch_.in_primary[i].further;
      if (further.has_value()) splices_.push_back({QuoteIndex(i), *further});
    }
    for (const auto& [splice, other] : splices_) {
      const UtteranceIndex utterance = result.utterance_of[other.value()];
      std::vector<UtteranceIndex>& also = result.also[splice.value()];
      if (utterance != result.utterance_of[splice.value()]) also.push_back(utterance);
      std::sort(also.begin(), also.end());
      also.erase(std::unique(also.begin(), also.end()), also.end());
    }
    return result;
  }

  const Batch& batch_;
  const PairScorer& scorer_;
  absl::Span<const ScoredPair> pairs_;
  absl::Span<const uint32_t> witness_of_;
  std::vector<uint32_t> first_pair_;  // by QuoteIndex: of those that it is the first of
  absl::flat_hash_map<QuotePair, ScoredPair> looked_up_;
  std::vector<uint32_t> parent_;
  std::vector<Cluster> clusters_;   // by root
  std::vector<QuotePair> splices_;  // and a quotation of the other utterance
};

}  // namespace

UtteranceClusters ClusterQuotes(const Batch& batch, const PairScorer& scorer,
                                absl::Span<const ScoredPair> pairs,
                                absl::Span<const uint32_t> witness_of) {
  return Clusterer(batch, scorer, pairs, witness_of).Run();
}

}  // namespace quotecheck
