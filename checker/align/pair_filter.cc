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
constexpr size_t kProfilesAhead = 12;
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
    const absl::Span<const uint32_t> bases = profile.bag.bases();
    const WordView words = profile.bag.words();
    for (size_t begin = 0, i = 0; i < bases.size(); ++i) {
      if (bases[i] != bases[begin]) begin = i;
      const ProfileWord& word = words[begin];
      if (!word.content && !digests_.IsContent(word.base)) continue;
      const uint32_t bit = ContentBit(word.base, static_cast<uint32_t>(i - begin));
      bits_.push_back(bit);
      Bit& of_bit = by_bit_[bit];
      of_bit.weight += double{word.weight};
      of_bit.rarest = std::max(of_bit.rarest, word.weight);
      ++of_bit.words;
    }
    const absl::Span<const uint32_t> forms = profile.forms();
    for (uint32_t bit : two_bits_) places_of_two_[bit] = 0;
    two_bits_.clear();
    for (size_t k = 1; k < forms.size(); ++k) {
      const uint32_t bit = TwoBit(forms[k - 1], forms[k]);
      two_bits_.push_back(bit);
      if (k < kMaxPlaces) places_of_two_[bit] |= uint64_t{1} << k;
    }
    digest_ = &digest;
  }

  // What both have in common at most. Whether it is enough for PairScorer.
  bool Measure(const QuoteDigest& other, OverlapBounds* bounds) const {
    const QuoteDigest& lesser = digest_->weight < other.weight ? *digest_ : other;
    const QuoteDigest& greater = digest_->weight < other.weight ? other : *digest_;
    const Bit content = SharedContent(other);
    const size_t function = SharedFunction(other);
    const double weight =
        std::min(content.weight + static_cast<double>(function) * kFunctionWeight, lesser.weight) +
        kRounding;
    if (weight < kLeastShare * lesser.weight) return false;
    if (content.words < 2 && weight < lesser.weight &&
        !(content.words == 1 && lesser.in_marks && greater.in_marks)) {
      return false;
    }
    bounds->lesser_weight = lesser.weight;
    bounds->greater_weight = greater.weight;
    bounds->lesser_words = lesser.words;
    bounds->shared_weight = weight;
    bounds->rarest_shared = content.words > 0 ? content.rarest : kFunctionWeight;
    bounds->akin_weight = double{std::min(lesser.kin_weight, greater.kin_weight)} + kRounding;
    const uint16_t odd = std::min<uint16_t>(lesser.odd_words, greater.odd_words);
    bounds->words_in_order = odd == QuoteDigest::kMostOddWords
                                 ? lesser.words
                                 : std::min(size_t{lesser.words}, content.words + function + odd);
    bounds->run_words = std::min(bounds->words_in_order, LongestRun(other));
    bounds->run_weight = double{lesser.run_weight} * (1 + kRounding);
    const bool both = greater.has_surroundings && lesser.has_surroundings;
    bounds->around_share = greater.has_surroundings ? 1 : 0;
    bounds->surroundings_share = both ? 1 : kUsualSurroundings;
    return true;
  }

 private:
  // The content words of one bit.
  struct Bit {
    double weight = 0;
    float rarest = 0;
    uint32_t words = 0;
  };

  Bit SharedContent(const QuoteDigest& other) const {
    Bit shared;
    for (size_t i = 0; i < BitSignature<QuoteDigest::kContentBits>::kWords; ++i) {
      for (uint64_t common = digest_->content.Common(other.content, i); common != 0;
           common &= common - 1) {
        const Bit& bit = by_bit_[64 * i + static_cast<size_t>(std::countr_zero(common))];
        shared.weight += bit.weight;
        shared.rarest = std::max(shared.rarest, bit.rarest);
        shared.words += bit.words;
      }
    }
    return shared;
  }

  // Words that share a bit with another may be common to both where the bit is.
  size_t SharedFunction(const QuoteDigest& other) const {
    const size_t crowded = std::min<size_t>(digest_->crowded, other.crowded);
    if (crowded == QuoteDigest::kMostCrowded) return digest_->words;
    return digest_->function.CountCommon(other.function) + crowded;
  }

  // The most words that a run can have: it is one of twos that overlap.
  size_t LongestRun(const QuoteDigest& other) const {
    if (two_bits_.size() >= kMaxPlaces) return LongestRunOfMany(other);
    uint64_t places = 0;
    for (size_t i = 0; i < BitSignature<QuoteDigest::kTwoBits>::kWords; ++i) {
      for (uint64_t common = digest_->twos.Common(other.twos, i); common != 0;
           common &= common - 1) {
        places |= places_of_two_[64 * i + static_cast<size_t>(std::countr_zero(common))];
      }
    }
    size_t words = 1;
    for (; places != 0; places &= places << 1) ++words;
    return words;
  }

  size_t LongestRunOfMany(const QuoteDigest& other) const {
    if (digest_->twos.CountCommon(other.twos) == 0) return 1;
    size_t longest = 0;
    size_t run = 0;
    for (uint32_t bit : two_bits_) {
      run = other.twos.Has(bit) ? run + 1 : 0;
      longest = std::max(longest, run);
    }
    return longest + 1;
  }

  static constexpr size_t kMaxPlaces = 64;

  const QuoteDigests& digests_;
  const QuoteDigest* digest_ = nullptr;
  std::array<Bit, QuoteDigest::kContentBits> by_bit_;
  std::vector<uint32_t> bits_;  // that it has
  // Where in the text each two stands, a bit a place, as far as there are bits.
  std::array<uint64_t, QuoteDigest::kTwoBits> places_of_two_ = {};
  std::vector<uint32_t> two_bits_;  // in the order of the text
};

