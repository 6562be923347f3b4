#include "checker/align/profile_words.h"

#include <algorithm>

namespace quotecheck {
namespace {

// The rarity of words that say nothing of what a text is about.
constexpr double kEverydayRarity = 4.5;

// The first block; each is twice as long as the one before, up to the last.
constexpr size_t kFirstBlockNumbers = size_t{1} << 14;
constexpr size_t kLastBlockNumbers = size_t{1} << 22;

ProfileWord MakeWord(WordId id, const Vocabulary& vocabulary) {
  const WordTraits& traits = vocabulary[id];
  const bool content = traits.content();
  const double rarity = std::max(traits.rarity - kEverydayRarity, kLeastContentWeight);
  return {traits.form, traits.base,
          id,          content ? static_cast<float>(rarity) : kFunctionWeight,
          content,     !traits.kin.empty()};
}

}  // namespace

uint32_t ProfileWords::NumberOf(WordId id, const Vocabulary& vocabulary) {
  if (id >= number_of_.size()) number_of_.resize(std::max(vocabulary.size(), size_t{id} + 1));
  uint32_t& number = number_of_[id];
  if (number == 0) {
    words_.push_back(MakeWord(id, vocabulary));
    number = static_cast<uint32_t>(words_.size());
  }
  return number - 1;
}

uint32_t ProfileWords::NumberOfNumeral(WordId id, uint32_t base, float weight,
                                       const Vocabulary& vocabulary) {
  const auto [entry, added] =
      numerals_.try_emplace({id, base, weight}, static_cast<uint32_t>(words_.size()));
  if (added) {
    ProfileWord word = MakeWord(id, vocabulary);
    word.form = base | kNumeralForm;
    word.base = base;
    word.weight = weight;
    word.content = true;
    words_.push_back(word);
  }
  return entry->second;
}

const uint32_t* NumberLists::Keep(absl::Span<const uint32_t> list) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < list.size()) {
    const size_t next = blocks_.empty() ? kFirstBlockNumbers : 2 * blocks_.back().capacity();
    blocks_.emplace_back().reserve(std::max(list.size(), std::min(next, kLastBlockNumbers)));
  }
  LargePageVector<uint32_t>& block = blocks_.back();
  const size_t begin = block.size();
  block.insert(block.end(), list.begin(), list.end());
  return block.data() + begin;
}

}  // namespace quotecheck
