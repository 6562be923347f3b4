#include "checker/align/word_overlap.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/common_run.h"
#include "checker/align/distance.h"

namespace quotecheck {
namespace {

// More words times words than this are not compared in order.
constexpr size_t kMaxDistanceCells = size_t{1} << 26;
// More left-over words than this are not compared for kin.
constexpr size_t kMaxKinWords = 40;

// Content words of two texts that the other does not have.
struct Unshared {
  std::vector<BagWord> lesser;
  std::vector<BagWord> greater;
};

void AddUnshared(const BagWord& word, uint32_t count, std::vector<BagWord>* unshared) {
  if (count == 0 || !word.content) return;
  unshared->push_back(word);
  unshared->back().count = count;
}

Unshared CompareBags(const WordBag& lesser, const WordBag& greater, WordOverlap* overlap) {
  Unshared unshared;
  auto a = lesser.words.begin();
  auto b = greater.words.begin();
  while (a != lesser.words.end() || b != greater.words.end()) {
    if (b == greater.words.end() || (a != lesser.words.end() && a->base < b->base)) {
      AddUnshared(*a, a->count, &unshared.lesser);
      ++a;
    } else if (a == lesser.words.end() || b->base < a->base) {
      AddUnshared(*b, b->count, &unshared.greater);
      ++b;
    } else {
      const uint32_t count = std::min(a->count, b->count);
      const double weight = std::min(a->weight, b->weight);
      overlap->shared_weight += count * weight;
      if (a->content) overlap->shared_content += count;
      overlap->rarest_shared = std::max(overlap->rarest_shared, weight);
      AddUnshared(*a, a->count - count, &unshared.lesser);
      AddUnshared(*b, b->count - count, &unshared.greater);
      ++a;
      ++b;
    }
  }
  return unshared;
}

bool ShareKey(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) return true;
    ++(*i < *j ? i : j);
  }
  return false;
}

// The weight of the lesser text's left-over words that have kin among the greater's; each word of
// the greater serves once.
double AkinWeight(Unshared* unshared, const Vocabulary& vocabulary) {
  if (unshared->lesser.size() > kMaxKinWords || unshared->greater.size() > kMaxKinWords) return 0;
  double akin = 0;
  for (const BagWord& word : unshared->lesser) {
    const std::vector<uint32_t>& keys = vocabulary[word.example].kin;
    for (BagWord& other : unshared->greater) {
      if (other.count == 0 || !ShareKey(keys, vocabulary[other.example].kin)) continue;
      --other.count;
      akin += std::min(word.weight, other.weight);
      break;
    }
  }
  return akin;
}

double SharedWeight(const WordBag& a, const WordBag& b) {
  WordOverlap overlap;
  CompareBags(a, b, &overlap);
  return overlap.shared_weight;
}

void MeasureOrder(const QuoteProfile& lesser, const QuoteProfile& greater,
                  const Vocabulary& vocabulary, WordOverlap* overlap) {
  const CommonRun run = LongestCommonRun(lesser.forms, greater.forms);
  overlap->run_words = run.size;
  for (size_t k = 0; k < run.size; ++k) {
    overlap->run_weight += SharedWordWeight(vocabulary[lesser.words.ids[run.a_begin + k]]);
  }
  const size_t needle = lesser.forms.size();
  overlap->distance_words = needle;
  if (greater.forms.size() <= kMaxDistanceCells / std::max<size_t>(needle, 1)) {
    overlap->distance_words = FindBestMatch(lesser.forms, greater.forms).distance;
  }
}

// What of the lesser text the greater one's surroundings hold beyond its words.
double AroundShare(const Unshared& unshared, const WordBag& around, double weight) {
  double found = 0;
  for (const BagWord& word : unshared.lesser) {
    if (FindWord(around, word.base) != nullptr) found += word.weight;
  }
  return weight > 0 ? found / weight : 0;
}

// Whether `a` is the lesser: for equal weights an order that does not depend on the words' ids.
bool IsLesser(const QuoteProfile& a, const QuoteProfile& b, const Vocabulary& vocabulary) {
  if (a.bag.weight != b.bag.weight) return a.bag.weight < b.bag.weight;
  if (a.forms.size() != b.forms.size()) return a.forms.size() < b.forms.size();
  return !std::lexicographical_compare(
      b.words.ids.begin(), b.words.ids.end(), a.words.ids.begin(), a.words.ids.end(),
      [&](WordId x, WordId y) { return vocabulary[x].folded < vocabulary[y].folded; });
}

}  // namespace

WordOverlap MeasureOverlap(const QuoteProfile& a, const QuoteProfile& b,
                           const Vocabulary& vocabulary) {
  const bool in_order = IsLesser(a, b, vocabulary);
  const QuoteProfile& lesser = in_order ? a : b;
  const QuoteProfile& greater = in_order ? b : a;
  WordOverlap overlap;
  overlap.lesser_weight = lesser.bag.weight;
  overlap.greater_weight = greater.bag.weight;
  overlap.lesser_words = lesser.forms.size();
  overlap.greater_words = greater.forms.size();
  Unshared unshared = CompareBags(lesser.bag, greater.bag, &overlap);
  overlap.around_share = AroundShare(unshared, greater.surroundings, lesser.bag.weight);
  overlap.akin_weight = AkinWeight(&unshared, vocabulary);
  MeasureOrder(lesser, greater, vocabulary, &overlap);
  const double around = std::min(a.surroundings.weight, b.surroundings.weight);

  if (around > 0)
    overlap.surroundings_share = SharedWeight(a.surroundings, b.surroundings) / around;
  return overlap;
}

}  // namespace quotecheck
