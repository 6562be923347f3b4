#include "checker/align/text_aligner.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/types/span.h"
#include "checker/align/distance.h"

namespace quotecheck {
namespace {

// Of two unlike ends of a sentence the longer one counts to the overlap whole only up to this, in
// words for the words of the shorter one and more; beyond, it is left out by an excerpt.
size_t LongestEnd(size_t shorter) { return 2 * shorter + 3; }

// Cuts the longer of two ends; what is cut stands away from the pairs.
void BalanceEnds(size_t* a, size_t* b) {
  const size_t shorter = std::min(*a, *b);
  size_t* longer = *a > *b ? a : b;
  if (*longer > LongestEnd(shorter)) *longer = shorter;
}

size_t SentenceBegin(const WordSequence& text, size_t word) {
  while (word > 0 && !text.begins_sentence[word]) --word;
  return word;
}

size_t SentenceEnd(const WordSequence& text, size_t word) {
  while (word < text.ids.size() && !text.begins_sentence[word]) ++word;
  return word;
}

void Swap(PairedWords* paired) {
  for (WordPair& pair : paired->pairs) std::swap(pair.a, pair.b);
  for (MovedBlock& move : paired->moves) std::swap(move.a, move.b);
  std::sort(paired->moves.begin(), paired->moves.end(),
            [](const MovedBlock& x, const MovedBlock& y) { return x.b.begin < y.b.begin; });
  std::swap(paired->a_overlap, paired->b_overlap);
}

void Widen(WordRange by, WordRange* range) {
  range->begin = std::min(range->begin, by.begin);
  range->end = std::max(range->end, by.end);
}

// Function words take each other's place only next to words that are the same or akin; elsewhere
// what looks like it is chance. Drops the pairs of function words that no run of pairs without a
// gap ties to another pair.
void DropStrayPairs(std::vector<WordPair>* pairs) {
  std::vector<WordPair> kept;
  for (size_t begin = 0; begin < pairs->size();) {
    size_t end = begin;
    bool tied = false;
    do {
      tied = tied || (*pairs)[end].pairing != Pairing::kFunction;
      ++end;
    } while (end < pairs->size() && (*pairs)[end].a.begin == (*pairs)[end - 1].a.end &&
             (*pairs)[end].b.begin == (*pairs)[end - 1].b.end);
    for (; begin < end; ++begin) {
      if (tied) kept.push_back((*pairs)[begin]);
    }
  }
  pairs->swap(kept);
}

using Bases = absl::InlinedVector<uint32_t, 64>;

// The base forms of the words, as often as they occur; without `all` of content words only.
Bases SortedBases(const WordSequence& text, const Vocabulary& vocabulary, bool all) {
  Bases bases;
  for (WordId word : text.ids) {
    if (all || vocabulary[word].content()) bases.push_back(vocabulary[word].base);
  }
  std::sort(bases.begin(), bases.end());
  return bases;
}

}  // namespace

PairedWords TextAligner::Align(const WordSequence& a, const WordSequence& b) {
  // One order for both, so that ties are broken alike whatever the words' ids.
  const auto precedes = [this](WordId x, WordId y) {
    return vocabulary()[x].folded < vocabulary()[y].folded;
  };
  if (!std::lexicographical_compare(b.ids.begin(), b.ids.end(), a.ids.begin(), a.ids.end(),
                                    precedes)) {
    return AlignInOrder(a, b);
  }
  PairedWords paired = AlignInOrder(b, a);
  Swap(&paired);
  return paired;
}

PairedWords TextAligner::AlignInOrder(const WordSequence& a, const WordSequence& b) {
  PairedWords paired;
  paired.pairs = pairer_.PairFreely(a.ids, b.ids, FindPhraseMatches(a, b, vocabulary()));
  if (paired.pairs.empty()) return paired;
  paired.a_overlap = {paired.pairs.front().a.begin, paired.pairs.back().a.end};
  paired.b_overlap = {paired.pairs.front().b.begin, paired.pairs.back().b.end};
  AddBefore(a, b, &paired);
  AddAfter(a, b, &paired);
  paired.moves =
      FindMovedBlocks(a.ids, b.ids, paired.pairs, paired.a_overlap, paired.b_overlap, vocabulary());
  for (const MovedBlock& move : paired.moves) {
    Widen(move.a, &paired.a_overlap);
    Widen(move.b, &paired.b_overlap);
  }
  return paired;
}

void TextAligner::AddBefore(const WordSequence& a, const WordSequence& b, PairedWords* paired) {
  size_t a_words = paired->a_overlap.begin - SentenceBegin(a, paired->a_overlap.begin);
  size_t b_words = paired->b_overlap.begin - SentenceBegin(b, paired->b_overlap.begin);
  if (a_words == 0 || b_words == 0) return;
  BalanceEnds(&a_words, &b_words);
  const WordRange a_end{paired->a_overlap.begin - a_words, paired->a_overlap.begin};
  const WordRange b_end{paired->b_overlap.begin - b_words, paired->b_overlap.begin};
  std::vector<WordPair> pairs = pairer_.PairRanges(a.ids, a_end, b.ids, b_end);
  DropStrayPairs(&pairs);
  paired->pairs.insert(paired->pairs.begin(), pairs.begin(), pairs.end());
  Widen(a_end, &paired->a_overlap);
  Widen(b_end, &paired->b_overlap);
}

void TextAligner::AddAfter(const WordSequence& a, const WordSequence& b, PairedWords* paired) {
  size_t a_words = SentenceEnd(a, paired->a_overlap.end) - paired->a_overlap.end;
  size_t b_words = SentenceEnd(b, paired->b_overlap.end) - paired->b_overlap.end;
  if (a_words == 0 || b_words == 0) return;
  BalanceEnds(&a_words, &b_words);
  const WordRange a_end{paired->a_overlap.end, paired->a_overlap.end + a_words};
  const WordRange b_end{paired->b_overlap.end, paired->b_overlap.end + b_words};
  std::vector<WordPair> pairs = pairer_.PairRanges(a.ids, a_end, b.ids, b_end);
  DropStrayPairs(&pairs);
  paired->pairs.insert(paired->pairs.end(), pairs.begin(), pairs.end());
  Widen(a_end, &paired->a_overlap);
  Widen(b_end, &paired->b_overlap);
}

size_t OverlapDistance(const WordSequence& a, const WordSequence& b, const PairedWords& paired) {
  constexpr size_t kMaxCells = size_t{1} << 34;
  const auto a_ids = absl::MakeSpan(a.ids).subspan(paired.a_overlap.begin, paired.a_overlap.size());
  const auto b_ids = absl::MakeSpan(b.ids).subspan(paired.b_overlap.begin, paired.b_overlap.size());
  const size_t longer = std::max(a_ids.size(), b_ids.size());
  if (std::min(a_ids.size(), b_ids.size()) <= kMaxCells / std::max<size_t>(longer, 1)) {
    return WordDistance(a_ids, b_ids, longer);
  }
  size_t kept = 0;
  for (const WordPair& pair : paired.pairs) kept += pair.pairing == Pairing::kEqual ? 1 : 0;
  return longer - kept;
}

double ContentCoverage(const WordSequence& a, const WordSequence& b, const Vocabulary& vocabulary) {
  Bases in_a = SortedBases(a, vocabulary, /*all=*/false);
  Bases in_b = SortedBases(b, vocabulary, /*all=*/false);
  if (in_a.empty() || in_b.empty()) {
    in_a = SortedBases(a, vocabulary, /*all=*/true);
    in_b = SortedBases(b, vocabulary, /*all=*/true);
  }
  return SharedShare(in_a, in_b);
}

double SharedShare(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b) {
  const size_t fewer = std::min(a.size(), b.size());
  if (fewer == 0) return 0;
  size_t shared = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    shared += *x == *y ? 1 : 0;
    const bool first = *x <= *y;
    const bool second = *y <= *x;
    x += first ? 1 : 0;
    y += second ? 1 : 0;
  }
  return static_cast<double>(shared) / static_cast<double>(fewer);
}

}  // namespace quotecheck
