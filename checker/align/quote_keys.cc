#include "checker/align/quote_keys.h"

#include <algorithm>

namespace quotecheck {
namespace {

constexpr size_t kRunWords = 4;
// A run of function words says more together than one by one.
constexpr float kRunWeight = 4;
constexpr float kWholeWeight = 4;

// Kinds of keys have hashes of their own.
enum KeyKind : uint64_t { kWordPair = 1, kRun = 2, kWhole = 3 };

// The finalizer of SplitMix64 (Steele, Lea & Flood 2014).
uint64_t Mix(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

uint64_t HashPair(uint32_t first, uint32_t second) {
  return Mix((uint64_t{first} << 32 | second) ^ Mix(kWordPair));
}

uint64_t HashForms(KeyKind kind, absl::Span<const uint32_t> forms) {
  uint64_t hash = Mix(kind);
  for (uint32_t form : forms) hash = Mix(hash * 31 + form + 1);
  return hash;
}

}  // namespace

absl::Span<const QuoteKey> QuoteKeyMaker::Make(const QuoteProfile& profile) {
  Clear(MostQuoteKeys(profile));
  AddPairs(profile);
  AddRuns(profile);
  return keys_;
}

void QuoteKeyMaker::Clear(size_t most_keys) {
  keys_.clear();
  keys_.reserve(most_keys);
  ++text_;
  size_t slots = 64;
  while (slots < 2 * most_keys) slots *= 2;
  if (slots <= slots_.size() && text_ != 0) return;
  slots_.assign(std::max(slots, slots_.size()), Slot());
  text_ = 1;
}

inline void QuoteKeyMaker::Add(uint64_t hash, float weight) {
  const size_t mask = slots_.size() - 1;
  size_t at = hash & mask;
  for (; slots_[at].text == text_; at = (at + 1) & mask) {
    QuoteKey& known = keys_[slots_[at].place];
    if (known.hash != hash) continue;
    known.weight = std::max(known.weight, weight);
    return;
  }
  slots_[at] = {text_, static_cast<uint32_t>(keys_.size())};
  keys_.push_back({hash, weight});
}

void QuoteKeyMaker::AddPairs(const QuoteProfile& profile) {
  content_.clear();
  for (const ProfileWord& word : profile.words()) {
    if (word.content) content_.push_back({word.base, word.weight});
  }
  for (size_t i = 0; i < content_.size(); ++i) {
    const size_t end = std::min(content_.size(), i + 1 + kKeyWindow);
    for (size_t j = i + 1; j < end; ++j) {
      const auto [first, second] = std::minmax(content_[i].base, content_[j].base);
      if (first == second) continue;
      Add(HashPair(first, second), content_[i].weight + content_[j].weight);
    }
  }
}

void QuoteKeyMaker::AddRuns(const QuoteProfile& profile) {
  const WordView words = profile.words();
  size_t content = 0;  // among the words of the run
  for (size_t end = 1; end <= words.size(); ++end) {
    content += words[end - 1].content ? 1 : 0;
    if (end > kRunWords) content -= words[end - 1 - kRunWords].content ? 1 : 0;
    if (end < kRunWords || content > 1) continue;
    Add(HashForms(kRun, profile.forms().subspan(end - kRunWords, kRunWords)), kRunWeight);
  }
  if (!words.empty() && words.size() <= kRunWords) {
    Add(HashForms(kWhole, profile.forms()), kWholeWeight);
  }
}

}  // namespace quotecheck
