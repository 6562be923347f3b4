#include "checker/align/word_overlap.h"

#include <algorithm>
#include <bitset>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/types/span.h"
#include "checker/align/ordered_overlap.h"

namespace quotecheck {
namespace {

// More left-over words than this are not compared for kin.
constexpr size_t kMaxKinWords = 40;

using BagWords = absl::InlinedVector<BagWord, 32>;

// Content words of two texts that the other does not have.
struct Unshared {
  BagWords lesser;
  BagWords greater;
};

// Calls `both(a, b)` for each base that both bags have, `one_a(a)` and `one_b(b)` for the others.
template <typename Both, typename OneA, typename OneB>
void Merge(const WordBag& a_bag, const WordBag& b_bag, Both both, OneA one_a, OneB one_b) {
  auto a = a_bag.words.begin();
  auto b = b_bag.words.begin();
  while (a != a_bag.words.end() && b != b_bag.words.end()) {
    if (a->base < b->base) {
      one_a(*a++);
    } else if (b->base < a->base) {
      one_b(*b++);
    } else {
      both(*a++, *b++);
    }
  }
  for (; a != a_bag.words.end(); ++a) one_a(*a);
  for (; b != b_bag.words.end(); ++b) one_b(*b);
}

// Calls `both(a, b)` for each base that both bags have. Few do, so that the one branch that turns
// on the words is seldom taken.
template <typename Both>
void ForEachShared(const WordBag& a_bag, const WordBag& b_bag, Both both) {
  const absl::Span<const uint32_t> a = a_bag.bases;
  const absl::Span<const uint32_t> b = b_bag.bases;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const uint32_t x = a[i];
    const uint32_t y = b[j];
    if (x == y) both(a_bag.words[i], b_bag.words[j]);
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
  }
}

void AddShared(const BagWord& a, const BagWord& b, WordOverlap* overlap) {
  const uint32_t count = std::min(a.count, b.count);
  const double weight = std::min(a.weight, b.weight);
  overlap->shared_weight += count * weight;
  overlap->rarest_shared = std::max(overlap->rarest_shared, weight);
  if (a.content) overlap->shared_content += count;
}

double SharedWeight(const WordBag& a, const WordBag& b) {
  WordOverlap overlap;
  ForEachShared(a, b, [&](const BagWord& x, const BagWord& y) { AddShared(x, y, &overlap); });
  return overlap.shared_weight;
}

void AddUnshared(const BagWord& word, uint32_t count, BagWords* unshared) {
  if (count == 0 || !word.content) return;
  unshared->push_back(word);
  unshared->back().count = count;
}

Unshared FindUnshared(const WordBag& lesser, const WordBag& greater) {
  Unshared unshared;
  Merge(
      lesser, greater,
      [&](const BagWord& a, const BagWord& b) {
        const uint32_t count = std::min(a.count, b.count);
        AddUnshared(a, a.count - count, &unshared.lesser);
        AddUnshared(b, b.count - count, &unshared.greater);
      },
      [&](const BagWord& a) { AddUnshared(a, a.count, &unshared.lesser); },
      [&](const BagWord& b) { AddUnshared(b, b.count, &unshared.greater); });
  return unshared;
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
  for (const BagWord& other : unshared->greater) of_greater.Add(vocabulary[other.example].kin);
  double akin = 0;
  for (const BagWord& word : unshared->lesser) {
    const std::vector<uint32_t>& keys = vocabulary[word.example].kin;
    if (!of_greater.MayHaveAny(keys)) continue;
    for (BagWord& other : unshared->greater) {
      if (other.count == 0 || !ShareKey(keys, vocabulary[other.example].kin)) continue;
      --other.count;
      akin += std::min(word.weight, other.weight);
      break;
    }
  }
  return akin;
}

void MeasureOrder(const QuoteProfile& lesser, const QuoteProfile& greater, WordOverlap* overlap) {
  const OrderedOverlap order = MeasureOrderedOverlap(lesser.forms, greater.forms);
  overlap->run_words = order.run_words;
  for (size_t k = 0; k < order.run_words; ++k) {
    overlap->run_weight += lesser.words[order.run_begin + k].weight;
  }
  overlap->distance_words = order.distance_words;
}

// What of the lesser text's content words the greater one's surroundings hold beyond its words.
double AroundShare(const QuoteProfile& lesser, const QuoteProfile& greater) {
  if (lesser.bag.weight <= 0) return 0;
  double found = 0;
  ForEachShared(lesser.bag, greater.surroundings, [&](const BagWord& word, const BagWord&) {
    if (!word.content) return;
    const BagWord* inside = FindWord(greater.bag, word.base);
    if (inside == nullptr || inside->count < word.count) found += word.weight;
  });
  return found / lesser.bag.weight;
}

// Whether `a` is the lesser: for equal weights an order that does not depend on the words' ids.
bool IsLesser(const QuoteProfile& a, const QuoteProfile& b, const Vocabulary& vocabulary) {
  if (a.bag.weight != b.bag.weight) return a.bag.weight < b.bag.weight;
  if (a.words.size() != b.words.size()) return a.words.size() < b.words.size();
  return !std::lexicographical_compare(b.words.begin(), b.words.end(), a.words.begin(),
                                       a.words.end(),
                                       [&](const ProfileWord& x, const ProfileWord& y) {
                                         return vocabulary[x.id].folded < vocabulary[y.id].folded;
                                       });
}

}  // namespace

WordOverlap MeasureSharedWords(const QuoteProfile& a, const QuoteProfile& b) {
  WordOverlap overlap;
  ForEachShared(a.bag, b.bag,
                [&](const BagWord& x, const BagWord& y) { AddShared(x, y, &overlap); });
  const bool in_order = a.bag.weight < b.bag.weight;
  const QuoteProfile& lesser = in_order ? a : b;
  const QuoteProfile& greater = in_order ? b : a;
  overlap.lesser_weight = lesser.bag.weight;
  overlap.greater_weight = greater.bag.weight;
  overlap.lesser_words = lesser.words.size();
  overlap.greater_words = greater.words.size();
  return overlap;
}

void AddOrderAndSurroundings(const QuoteProfile& a, const QuoteProfile& b,
                             const Vocabulary& vocabulary, WordOverlap* overlap) {
  const bool in_order = IsLesser(a, b, vocabulary);
  const QuoteProfile& lesser = in_order ? a : b;
  const QuoteProfile& greater = in_order ? b : a;
  overlap->lesser_words = lesser.words.size();
  overlap->greater_words = greater.words.size();
  MeasureOrder(lesser, greater, overlap);
  overlap->around_share = AroundShare(lesser, greater);
  const double around = std::min(a.surroundings.weight, b.surroundings.weight);
  if (around > 0) {
    overlap->surroundings_share = SharedWeight(a.surroundings, b.surroundings) / around;
  }
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
