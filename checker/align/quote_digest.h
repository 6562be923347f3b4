#ifndef QUOTECHECK_CHECKER_ALIGN_QUOTE_DIGEST_H_
#define QUOTECHECK_CHECKER_ALIGN_QUOTE_DIGEST_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/align/pair_scorer.h"
#include "checker/align/quote_profile.h"
#include "checker/align/voices.h"
#include "checker/base/large_pages.h"
#include "checker/records/batch.h"

namespace quotecheck {

// As std::popcount(), which calls a function where the machine may lack the instruction.
inline size_t CountBits(uint64_t bits) {
  bits -= bits >> 1 & 0x5555555555555555u;
  bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
  bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
  return bits * 0x0101010101010101u >> 56;
}

// A set of hashes, each a bit that it may share with others.
template <size_t kBits>
class BitSignature {
 public:
  static constexpr size_t kWords = kBits / 64;

  void Add(uint32_t bit) { words_[bit / 64] |= uint64_t{1} << (bit % 64); }
  bool Has(uint32_t bit) const { return (words_[bit / 64] >> (bit % 64) & 1) != 0; }
  uint64_t Common(const BitSignature& other, size_t word) const {
    return words_[word] & other.words_[word];
  }
  // How many bits both have.
  size_t CountCommon(const BitSignature& other) const {
    size_t common = 0;
    for (size_t i = 0; i < kWords; ++i) common += CountBits(Common(other, i));
    return common;
  }

 private:
  std::array<uint64_t, kWords> words_ = {};
};

// What tells of most quotations that share a few words that they share no more, in two lines of the
// cache. A base that a text has several times is in its signature as often: what two texts share is
// in both.
struct alignas(128) QuoteDigest {
  static constexpr size_t kContentBits = 384;
  static constexpr size_t kFunctionBits = 128;
  static constexpr size_t kTwoBits = 256;

  BitSignature<kContentBits> content;    // of words of bases that may carry meaning of their own
  BitSignature<kFunctionBits> function;  // of the others, which all weigh kFunctionWeight
  BitSignature<kTwoBits> twos;           // of words in a row
  double weight = 0;                     // of all words
  float kin_weight = 0;                  // of those that WordNet may have kin of
  int32_t day = 0;                       // see PairScorer::DayOf()
  Voices::QuoteVoice voice;
  float run_weight = 0;  // the most that a run of words can weigh
  uint16_t words = 0;    // kMostWords also for more
  // Function words that have no bit of their own; kMostCrowded also for more.
  uint16_t crowded : 7 = 0;
  uint16_t odd_words : 7 =
      0;  // whose spelling stands for several bases; kMostOddWords also for more
  uint16_t in_marks : 1 = false;
  uint16_t has_surroundings : 1 = false;

  static constexpr uint16_t kMostWords = 0xFFFF;
  static constexpr uint16_t kMostCrowded = 127;
  static constexpr uint16_t kMostOddWords = 127;
};
static_assert(sizeof(QuoteDigest) == 128);

// The bits of a base where it occurs for the `nth` time, and of two forms in a row.
inline uint32_t BaseHash(uint32_t base, uint32_t nth) {
  return (base + nth * 0x632BE5ABu) * 0x9E3779B1u;
}
inline uint32_t ContentBit(uint32_t base, uint32_t nth) {
  return static_cast<uint32_t>(uint64_t{BaseHash(base, nth)} * QuoteDigest::kContentBits >> 32);
}
inline uint32_t FunctionBit(uint32_t base, uint32_t nth) { return BaseHash(base, nth) >> 25; }
inline uint32_t TwoBit(uint32_t form, uint32_t next) {
  return (form * 0x9E3779B1u ^ next * 0x85EBCA77u) * 0xC2B2AE3Du >> 24;
}

// The digests of all quotations of a batch.
class QuoteDigests {
 public:
  // Linear; 128 bytes a quotation. On up to `jobs` threads. Keeps nothing of what it is given.
  QuoteDigests(const Batch& batch, const PairScorer& scorer, size_t jobs);

  const QuoteDigest& operator[](uint32_t quote) const { return digests_[quote]; }

  // Whether a word of this base may carry meaning of its own.
  bool IsContent(uint32_t base) const { return base < content_.size() && content_[base]; }

 private:
  void LearnWords(const ProfileWords& words);
  QuoteDigest Make(const Quote& quote, QuoteIndex index, const PairScorer& scorer) const;
  void AddWords(const QuoteProfile& profile, QuoteDigest* digest) const;
  uint16_t CountOddWords(const QuoteProfile& profile) const;

  LargePageVector<QuoteDigest> digests_;  // by QuoteIndex
  std::vector<bool> content_;             // by base
  std::vector<bool> odd_;                 // by form
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_QUOTE_DIGEST_H_
