#include "checker/align/pair_filter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <optional>
#include <utility>

namespace quotecheck {
namespace {

// So many pairs are taken from one step to the next at a time.
constexpr size_t kRunPairs = 4096;
// What pairs need of memory is asked for so many pairs ahead.
constexpr size_t kDigestsAhead = 12;
constexpr size_t kWordsAhead = 6;
// The order of longer texts is left to the scorer.
constexpr size_t kMaxSearchedWords = 256;
// Sums of weights in another order are off by less.
constexpr double kRounding = 1e-3;

}  // namespace

// One quotation as the digests of many others are held against it.
class PairFilter::Asked {
 public:
  explicit Asked(const QuoteDigests* digests) : digests_(*digests) {}

  void Set(const QuoteProfile& profile, const QuoteDigest& digest) {
    for (uint32_t bit : bits_) by_bit_[bit] = {};
    bits_.clear();
    ForEachBase(profile.bag, [this](const ProfileWord& word, uint32_t count) {
      const uint32_t bit = BaseBit(word.base);
      bits_.push_back(bit);
      Bit& of_bit = by_bit_[bit];
      of_bit.weight += count * double{word.weight};
      of_bit.rarest = std::max(of_bit.rarest, word.weight);
      of_bit.words += count;
      if (digests_.IsContent(word.base)) of_bit.content += count;
    });
    twos_.clear();
    for (size_t k = 1; k < profile.forms().size(); ++k) {
      twos_.push_back(TwoBit(profile.forms()[k - 1], profile.forms()[k]));
    }
    digest_ = &digest;
  }

  // What both have in common at most. Nothing where it is too little for PairScorer.
  std::optional<OverlapBounds> Measure(const QuoteDigest& other) const {
    const QuoteDigest& lesser = digest_->weight < other.weight ? *digest_ : other;
    const QuoteDigest& greater = digest_->weight < other.weight ? other : *digest_;
    const Bit shared = Shared(other);
    const double weight = std::min(shared.weight, lesser.weight) + kRounding;
    if (weight < kLeastShare * lesser.weight) return std::nullopt;
    if (shared.content < 2 && weight < lesser.weight &&
        !(shared.content == 1 && lesser.in_marks && greater.in_marks)) {
      return std::nullopt;
    }
    OverlapBounds bounds;
    bounds.lesser_weight = lesser.weight;
    bounds.greater_weight = greater.weight;
    bounds.lesser_words = lesser.words;
    bounds.shared_weight = weight;
    bounds.rarest_shared = shared.rarest;
    bounds.akin_weight = double{std::min(lesser.kin_weight, greater.kin_weight)} + kRounding;
    const uint8_t odd = std::min(lesser.odd_words, greater.odd_words);
    bounds.words_in_order = odd == QuoteDigest::kMostOddWords
                                ? lesser.words
                                : std::min<size_t>(lesser.words, shared.words + odd);
    bounds.run_words = std::min(bounds.words_in_order, LongestRun(other));
    bounds.run_weight = double{lesser.run_weight} * (1 + kRounding);
    if (greater.has_surroundings) bounds.around_share = 1;
    if (greater.has_surroundings && lesser.has_surroundings) bounds.surroundings_share = 1;
    return bounds;
  }

 private:
  // The words of one bit.
  struct Bit {
    double weight = 0;
    float rarest = 0;
    uint32_t words = 0;
    uint32_t content = 0;
  };

  Bit Shared(const QuoteDigest& other) const {
    Bit shared;
    for (size_t i = 0; i < BitSignature<QuoteDigest::kBaseBits>::kWords; ++i) {
      for (uint64_t common = digest_->bases.Common(other.bases, i); common != 0;
           common &= common - 1) {
        const Bit& bit = by_bit_[64 * i + static_cast<size_t>(std::countr_zero(common))];
        shared.weight += bit.weight;
        shared.rarest = std::max(shared.rarest, bit.rarest);
        shared.words += bit.words;
        shared.content += bit.content;
      }
    }
    return shared;
  }

  // A run of words is one of twos that overlap.
  size_t LongestRun(const QuoteDigest& other) const {
    uint64_t any = 0;
    for (size_t i = 0; i < BitSignature<QuoteDigest::kTwoBits>::kWords; ++i) {
      any |= digest_->twos.Common(other.twos, i);
    }
    if (any == 0) return 1;
    size_t longest = 0;
    size_t run = 0;
    for (uint32_t two : twos_) {
      run = other.twos.Has(two) ? run + 1 : 0;
      longest = std::max(longest, run);
    }
    return longest + 1;
  }

