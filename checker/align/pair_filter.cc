#include "checker/align/pair_filter.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "checker/align/distance_lanes.h"
#include "checker/align/pair_model.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many pairs are looked at by one thread at a time.
constexpr size_t kRunPairs = 4096;
// What a quotation's words are at is asked for so many pairs ahead.
constexpr size_t kPairsAhead = 6;
// The order of longer texts is left to the scorer.
constexpr size_t kMaxSearchedWords = 256;
// Sums of weights in another order, in single precision, are off by less.
constexpr double kRounding = 1e-3;

bool HasSurroundings(const Quote& quote) {
  if (!quote.before.empty() || !quote.after.empty()) return true;
  return !quote.quoted.empty() && JoinParts(quote.content) != ComparedText(quote);
}

}  // namespace

// The words of one quotation, for looking up those of many others. Open addressing.
class PairFilter::Marked {
 public:
  void Set(absl::Span<const Word> words) {
    size_t slots = 64;
    while (slots < 4 * words.size()) slots *= 2;
    slots_.assign(slots, {});
    for (const Word& word : words) {
      Slot& slot = slots_[Find(word.base)];
      slot.base = word.base;
      slot.weight = std::max(slot.weight, word.weight);
      ++slot.count;
    }
  }

  Shared Measure(absl::Span<const Word> words) const {
    Shared shared;
    uint32_t base = 0;
    uint32_t repeats = 0;  // of the base, before the word
    for (const Word& word : words) {
      repeats = word.base == base ? repeats + 1 : 0;
      base = word.base;
      const Slot& slot = slots_[Find(base)];
      if (repeats >= slot.count) continue;
      const double weight = std::min(word.weight, slot.weight);
      shared.weight += weight;
      shared.rarest = std::max(shared.rarest, weight);
      ++shared.words;
      shared.content += std::max(word.weight, slot.weight) >= kLeastContentWeight ? 1 : 0;
    }
    return shared;
  }

 private:
  struct Slot {
    uint32_t base = 0;
    uint32_t count = 0;  // 0: free
    float weight = 0;
  };

  size_t Find(uint32_t base) const {
    const size_t mask = slots_.size() - 1;
    size_t at = (base * 0x9E3779B1u >> 8) & mask;
    while (slots_[at].count != 0 && slots_[at].base != base) at = (at + 1) & mask;
    return at;
  }

  std::vector<Slot> slots_;
};

PairFilter::PairFilter(const Batch& batch, const PairScorer* scorer, double least)
    : scorer_(*scorer), least_(least - kRounding) {
  summaries_.resize(batch.quotes.size());
  size_t all_words = 0;
  for (size_t i = 0; i < summaries_.size(); ++i) {
    all_words += scorer->profile(QuoteIndex(i)).words.size();
  }
  words_.reserve(all_words);
  forms_.reserve(all_words);
  for (size_t i = 0; i < summaries_.size(); ++i) {
    const Quote& quote = batch.quotes[i];
    const QuoteProfile& profile = scorer->profile(QuoteIndex(i));
    Summary& summary = summaries_[i];
    summary.first = words_.size();
    for (const BagWord& word : profile.bag.words) {
      words_.insert(words_.end(), word.count, Word{word.base, word.weight});
    }
    summary.size = static_cast<uint32_t>(words_.size() - summary.first);
    summary.weight = profile.bag.weight;
    forms_.insert(forms_.end(), profile.forms.begin(), profile.forms.end());
    for (const ProfileWord& word : profile.words) summary.run_weight += word.weight;
    summary.in_marks = !quote.quoted.empty();
    summary.has_surroundings = HasSurroundings(quote);
  }
  CountOddWords();
}

// Words are counted by base here and aligned by form: one form of several bases, as of "US" and
// "U.S.", may be found shared where no base is.
void PairFilter::CountOddWords() {
  struct Bases {
    uint32_t base = 0;
    bool known = false;
    bool several = false;
  };
  std::vector<Bases> of_form;
  for (size_t i = 0; i < summaries_.size(); ++i) {
    for (const ProfileWord& word : scorer_.profile(QuoteIndex(i)).words) {
      if (IsNumeralForm(word.form)) continue;
      if (word.form >= of_form.size()) of_form.resize(2 * size_t{word.form} + 64);
      Bases& bases = of_form[word.form];
      bases.several = bases.several || (bases.known && bases.base != word.base);
      bases.base = word.base;
      bases.known = true;
    }
  }
  for (size_t i = 0; i < summaries_.size(); ++i) {
    for (const ProfileWord& word : scorer_.profile(QuoteIndex(i)).words) {
      if (IsNumeralForm(word.form)) continue;
      summaries_[i].odd_words += of_form[word.form].several ? 1 : 0;
    }
  }
}

bool PairFilter::IsFirstLesser(const CandidatePair& pair) const {
  return summaries_[pair.a].weight < summaries_[pair.b].weight;
}

// As PairScorer asks it.
bool PairFilter::SharesEnough(const CandidatePair& pair, const Shared& shared) const {
  const Summary& a = summaries_[pair.a];
  const Summary& b = summaries_[pair.b];
  const double lesser_weight = std::min(a.weight, b.weight);
  const double weight = shared.weight + kRounding;
  if (weight < kLeastShare * lesser_weight) return false;
  if (shared.content > 1 || weight >= lesser_weight) return true;
  return shared.content == 1 && a.in_marks && b.in_marks;
}

