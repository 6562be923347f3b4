#include "checker/align/phrase_matches.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/spelling.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxSolidWords = 3;
constexpr size_t kMatchesPerWord = 8;

// The phrases of a text of one to kMaxSolidWords words, by the hashes of their joined solid forms.
// Chained hashing.
class PhraseTable {
 public:
  PhraseTable(const WordSequence& text, const Vocabulary& vocabulary) {
    const size_t words = text.ids.size();
    while (heads_.size() < kMaxSolidWords * words) heads_.resize(2 * heads_.size());
    phrases_.reserve(kMaxSolidWords * words);
    // The last first, so that each chain is in order of the text.
    for (size_t begin = words; begin-- > 0;) {
      const size_t first = phrases_.size();
      uint64_t hash = 0;
      for (size_t end = begin + 1; end <= std::min(begin + kMaxSolidWords, words); ++end) {
        hash = AppendSolidHash(hash, vocabulary[text.ids[end - 1]]);
        Phrase& phrase = phrases_.emplace_back();
        phrase.hash = hash;
        phrase.words = {begin, end};
      }
      for (size_t i = phrases_.size(); i-- > first;) {
        uint32_t& head = heads_[Slot(phrases_[i].hash)];
        phrases_[i].next = std::exchange(head, static_cast<uint32_t>(i + 1));
      }
    }
  }

  // Calls `take` with the phrases of this hash, in the order of the text, the shortest first.
  template <typename Take>
  void ForEach(uint64_t hash, Take take) const {
    for (uint32_t at = heads_[Slot(hash)]; at != 0; at = phrases_[at - 1].next) {
      if (phrases_[at - 1].hash == hash) take(phrases_[at - 1].words);
    }
  }

 private:
  struct Phrase {
    uint64_t hash = 0;
    WordRange words;
    uint32_t next = 0;  // 1 + where in phrases_; 0 for none
  };

  size_t Slot(uint64_t hash) const { return (hash ^ hash >> 32) & (heads_.size() - 1); }

  absl::InlinedVector<uint32_t, 128> heads_ = absl::InlinedVector<uint32_t, 128>(128);
  absl::InlinedVector<Phrase, 64> phrases_;
};

class PhraseFinder {
 public:
  PhraseFinder(const WordSequence& a, const WordSequence& b, const Vocabulary& vocabulary)
      : a_(a),
        b_(b),
        vocabulary_(vocabulary),
        limit_(kMatchesPerWord * (a.ids.size() + b.ids.size())) {}

  std::vector<PhraseMatch> Find() {
    FindSolidPhrases();
    FindOtherReadings();
    FindNumerals();
    std::sort(matches_.begin(), matches_.end(), [](const PhraseMatch& x, const PhraseMatch& y) {
      return std::tie(x.a.end, x.b.end, x.a.begin, x.b.begin) <
             std::tie(y.a.end, y.b.end, y.a.begin, y.b.begin);
    });
    matches_.erase(std::unique(matches_.begin(), matches_.end()), matches_.end());
    return std::move(matches_);
  }

 private:
  const WordTraits& A(size_t i) const { return vocabulary_[a_.ids[i]]; }
  const WordTraits& B(size_t j) const { return vocabulary_[b_.ids[j]]; }

  void Add(WordRange a, WordRange b) {
    if (matches_.size() < limit_) matches_.push_back({a, b});
  }

  // Phrases of one to three words whose solid forms, joined, are the same.
  void FindSolidPhrases() {
    const PhraseTable phrases(b_, vocabulary_);
    for (size_t i = 0; i < a_.ids.size(); ++i) {
      uint64_t hash = 0;
      for (size_t end = i + 1; end <= std::min(i + kMaxSolidWords, a_.ids.size()); ++end) {
        hash = AppendSolidHash(hash, A(end - 1));
        phrases.ForEach(hash, [&, i, end](const WordRange& other) {
          if (!IsMinimal({i, end}, other)) return;
          if (SolidOf(a_, {i, end}) == SolidOf(b_, other)) Add({i, end}, other);
        });
      }
    }
  }

