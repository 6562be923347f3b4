#ifndef QUOTECHECK_CHECKER_ALIGN_PAIR_SCORER_H_
#define QUOTECHECK_CHECKER_ALIGN_PAIR_SCORER_H_

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/pair_model.h"
#include "checker/align/publication_times.h"
#include "checker/align/quote_profile.h"
#include "checker/align/vocabulary.h"
#include "checker/align/voices.h"
#include "checker/align/word_overlap.h"
#include "checker/base/large_pages.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Less shared weight than this, of the lesser text's, is not looked into.
inline constexpr double kLeastShare = 0.18;

// What two quotations of a batch, held against each other alone, say of being one utterance.
struct PairScore {
  double log_odds = 0;
  float coverage = 0;    // see Coverage()
  float order = 0;       // see OrderShare()
  float share_of_a = 0;  // of the weight of a's words, found in b
  float share_of_b = 0;
  // kMostWords also for more.
  uint16_t run_words = 0;
  uint16_t lesser_words = 0;  // of the text whose words weigh less
  VoiceRelation voices = VoiceRelation::kUnknown;

  static constexpr uint16_t kMostWords = 0xFFFF;

  // Nearly the same words, in whole or in part.
  bool verbatim() const { return order >= 0.8f && run_words >= 3; }
};

// Whether there is text around the words that are compared. Linear.
bool HasSurroundings(const Quote& quote);

// The quotations of a batch, ready to be held against one another. Thread safe where const.
class PairScorer {
 public:
  // Keeps the batch and the voices, which must outlive it. Linear in the quotations; a text that
  // several print is read once. On up to `jobs` threads, which make no difference.
  PairScorer(const Batch* batch, const Voices* voices, const PublicationTimes* times,
             size_t jobs = 1);

  // What two quotations share (see MeasureSharedWords()); nothing where it is so little that
  // Score() looks no further. Linear in their words.
  std::optional<WordOverlap> SharedWords(QuoteIndex a, QuoteIndex b) const;

  // Reads what stands around the quotations, which Score() takes into account from then on; call it
  // once, for all that share enough with any. Linear in the texts. Not thread safe.
  void ReadSurroundings(absl::Span<const QuoteIndex> quotes);

  // Log-odds of less than `least` may be any number below it: proving that costs less. See
  // word_overlap.h for the cost; linear where the two share next to nothing.
  PairScore Score(QuoteIndex a, QuoteIndex b,
                  double least = -std::numeric_limits<double>::infinity()) const;

  // What Score() weighs where it rules nothing out: for fitting the weights. Costs the same.
  PairFeatures Features(QuoteIndex a, QuoteIndex b) const;

  const QuoteProfile& profile(QuoteIndex quote) const { return profiles_[quote.value()]; }
  std::optional<int64_t> DaysApart(QuoteIndex a, QuoteIndex b) const;
  VoiceRelation Relate(QuoteIndex a, QuoteIndex b) const { return voices_.Relate(a, b); }
  const Voices& voices() const { return voices_; }
  // The day it was published, since 1970; kNoDay where that is not known.
  static constexpr int32_t kNoDay = std::numeric_limits<int32_t>::min();
  int32_t DayOf(QuoteIndex quote) const { return days_[quote.value()]; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  // The words of all profiles.
  const ProfileWords& words() const { return words_; }
  // The first quotation of the same compared text, byte by byte: both have the same words.
  QuoteIndex FirstOfText(QuoteIndex quote) const { return first_of_text_[quote.value()]; }
  // Whether the text stands in several quotations.
  bool IsRepeated(QuoteIndex quote) const { return repeated_[quote.value()]; }

 private:
  std::vector<uint64_t> ReadQuotes(const PublicationTimes& times, size_t jobs);
  void FindTexts(absl::Span<const uint64_t> hashes, size_t jobs);
  void ReadTexts(size_t jobs);
  bool InMarks(QuoteIndex quote) const { return in_marks_[quote.value()]; }
  PairCircumstances CircumstancesOf(QuoteIndex a, QuoteIndex b) const;

  const Batch& batch_;
  const Voices& voices_;
  Vocabulary vocabulary_;
  ProfileWords words_;

  std::vector<int32_t> days_;               // by QuoteIndex; since 1970
  std::vector<QuoteIndex> first_of_text_;   // by QuoteIndex
  std::vector<bool> repeated_;              // by QuoteIndex
  std::vector<bool> in_marks_;              // by QuoteIndex
  std::optional<QuoteProfiler> profiler_;   // until the surroundings are read
  LargePageVector<QuoteProfile> profiles_;  // by QuoteIndex
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PAIR_SCORER_H_