  const QuoteDigests& digests_;
  const QuoteDigest* digest_ = nullptr;
  std::array<Bit, QuoteDigest::kBaseBits> by_bit_;
  std::vector<uint32_t> bits_;  // that it has
  std::vector<uint32_t> twos_;  // in the order of the text
};

PairFilter::PairFilter(const Batch& batch, const PairScorer* scorer, double least, size_t jobs)
    : scorer_(*scorer), least_(least - kRounding), digests_(batch, *scorer, jobs) {}

bool PairFilter::MayReach(const CandidatePair& pair, const OverlapBounds& bounds) const {
  const QuoteDigest& a = digests_[pair.a];
  const QuoteDigest& b = digests_[pair.b];
  // Which is the lesser turns on more than their weights then.
  if (a.weight == b.weight || bounds.lesser_words == QuoteDigest::kMostWords) return true;
  PairCircumstances circumstances = {VoiceRelation::kSame, std::nullopt,
                                     !a.in_marks || !b.in_marks};
  if (a.day != PairScorer::kNoDay && b.day != PairScorer::kNoDay) {
    circumstances.days_apart = std::abs(int64_t{a.day} - b.day);
  }
  // One voice speaks for a pair, and two only where most words stand in one order.
  const bool verbatim = 2 * bounds.words_in_order > bounds.lesser_words;
  if (!verbatim && MostPairLogOdds(bounds, circumstances) < least_) return false;
  circumstances.voices = scorer_.voices().Relate(a.voice, b.voice);
  return MostPairLogOdds(bounds, circumstances) >= least_;
}

void PairFilter::FindByDigests(absl::Span<const CandidatePair> pairs, Asked* asked,
                               Run* run) const {
  run->hopeful.clear();
  std::optional<uint32_t> of;
  for (size_t i = 0; i < pairs.size(); ++i) {
    const auto [a, b] = pairs[i];
    if (i + kDigestsAhead < pairs.size()) {
      const CandidatePair& ahead = pairs[i + kDigestsAhead];
      const auto* digest =
          reinterpret_cast<const char*>(&digests_[of == ahead.a ? ahead.b : ahead.a]);
      __builtin_prefetch(digest);
      __builtin_prefetch(digest + 64);
    }
    if (!of.has_value() || (*of != a && *of != b)) {
      of = i + 1 < pairs.size() && (pairs[i + 1].a == a || pairs[i + 1].b == a) ? a : b;
      asked->Set(scorer_.profile(QuoteIndex(*of)), digests_[*of]);
    }
    const std::optional<OverlapBounds> bounds = asked->Measure(digests_[*of == a ? b : a]);
    if (!bounds.has_value() || !MayReach(pairs[i], *bounds)) continue;
    run->hopeful.push_back({pairs[i], *bounds});
  }
}

// As many words of the lesser text stand in order as its distance to the greater leaves.
void PairFilter::NarrowByOrder(Run* run) const {
  run->searched.clear();
  run->measured.clear();
  for (Hopeful& pair : run->hopeful) {
    absl::Span<const uint32_t> lesser = scorer_.profile(QuoteIndex(pair.pair.a)).forms();
    absl::Span<const uint32_t> greater = scorer_.profile(QuoteIndex(pair.pair.b)).forms();
    if (!IsFirstLesser(pair.pair)) std::swap(lesser, greater);
    if (lesser.size() > kMaxLaneSymbols || greater.size() > kMaxSearchedWords) continue;
    run->searched.push_back({lesser, greater});
    run->measured.push_back(&pair.bounds);
  }
  run->distances.resize(run->searched.size());
  SearchDistances(run->searched, BestSimdLevel(), absl::MakeSpan(run->distances));
  for (size_t i = 0; i < run->measured.size(); ++i) {
    OverlapBounds& bounds = *run->measured[i];
    bounds.words_in_order = run->searched[i].pattern.size() - run->distances[i];
    bounds.run_words = std::min(bounds.run_words, bounds.words_in_order);
  }
  const auto fails = [this](const Hopeful& pair) { return !MayReach(pair.pair, pair.bounds); };
  run->hopeful.erase(std::remove_if(run->hopeful.begin(), run->hopeful.end(), fails),
                     run->hopeful.end());
}

void PairFilter::PrefetchWords(uint32_t quote) const {
  const QuoteProfile& profile = scorer_.profile(QuoteIndex(quote));
  __builtin_prefetch(profile.bag.bases().data());
}

void PairFilter::NarrowByWords(Run* run) const {
  std::vector<Hopeful>& hopeful = run->hopeful;
  size_t kept = 0;
  for (size_t i = 0; i < hopeful.size(); ++i) {
    if (i + kWordsAhead < hopeful.size()) {
      PrefetchWords(hopeful[i + kWordsAhead].pair.a);
      PrefetchWords(hopeful[i + kWordsAhead].pair.b);
    }
    Hopeful pair = hopeful[i];
    const std::optional<WordOverlap> overlap =
        scorer_.SharedWords(QuoteIndex(pair.pair.a), QuoteIndex(pair.pair.b));
    if (!overlap.has_value()) continue;
    OverlapBounds& bounds = pair.bounds;
    bounds.shared_weight = bounds.least_shared_weight = overlap->shared_weight;
    bounds.rarest_shared = overlap->rarest_shared;
    if (bounds.around_share > 0) {
      bounds.around_share = std::max(1 - bounds.shared_weight / bounds.lesser_weight, 0.0);
    }
    if (MayReach(pair.pair, bounds)) hopeful[kept++] = pair;
  }
  hopeful.resize(kept);
}

std::vector<CandidatePair> PairFilter::Narrow(absl::Span<const CandidatePair> pairs) const {
  std::vector<CandidatePair> kept;
  Asked asked(&digests_);
  Run run;
  for (size_t begin = 0; begin < pairs.size(); begin += kRunPairs) {
    FindByDigests(pairs.subspan(begin, kRunPairs), &asked, &run);
    NarrowByWords(&run);
    NarrowByOrder(&run);
    for (const Hopeful& pair : run.hopeful) kept.push_back(pair.pair);
  }
  return kept;
}

}  // namespace quotecheck