  std::string SolidOf(const WordSequence& text, WordRange words) const {
    std::string solid;
    for (size_t i = words.begin; i < words.end; ++i) solid += vocabulary_[text.ids[i]].solid;
    return solid;
  }

  // Whether the phrases have no first or last words that pair up by themselves.
  bool IsMinimal(WordRange a, WordRange b) const {
    return a.size() + b.size() > 2 && A(a.begin).form != B(b.begin).form &&
           A(a.end - 1).form != B(b.end - 1).form;
  }

  // Contractions in a reading that is not their usual one: "he's" and "he has".
  void FindOtherReadings() {
    FindExpansions(a_, b_, [this](size_t i, size_t j) { Add({i, i + 1}, {j, j + 2}); });
    FindExpansions(b_, a_, [this](size_t j, size_t i) { Add({i, i + 2}, {j, j + 1}); });
  }

  // Calls `found` with the positions of each contraction and of the two words it stands for. Only
  // the first `kMatchesPerWord` places of a word are looked at.
  template <typename Found>
  void FindExpansions(const WordSequence& contracted, const WordSequence& full, Found found) const {
    if (std::none_of(contracted.ids.begin(), contracted.ids.end(),
                     [this](WordId word) { return vocabulary_[word].has_apostrophe; })) {
      return;
    }
    absl::flat_hash_map<absl::string_view, std::vector<size_t>> places;
    for (size_t j = 0; j + 1 < full.ids.size(); ++j) {
      std::vector<size_t>& of_word = places[vocabulary_[full.ids[j]].folded];
      if (of_word.size() < kMatchesPerWord) of_word.push_back(j);
    }
    for (size_t i = 0; i < contracted.ids.size(); ++i) {
      const std::string& word = vocabulary_[contracted.ids[i]].folded;
      if (!vocabulary_[contracted.ids[i]].has_apostrophe) continue;
      const auto of_word = places.find(ExpandContraction(word).front());
      if (of_word == places.end()) continue;
      for (size_t j : of_word->second) {
        const std::string& second = vocabulary_[full.ids[j + 1]].folded;
        if (ContractionMatches(word, {of_word->first, second})) found(i, j);
      }
    }
  }

  void FindNumerals() {
    if (a_.numerals.empty() || b_.numerals.empty()) return;
    absl::flat_hash_map<double, std::vector<const NumeralWords*>> by_value;
    for (const NumeralWords& b : b_.numerals) by_value[b.value].push_back(&b);
    for (const NumeralWords& a : a_.numerals) {
      const auto equal = by_value.find(a.value);
      if (equal == by_value.end()) continue;
      for (const NumeralWords* b : equal->second) {
        if (matches_.size() >= limit_) return;
        if (SameQuantity(a, *b) && !SameForms(a.words, b->words)) Add(a.words, b->words);
      }
    }
  }

  static bool SameQuantity(const NumeralWords& a, const NumeralWords& b) {
    return a.value == b.value && a.ordinal == b.ordinal && a.unit == b.unit &&
           std::max(a.words.size(), b.words.size()) <= kMaxPhraseWords;
  }

  bool SameForms(WordRange a, WordRange b) const {
    if (a.size() != b.size()) return false;
    for (size_t k = 0; k < a.size(); ++k) {
      if (A(a.begin + k).form != B(b.begin + k).form) return false;
    }
    return true;
  }

  const WordSequence& a_;
  const WordSequence& b_;
  const Vocabulary& vocabulary_;
  const size_t limit_;
  std::vector<PhraseMatch> matches_;
};

}  // namespace

std::vector<PhraseMatch> FindPhraseMatches(const WordSequence& a, const WordSequence& b,
                                           const Vocabulary& vocabulary) {
  return PhraseFinder(a, b, vocabulary).Find();
}

}  // namespace quotecheck
