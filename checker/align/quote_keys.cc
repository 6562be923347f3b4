#include "checker/align/quote_keys.h"

#include <algorithm>

#include "absl/types/span.h"

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

uint64_t HashSequence(KeyKind kind, absl::Span<const uint32_t> words) {
  uint64_t hash = Mix(kind);
  for (uint32_t word : words) hash = Mix(hash * 31 + word + 1);
  return hash;
}

std::vector<ProfileWord> ContentWords(const QuoteProfile& profile) {
  std::vector<ProfileWord> content;
  for (const ProfileWord& word : profile.words) {
    if (word.content) content.push_back(word);
  }
  return content;
}

void AddPairs(const std::vector<ProfileWord>& content, std::vector<QuoteKey>* keys) {
  for (size_t i = 0; i < content.size(); ++i) {
    for (size_t j = i + 1; j < content.size() && j <= i + kKeyWindow; ++j) {
      const auto [first, second] = std::minmax(content[i].base, content[j].base);
      if (first == second) continue;
      keys->push_back(
          {HashSequence(kWordPair, {first, second}), content[i].weight + content[j].weight});
    }
  }
}

void AddRuns(const QuoteProfile& profile, std::vector<QuoteKey>* keys) {
  std::vector<uint32_t> forms;
  for (const ProfileWord& word : profile.words) forms.push_back(word.form);
  size_t content = 0;  // among the words of the run
  for (size_t end = 1; end <= forms.size(); ++end) {
    content += profile.words[end - 1].content ? 1 : 0;
    if (end > kRunWords) content -= profile.words[end - 1 - kRunWords].content ? 1 : 0;
    if (end < kRunWords || content > 1) continue;
    const auto run = absl::MakeConstSpan(forms).subspan(end - kRunWords, kRunWords);
    keys->push_back({HashSequence(kRun, run), kRunWeight});
  }
  if (!forms.empty() && forms.size() <= kRunWords) {
    keys->push_back({HashSequence(kWhole, forms), kWholeWeight});
  }
}

}  // namespace

std::vector<QuoteKey> MakeQuoteKeys(const QuoteProfile& profile) {
  std::vector<QuoteKey> keys;
  AddPairs(ContentWords(profile), &keys);
  AddRuns(profile, &keys);
  std::sort(keys.begin(), keys.end(), [](const QuoteKey& x, const QuoteKey& y) {
    return x.hash != y.hash ? x.hash < y.hash : x.weight > y.weight;
  });
  keys.erase(std::unique(keys.begin(), keys.end(),
                         [](const QuoteKey& x, const QuoteKey& y) { return x.hash == y.hash; }),
             keys.end());
  return keys;
}

}  // namespace quotecheck