bool PairFilter::MayReach(const Hopeful& hopeful) const {
  const auto [a, b] = hopeful.pair;
  // Which is the lesser turns on more than their weights then.
  if (summaries_[a].weight == summaries_[b].weight) return true;
  const Summary& lesser = summaries_[IsFirstLesser(hopeful.pair) ? a : b];
  const Summary& greater = summaries_[IsFirstLesser(hopeful.pair) ? b : a];
  WordOverlap least;
  least.lesser_weight = lesser.weight;
  least.greater_weight = greater.weight;
  least.lesser_words = lesser.size;
  least.greater_words = greater.size;
  least.shared_weight = std::max(hopeful.shared.weight - kRounding, 0.0);
  least.distance_words = lesser.size;
  WordOverlap most = least;
  most.shared_weight = hopeful.shared.weight + kRounding;
  most.rarest_shared = hopeful.shared.rarest;
  most.akin_weight = std::max(lesser.weight - least.shared_weight, 0.0);
  // A run that both have is in one order.
  most.run_words = hopeful.in_order;
  most.run_weight = lesser.run_weight + kRounding;
  most.distance_words = lesser.size - hopeful.in_order;
  if (greater.has_surroundings) {
    most.around_share = std::min(most.akin_weight / lesser.weight, 1.0);
    most.surroundings_share = lesser.has_surroundings ? 1 : 0;
  }
  const PairCircumstances circumstances = {scorer_.Relate(QuoteIndex(a), QuoteIndex(b)),
                                           scorer_.DaysApart(QuoteIndex(a), QuoteIndex(b))};
  return MostPairLogOdds(MakePairFeatures(least, circumstances),
                         MakePairFeatures(most, circumstances)) >= least_;
}

void PairFilter::Prefetch(uint32_t quote) const {
  const Summary& summary = summaries_[quote];
  const Word* words = words_.data() + summary.first;
  __builtin_prefetch(words);
  __builtin_prefetch(words + 8);
}

std::vector<PairFilter::Hopeful> PairFilter::FindHopeful(
    absl::Span<const CandidatePair> pairs) const {
  std::vector<Hopeful> found;
  Marked marked;
  std::optional<uint32_t> of;
  for (size_t i = 0; i < pairs.size(); ++i) {
    const auto [a, b] = pairs[i];
    if (i + 2 * kPairsAhead < pairs.size()) {
      __builtin_prefetch(&summaries_[pairs[i + 2 * kPairsAhead].a]);
      __builtin_prefetch(&summaries_[pairs[i + 2 * kPairsAhead].b]);
      Prefetch(pairs[i + kPairsAhead].a);
      Prefetch(pairs[i + kPairsAhead].b);
    }
    if (!of.has_value() || (*of != a && *of != b)) {
      of = i + 1 < pairs.size() && (pairs[i + 1].a == a || pairs[i + 1].b == a) ? a : b;
      marked.Set(WordsOf(*of));
    }
    Hopeful hopeful{pairs[i], marked.Measure(WordsOf(*of == a ? b : a)), 0};
    if (!SharesEnough(pairs[i], hopeful.shared)) continue;
    const Summary& lesser = summaries_[IsFirstLesser(pairs[i]) ? a : b];
    hopeful.in_order = std::min<size_t>(
        lesser.size,
        hopeful.shared.words + std::min(summaries_[a].odd_words, summaries_[b].odd_words));
    if (!MayReach(hopeful)) continue;
    found.push_back(hopeful);
    __builtin_prefetch(FormsOf(*of == a ? b : a).data());
  }
  return found;
}

// As many words of the lesser text as its distance to the greater leaves.
void PairFilter::CountInOrder(std::vector<Hopeful>* hopeful) const {
  std::vector<SearchedPattern> searched;
  std::vector<Hopeful*> measured;
  for (Hopeful& pair : *hopeful) {
    absl::Span<const uint32_t> lesser = FormsOf(pair.pair.a);
    absl::Span<const uint32_t> greater = FormsOf(pair.pair.b);
    if (!IsFirstLesser(pair.pair)) std::swap(lesser, greater);
    if (lesser.size() > kMaxLaneSymbols || greater.size() > kMaxSearchedWords) continue;
    searched.push_back({lesser, greater});
    measured.push_back(&pair);
  }
  std::vector<size_t> distances(searched.size());
  SearchDistances(searched, BestSimdLevel(), absl::MakeSpan(distances));
  for (size_t i = 0; i < measured.size(); ++i) {
    measured[i]->in_order = searched[i].pattern.size() - distances[i];
  }
}

void PairFilter::NarrowRun(absl::Span<const CandidatePair> pairs,
                           std::vector<CandidatePair>* kept) const {
  std::vector<Hopeful> hopeful = FindHopeful(pairs);
  CountInOrder(&hopeful);
  for (const Hopeful& pair : hopeful) {
    if (MayReach(pair)) kept->push_back(pair.pair);
  }
}

void PairFilter::Narrow(size_t jobs, std::vector<CandidatePair>* pairs) const {
  const size_t runs = (pairs->size() + kRunPairs - 1) / kRunPairs;
  std::vector<std::vector<CandidatePair>> kept(runs);
  ParallelFor(jobs, runs, [&](size_t run) {
    const absl::Span<const CandidatePair> all = *pairs;
    NarrowRun(all.subspan(run * kRunPairs, kRunPairs), &kept[run]);
  });
  pairs->clear();
  for (const std::vector<CandidatePair>& run : kept) {
    pairs->insert(pairs->end(), run.begin(), run.end());
  }
}

}  // namespace quotecheck
