#include "checker/align/word_overlap.h"

#include <algorithm>
#include <bitset>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/types/span.h"
#include "checker/align/ordered_overlap.h"

namespace quotecheck {
namespace {

// Surroundings of this weight, some ten content words, say as much as what is usual.
constexpr double kTellingWeight = 60;
// More left-over words than this are not compared for kin.
constexpr size_t kMaxKinWords = 40;

// A word that only one of two texts has, or has more often.
struct RestWord {
  const ProfileWord* word = nullptr;
  uint32_t count = 0;
};
using RestWords = absl::InlinedVector<RestWord, 32>;

// Content words of two texts that the other does not have.
struct Unshared {
  RestWords lesser;
  RestWords greater;
};

// Calls `both(a, a_count, b, b_count)` for each base that both bags have. Few do, so that the one
// branch that turns on the words is seldom taken.
template <typename Both>
void ForEachShared(const WordBag& a_bag, const WordBag& b_bag, Both both) {
  const absl::Span<const uint32_t> a = a_bag.bases();
  const absl::Span<const uint32_t> b = b_bag.bases();
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const uint32_t x = a[i];
    const uint32_t y = b[j];
    if (x == y) {
      const uint32_t a_count = CountAt(a_bag, i);
      const uint32_t b_count = CountAt(b_bag, j);
      both(a_bag.words()[i], a_count, b_bag.words()[j], b_count);
      i += a_count;
      j += b_count;
      continue;
    }
    i += x < y ? 1 : 0;
    j += y < x ? 1 : 0;
  }
}

void AddShared(const ProfileWord& a, uint32_t a_count, const ProfileWord& b, uint32_t b_count,
               WordOverlap* overlap) {
  const uint32_t count = std::min(a_count, b_count);
  const double weight = std::min(a.weight, b.weight);
  overlap->shared_weight += count * weight;
  overlap->rarest_shared = std::max(overlap->rarest_shared, weight);
  if (a.content) overlap->shared_content += count;
}

void AddAllShared(const WordBag& a, const WordBag& b, WordOverlap* overlap) {
  ForEachShared(a, b,
                [overlap](const ProfileWord& x, uint32_t x_count, const ProfileWord& y,
                          uint32_t y_count) { AddShared(x, x_count, y, y_count, overlap); });
}

double SharedWeight(const WordBag& a, const WordBag& b) {
  WordOverlap overlap;
  AddAllShared(a, b, &overlap);
  return overlap.shared_weight;
}

// The content words of a text that the other has less often.
RestWords FindRest(const WordBag& of, const WordBag& other) {
  RestWords rest;
  const absl::Span<const uint32_t> bases = of.bases();
  const absl::Span<const uint32_t> others = other.bases();
  size_t j = 0;
  for (size_t i = 0; i < bases.size();) {
    const uint32_t count = CountAt(of, i);
    while (j < others.size() && others[j] < bases[i]) ++j;
    const bool both = j < others.size() && others[j] == bases[i];
    const uint32_t in_other = both ? CountAt(other, j) : 0;
    const ProfileWord& word = of.words()[i];
    if (in_other < count && word.content) rest.push_back({&word, count - in_other});
    i += count;
  }
  return rest;
}

Unshared FindUnshared(const WordBag& lesser, const WordBag& greater) {
  return {FindRest(lesser, greater), FindRest(greater, lesser)};
}

bool ShareKey(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) return true;
    ++(*i < *j ? i : j);
  }
  return false;
}

// A set of keys that takes some keys for others.
class KeyFilter {
 public:
  void Add(const std::vector<uint32_t>& keys) {
    for (uint32_t key : keys) bits_[Place(key)] = true;
  }

  bool MayHaveAny(const std::vector<uint32_t>& keys) const {
    return std::any_of(keys.begin(), keys.end(),
                       [this](uint32_t key) { return bits_[Place(key)]; });
  }

 private:
  static constexpr size_t kBits = 4096;
  static size_t Place(uint32_t key) { return (key * 0x9E3779B1u) >> 20; }

  std::bitset<kBits> bits_;
};