PairFilter::PairFilter(const Batch& batch, const PairScorer* scorer, double least, size_t jobs)
    : scorer_(*scorer), least_(least - kRounding), digests_(batch, *scorer, jobs) {}

bool PairFilter::MayReach(const Hopeful& pair) const {
  const QuoteDigest& a = digests_[pair.asked];
  const QuoteDigest& b = digests_[pair.other];
  // Which is the lesser turns on more than their weights then; of no words there are no shares.
  if (a.weight == b.weight || a.weight <= 0 || b.weight <= 0) return true;
  if (pair.bounds.lesser_words == QuoteDigest::kMostWords) return true;
  PairCircumstances circumstances = {VoiceRelation::kSame, std::nullopt,
                                     !a.in_marks || !b.in_marks};
  if (a.day != PairScorer::kNoDay && b.day != PairScorer::kNoDay) {
    circumstances.days_apart = std::abs(int64_t{a.day} - b.day);
  }
  const bool may_as_one = MostPairLogOdds(pair.bounds, circumstances) >= least_;
  if (!may_as_one && !DifferentVoicesMayTellMore(pair.bounds)) return false;
  circumstances.voices = scorer_.voices().Relate(a.voice, b.voice);
  if (circumstances.voices == VoiceRelation::kSame) return may_as_one;
  return MostPairLogOdds(pair.bounds, circumstances) >= least_;
}

void PairFilter::FindByDigests(absl::Span<const CandidatePair> pairs, Asked* asked,
                               Run* run) const {
  run->hopeful.clear();
  std::optional<uint32_t> of;
  Hopeful pair;
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
    pair.asked = *of;
    pair.other = *of == a ? b : a;
    if (asked->Measure(digests_[pair.other], &pair.bounds) && MayReach(pair)) {
      run->hopeful.push_back(pair);
    }
  }
}

// As many words of the lesser text stand in order as its distance to the greater leaves.
void PairFilter::NarrowByOrder(Run* run) const {
  std::vector<Hopeful>& hopeful = run->hopeful;
  std::optional<uint32_t> pattern_of;
  size_t kept = 0;
  for (size_t i = 0; i < hopeful.size(); ++i) {
    if (i + kProfilesAhead < hopeful.size()) {
      __builtin_prefetch(&scorer_.profile(QuoteIndex(hopeful[i + kProfilesAhead].other)));
    }
    if (i + kWordsAhead < hopeful.size()) {
      __builtin_prefetch(
          scorer_.profile(QuoteIndex(hopeful[i + kWordsAhead].other)).forms().data());
    }
    Hopeful& pair = hopeful[i];
    absl::Span<const uint32_t> pattern = scorer_.profile(QuoteIndex(pair.asked)).forms();
    absl::Span<const uint32_t> text = scorer_.profile(QuoteIndex(pair.other)).forms();
    const bool swaps = pattern.size() > OrderedPattern::kMaxWords;
    if (swaps) std::swap(pattern, text);
    if (!pattern.empty() && pattern.size() <= OrderedPattern::kMaxWords && !text.empty() &&
        text.size() <= kMaxSearchedWords) {
      const uint32_t of = swaps ? pair.other : pair.asked;
      if (of != pattern_of) run->pattern.Set(pattern);
      pattern_of = of;
      const bool pattern_is_lesser =
          (digests_[pair.asked].weight < digests_[pair.other].weight) != swaps;
      OverlapBounds& bounds = pair.bounds;
      bounds.words_in_order = run->pattern.WordsInOrder(text, pattern_is_lesser);
      bounds.run_words = std::min(bounds.run_words, bounds.words_in_order);
      if (!MayReach(pair)) continue;
    }
    hopeful[kept++] = pair;
  }
  hopeful.resize(kept);
}

void PairFilter::NarrowByWords(Run* run) const {
  std::vector<Hopeful>& hopeful = run->hopeful;
  size_t kept = 0;
  for (size_t i = 0; i < hopeful.size(); ++i) {
    if (i + kWordsAhead < hopeful.size()) {
      const QuoteProfile& ahead = scorer_.profile(QuoteIndex(hopeful[i + kWordsAhead].other));
      __builtin_prefetch(ahead.bag.bases().data());
    }
    Hopeful& pair = hopeful[i];
    const std::optional<WordOverlap> overlap =
        scorer_.SharedWords(QuoteIndex(pair.asked), QuoteIndex(pair.other));
    if (!overlap.has_value()) continue;
    OverlapBounds& bounds = pair.bounds;
    bounds.shared_weight = bounds.least_shared_weight = overlap->shared_weight;
    bounds.rarest_shared = overlap->rarest_shared;
    if (bounds.around_share > 0) {
      bounds.around_share = std::max(1 - bounds.shared_weight / bounds.lesser_weight, 0.0);
    }
    if (MayReach(pair)) hopeful[kept++] = pair;
  }
  hopeful.resize(kept);
}

std::vector<CandidatePair> PairFilter::Narrow(absl::Span<const CandidatePair> pairs) const {
  std::vector<CandidatePair> kept;
  Asked asked(&digests_);
  Run run;
  for (size_t begin = 0; begin < pairs.size(); begin += kRunPairs) {
    FindByDigests(pairs.subspan(begin, kRunPairs), &asked, &run);
    NarrowByOrder(&run);
    NarrowByWords(&run);
    for (const Hopeful& pair : run.hopeful) {
      kept.push_back({std::min(pair.asked, pair.other), std::max(pair.asked, pair.other)});
    }
  }
  return kept;
}

}  // namespace quotecheck
