#ifndef QUOTECHECK_CHECKER_ALIGN_VOICES_H_
#define QUOTECHECK_CHECKER_ALIGN_VOICES_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "checker/align/pair_model.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Who speaks, as far as quotations can be told apart by it: a spokesperson speaks with the voice of
// the body, an unnamed source may be anybody of another article. Thread safe.
class Voices {
 public:
  // Keeps the batch, which must outlive it and have its speakers. Quotations are read on up to
  // `jobs` threads.
  explicit Voices(const Batch* batch, size_t jobs = 1);

  // The number of a quotation's voice; nothing where the speaker is not known or bears no name.
  std::optional<uint32_t> Of(QuoteIndex quote) const {
    const uint32_t voice = of_quote_[quote.value()].voice;
    return voice == kNone ? std::nullopt : std::optional(voice);
  }

  // Whether two quotations have one voice. Unknown too where one speaker may be the other: where
  // the batch says so, where both may be a third, and for persons where all words of the one's name
  // are among the other's, as a surname alone is.
  VoiceRelation Relate(QuoteIndex a, QuoteIndex b) const {
    return Relate(of_quote_[a.value()], of_quote_[b.value()]);
  }

  // Who speaks a quotation, by number; kNone where that is not known.
  static constexpr uint32_t kNone = 0xFFFFFFFF;
  struct QuoteVoice {
    uint32_t speaker = kNone;
    uint32_t voice = kNone;  // of those who bear a name
  };
  QuoteVoice VoiceOf(QuoteIndex quote) const { return of_quote_[quote.value()]; }
  // As of two quotations that have these.
  VoiceRelation Relate(QuoteVoice a, QuoteVoice b) const;

 private:
  // What rules out most speakers that are not one, close together in memory.
  struct SpeakerSigns {
    uint64_t name = 0;    // a bit for each word of the name; several may share one
    bool linked = false;  // whether the batch says whom it may be
  };

  QuoteVoice Hear(SpeakerIndex index) const;
  bool MayBeOne(uint32_t a, uint32_t b) const;
  void ReadNames();

  const Batch& batch_;
  std::vector<QuoteVoice> of_quote_;
  std::vector<SpeakerSigns> signs_;                // by speaker
  std::vector<std::vector<uint32_t>> name_words_;  // by speaker; numbered, ascending
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_VOICES_H_
