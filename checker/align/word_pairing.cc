#include "checker/align/word_pairing.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/align/common_run.h"

namespace quotecheck {
namespace {

constexpr size_t kAnchorWords = 3;

// A trigram's place in both texts.
struct Anchor {
  size_t a;
  size_t b;
};

struct TrigramPlaces {
  size_t in_a = 0;
  size_t in_b = 0;
  size_t a = 0;
  size_t b = 0;
};

// The trigrams that stand once in each text, by their place in a.
std::vector<Anchor> SharedTrigrams(absl::Span<const WordId> a, absl::Span<const WordId> b) {
  using Trigram = std::array<WordId, kAnchorWords>;
  absl::flat_hash_map<Trigram, TrigramPlaces> places;
  for (size_t i = 0; i + kAnchorWords <= a.size(); ++i) {
    TrigramPlaces& place = places[Trigram{a[i], a[i + 1], a[i + 2]}];
    ++place.in_a;
    place.a = i;
  }
  for (size_t j = 0; j + kAnchorWords <= b.size(); ++j) {
    const auto place = places.find(Trigram{b[j], b[j + 1], b[j + 2]});
    if (place == places.end()) continue;
    ++place->second.in_b;
    place->second.b = j;
  }
  std::vector<Anchor> anchors;
  for (const auto& [trigram, place] : places) {
    if (place.in_a == 1 && place.in_b == 1) anchors.push_back({place.a, place.b});
  }
  std::sort(anchors.begin(), anchors.end(), [](Anchor x, Anchor y) { return x.a < y.a; });
  return anchors;
}

// The longest subsequence of the anchors that ascends in both texts (patience sorting).
std::vector<Anchor> LongestAscent(const std::vector<Anchor>& anchors) {
  constexpr size_t kNone = std::numeric_limits<size_t>::max();
  std::vector<size_t>
      piles;  // for each length, the anchor with the least b that ends such an ascent
  std::vector<size_t> before(anchors.size(), kNone);
  for (size_t k = 0; k < anchors.size(); ++k) {
    const auto pile = std::partition_point(
        piles.begin(), piles.end(), [&](size_t top) { return anchors[top].b < anchors[k].b; });
    if (pile != piles.begin()) before[k] = *(pile - 1);
    if (pile == piles.end()) {
      piles.push_back(k);
    } else {
      *pile = k;
    }
  }
  std::vector<Anchor> ascent;
  for (size_t k = piles.empty() ? kNone : piles.back(); k != kNone; k = before[k]) {
    ascent.push_back(anchors[k]);
  }
  std::reverse(ascent.begin(), ascent.end());
  return ascent;
}

// The pairs of all words of one text with the first place where the other has them in one run: no
// words pair better than equal ones without a gap. Empty where there is no such place.
std::vector<WordPair> PairExcerpt(absl::Span<const WordId> a, absl::Span<const WordId> b) {
  const absl::Span<const WordId> lesser = a.size() < b.size() ? a : b;
  const absl::Span<const WordId> greater = a.size() < b.size() ? b : a;
  const std::optional<size_t> begin = FindRun(lesser, greater);
  if (!begin.has_value()) return {};
  std::vector<WordPair> pairs(lesser.size());
  for (size_t i = 0; i < lesser.size(); ++i) {
    pairs[i].a = {i, i + 1};
    pairs[i].b = {*begin + i, *begin + i + 1};
    if (a.size() >= b.size()) std::swap(pairs[i].a, pairs[i].b);
  }
  return pairs;
}

}  // namespace

std::vector<WordPair> WordPairer::PairFreely(absl::Span<const WordId> a, absl::Span<const WordId> b,
                                             absl::Span<const PhraseMatch> phrases) {
  std::vector<WordPair> excerpt = PairExcerpt(a, b);
  if (!excerpt.empty()) return excerpt;
  int score = 0;
  if (a.size() <= kMaxCells / (b.size() + 1)) {
    return matrix_.Align(a, b, phrases, AlignmentEnds::kFree, &score);
  }
  std::vector<WordPair> pairs;
  bool first = true;
  size_t i = 0;
  size_t j = 0;
  for (const Anchor& anchor : LongestAscent(SharedTrigrams(a, b))) {
    const size_t a_end = anchor.a + kAnchorWords;
    if (first) {
      i = anchor.a;
      j = anchor.b;
      first = false;
    }
    // Anchors that run into the last one continue it or, not in step with it, are left out.
    const bool in_step = anchor.a + j == anchor.b + i;
    if ((anchor.a < i || anchor.b < j) && !in_step) continue;
    if (anchor.a >= i) {
      const std::vector<WordPair> between = PairRanges(a, {i, anchor.a}, b, {j, anchor.b});
      pairs.insert(pairs.end(), between.begin(), between.end());
      i = anchor.a;
      j = anchor.b;
    }
    for (; i < a_end; ++i, ++j) pairs.push_back({{i, i + 1}, {j, j + 1}, Pairing::kEqual, 0});
  }
  return pairs;
}

std::vector<WordPair> WordPairer::PairRanges(absl::Span<const WordId> a, WordRange a_range,
                                             absl::Span<const WordId> b, WordRange b_range) {
  if (a_range.empty() || b_range.empty() || a_range.size() > kMaxCells / (b_range.size() + 1)) {
    return {};
  }
  int score = 0;
  std::vector<WordPair> pairs =
      matrix_.Align(a.subspan(a_range.begin, a_range.size()),
                    b.subspan(b_range.begin, b_range.size()), {}, AlignmentEnds::kFixed, &score);
  for (WordPair& pair : pairs) {
    pair.a.begin += a_range.begin;
    pair.a.end += a_range.begin;
    pair.b.begin += b_range.begin;
    pair.b.end += b_range.begin;
  }
  return pairs;
}

}  // namespace quotecheck
