#include "checker/align/phrase_matches.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/spelling.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxSolidWords = 3;
constexpr size_t kMatchesPerWord = 8;

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
    absl::flat_hash_map<std::string, std::vector<WordRange>> phrases;
    for (size_t j = 0; j < b_.ids.size(); ++j) {
      std::string solid;
      for (size_t end = j + 1; end <= std::min(j + kMaxSolidWords, b_.ids.size()); ++end) {
        solid += B(end - 1).solid;
        phrases[solid].push_back({j, end});
      }
    }
    for (size_t i = 0; i < a_.ids.size(); ++i) {
      std::string solid;
      for (size_t end = i + 1; end <= std::min(i + kMaxSolidWords, a_.ids.size()); ++end) {
        solid += A(end - 1).solid;
        const auto found = phrases.find(solid);
        if (found == phrases.end()) continue;
        for (const WordRange& other : found->second) {
          if (matches_.size() >= limit_) return;
          if (IsMinimal({i, end}, other)) Add({i, end}, other);
        }
      }
    }
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
    absl::flat_hash_map<absl::string_view, std::vector<size_t>> places;
    for (size_t j = 0; j + 1 < full.ids.size(); ++j) {
      std::vector<size_t>& of_word = places[vocabulary_[full.ids[j]].folded];
      if (of_word.size() < kMatchesPerWord) of_word.push_back(j);
    }
    for (size_t i = 0; i < contracted.ids.size(); ++i) {
      const std::string& word = vocabulary_[contracted.ids[i]].folded;
      if (!absl::StrContains(word, '\'')) continue;
      const auto of_word = places.find(ExpandContraction(word).front());
      if (of_word == places.end()) continue;
      for (size_t j : of_word->second) {
        const std::string& second = vocabulary_[full.ids[j + 1]].folded;
        if (ContractionMatches(word, {of_word->first, second})) found(i, j);
      }
    }
  }

  void FindNumerals() {
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