// The weight of the lesser text's left-over words that have kin among the greater's; each word of
// the greater serves once.
double AkinWeight(Unshared* unshared, const Vocabulary& vocabulary) {
  if (unshared->lesser.size() > kMaxKinWords || unshared->greater.size() > kMaxKinWords) return 0;
  KeyFilter of_greater;
  for (const RestWord& other : unshared->greater) of_greater.Add(vocabulary[other.word->id].kin);
  double akin = 0;
  for (const RestWord& rest : unshared->lesser) {
    const std::vector<uint32_t>& keys = vocabulary[rest.word->id].kin;
    if (!of_greater.MayHaveAny(keys)) continue;
    for (RestWord& other : unshared->greater) {
      if (other.count == 0 || !ShareKey(keys, vocabulary[other.word->id].kin)) continue;
      --other.count;
      akin += std::min(rest.word->weight, other.word->weight);
      break;
    }
  }
  return akin;
}

void MeasureOrder(const QuoteProfile& lesser, const QuoteProfile& greater, WordOverlap* overlap) {
  const OrderedOverlap order = MeasureOrderedOverlap(lesser.forms(), greater.forms());
  overlap->run_words = order.run_words;
  for (size_t k = 0; k < order.run_words; ++k) {
    overlap->run_weight += lesser.words()[order.run_begin + k].weight;
  }
  overlap->distance_words = order.distance_words;
}

// What of the lesser text's content words the greater one's surroundings hold beyond its words.
double AroundShare(const QuoteProfile& lesser, const QuoteProfile& greater) {
  if (lesser.bag.weight <= 0) return 0;
  double found = 0;
  ForEachShared(lesser.bag, greater.surroundings,
                [&](const ProfileWord& word, uint32_t count, const ProfileWord&, uint32_t) {
                  if (!word.content) return;
                  if (FindWord(greater.bag, word.base).count < count) found += word.weight;
                });
  return found / lesser.bag.weight;
}

// Whether `a` is the lesser: for equal weights an order that does not depend on the words' ids.
bool IsLesser(const QuoteProfile& a, const QuoteProfile& b, const Vocabulary& vocabulary) {
  if (a.bag.weight != b.bag.weight) return a.bag.weight < b.bag.weight;
  if (a.words().size() != b.words().size()) return a.words().size() < b.words().size();
  if (a.forms().data() == b.forms().data()) return true;
  return !std::lexicographical_compare(b.words().begin(), b.words().end(), a.words().begin(),
                                       a.words().end(),
                                       [&](const ProfileWord& x, const ProfileWord& y) {
                                         return vocabulary[x.id].folded < vocabulary[y.id].folded;
                                       });
}

}  // namespace

WordOverlap MeasureSharedWords(const QuoteProfile& a, const QuoteProfile& b) {
  WordOverlap overlap;
  AddAllShared(a.bag, b.bag, &overlap);
  const bool in_order = a.bag.weight < b.bag.weight;
  const QuoteProfile& lesser = in_order ? a : b;
  const QuoteProfile& greater = in_order ? b : a;
  overlap.lesser_weight = lesser.bag.weight;
  overlap.greater_weight = greater.bag.weight;
  overlap.lesser_words = lesser.words().size();
  overlap.greater_words = greater.words().size();
  return overlap;
}

void AddOrderAndSurroundings(const QuoteProfile& a, const QuoteProfile& b,
                             const Vocabulary& vocabulary, WordOverlap* overlap) {
  const bool in_order = IsLesser(a, b, vocabulary);
  const QuoteProfile& lesser = in_order ? a : b;
  const QuoteProfile& greater = in_order ? b : a;
  overlap->lesser_words = lesser.words().size();
  overlap->greater_words = greater.words().size();
  MeasureOrder(lesser, greater, overlap);
  overlap->around_share = AroundShare(lesser, greater);
  const double around = std::min(a.surroundings.weight, b.surroundings.weight);
  const double shared = around > 0 ? SharedWeight(a.surroundings, b.surroundings) : 0;
  overlap->surroundings_share =
      (shared + kUsualSurroundings * kTellingWeight) / (around + kTellingWeight);
}

void AddKin(const QuoteProfile& a, const QuoteProfile& b, const Vocabulary& vocabulary,
            WordOverlap* overlap) {
  const bool in_order = IsLesser(a, b, vocabulary);
  Unshared unshared = FindUnshared(in_order ? a.bag : b.bag, in_order ? b.bag : a.bag);
  overlap->akin_weight = AkinWeight(&unshared, vocabulary);
}

WordOverlap MeasureOverlap(const QuoteProfile& a, const QuoteProfile& b,
                           const Vocabulary& vocabulary) {
  WordOverlap overlap = MeasureSharedWords(a, b);
  AddOrderAndSurroundings(a, b, vocabulary, &overlap);
  AddKin(a, b, vocabulary, &overlap);
  return overlap;
}

}  // namespace quotecheck
