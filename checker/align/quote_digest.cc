#include "checker/align/quote_digest.h"

#include <algorithm>
#include <limits>

#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many digests are made by one thread at a time.
constexpr size_t kRunQuotes = 4096;

double KinWeight(const QuoteProfile& profile) {
  double weight = 0;
  ForEachBase(profile.bag, [&weight](const ProfileWord& word, uint32_t count) {
    if (word.content && word.has_kin) weight += count * double{word.weight};
  });
  return weight;
}

}  // namespace

QuoteDigests::QuoteDigests(const Batch& batch, const PairScorer& scorer, size_t jobs)
    : digests_(batch.quotes.size()) {
  LearnWords(scorer.words());
  ParallelFor(jobs, (digests_.size() + kRunQuotes - 1) / kRunQuotes, [&](size_t run) {
    const size_t end = std::min(digests_.size(), (run + 1) * kRunQuotes);
    for (size_t i = run * kRunQuotes; i < end; ++i) {
      digests_[i] = Make(batch.quotes[i], QuoteIndex(i), scorer);
    }
  });
}

QuoteDigest QuoteDigests::Make(const Quote& quote, QuoteIndex index,
                               const PairScorer& scorer) const {
  const QuoteProfile& profile = scorer.profile(index);
  QuoteDigest digest;
  AddWords(profile, &digest);
  for (size_t k = 1; k < profile.forms().size(); ++k) {
    digest.twos.Add(TwoBit(profile.forms()[k - 1], profile.forms()[k]));
  }
  digest.weight = profile.bag.weight;
  digest.kin_weight = static_cast<float>(KinWeight(profile));
  digest.day = scorer.DayOf(index);
  digest.voice = scorer.voices().VoiceOf(index);
  for (const ProfileWord& word : profile.words()) digest.run_weight += word.weight;
  digest.words =
      static_cast<uint16_t>(std::min<size_t>(profile.words().size(), QuoteDigest::kMostWords));
  digest.odd_words = CountOddWords(profile) & QuoteDigest::kMostOddWords;
  digest.in_marks = !quote.quoted.empty();
  digest.has_surroundings = HasSurroundings(quote);
  return digest;
}

void QuoteDigests::AddWords(const QuoteProfile& profile, QuoteDigest* digest) const {
  size_t crowded = 0;
  ForEachBase(profile.bag, [&](const ProfileWord& word, uint32_t count) {
    for (uint32_t nth = 0; nth < count; ++nth) {
      if (IsContent(word.base)) {
        digest->content.Add(ContentBit(word.base, nth));
        continue;
      }
      const uint32_t bit = FunctionBit(word.base, nth);
      crowded += digest->function.Has(bit) ? 1 : 0;
      digest->function.Add(bit);
    }
  });
  digest->crowded =
      std::min<size_t>(crowded, QuoteDigest::kMostCrowded) & QuoteDigest::kMostCrowded;
}

// Words are counted by base and aligned by form: one form of several bases, as of "US" and "U.S.",
// may be found shared where no base is.
void QuoteDigests::LearnWords(const ProfileWords& words) {
  constexpr uint32_t kUnknown = std::numeric_limits<uint32_t>::max();
  std::vector<uint32_t> base_of_form;
  for (uint32_t number = 0; number < words.size(); ++number) {
    const ProfileWord& word = words[number];
    if (word.base >= content_.size()) content_.resize(2 * size_t{word.base} + 64);
    if (word.content) content_[word.base] = true;
    if (IsNumeralForm(word.form)) continue;
    if (word.form >= base_of_form.size()) {
      base_of_form.resize(2 * size_t{word.form} + 64, kUnknown);
      odd_.resize(base_of_form.size());
    }
    uint32_t& base = base_of_form[word.form];
    if (base != kUnknown && base != word.base) odd_[word.form] = true;
    base = word.base;
  }
}

uint16_t QuoteDigests::CountOddWords(const QuoteProfile& profile) const {
  const auto odd = std::count_if(
      profile.words().begin(), profile.words().end(),
      [this](const ProfileWord& word) { return !IsNumeralForm(word.form) && odd_[word.form]; });
  return static_cast<uint16_t>(std::min<std::ptrdiff_t>(odd, QuoteDigest::kMostOddWords));
}

}  // namespace quotecheck
