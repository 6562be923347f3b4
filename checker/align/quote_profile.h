#ifndef QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_
#define QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/align/distance.h"
#include "checker/align/prepared_text.h"
#include "checker/align/vocabulary.h"
#include "checker/align/word_reader.h"

namespace quotecheck {

// A word of a quotation, however it is written: contractions are taken apart, a numeral is one
// word.
struct ProfileWord {
  uint32_t form = 0;  // equal for one word in any spelling
  uint32_t base = 0;  // equal for words of one base form
  WordId id = 0;
  // How much it says that another text has the word too: its rarity above that of everyday words,
  // in natural units of information; a token amount for function words.
  float weight = 0;
  bool content = false;
};

// Numerals go by value: sets their forms apart from those of words.
inline constexpr uint32_t kNumeralForm = uint32_t{1} << 31;
constexpr bool IsNumeralForm(uint32_t form) { return (form & kNumeralForm) != 0; }

// Content words weigh no less, function words do.
inline constexpr double kLeastContentWeight = 0.7;

// A base form in a text, as often as it stands there.
struct BagWord {
  uint32_t base = 0;
  uint32_t count = 0;
  WordId example = 0;  // a word that has the base
  float weight = 0;    // of one occurrence
  bool content = false;
};

// The words of a text in no order.
struct WordBag {
  std::vector<BagWord> words;   // by base, distinct
  std::vector<uint32_t> bases;  // of `words`: what two bags are merged by
  double weight = 0;            // of all occurrences
};

// Null where the bag lacks the base. Logarithmic.
const BagWord* FindWord(const WordBag& bag, uint32_t base);

// A quotation as it is held against others.
struct QuoteProfile {
  WordSequence sequence;           // of the compared text, as it is aligned
  std::vector<ProfileWord> words;  // the same
  std::vector<uint32_t> forms;     // of `words`
  WordBag bag;                     // the same
  WordBag surroundings;  // content words around it, those of the content outside it among them
};

struct QuoteTexts {
  absl::string_view compared;  // the words inside marks, or the content where there are none
  absl::string_view content;   // the whole of what is attributed
  absl::string_view before;
  absl::string_view after;
};

// Makes profiles, and remembers what it learned of words on the way. Not thread safe.
class QuoteProfiler {
 public:
  // Keeps `vocabulary`, which must outlive it.
  explicit QuoteProfiler(Vocabulary* vocabulary) : vocabulary_(*vocabulary), reader_(vocabulary) {}

  // Linear, but for sorting.
  QuoteProfile Make(const QuoteTexts& texts);

  // In two steps: all but the surroundings, and these, for those that turn out to need them.
  QuoteProfile MakeWithoutSurroundings(absl::string_view compared);
  void AddSurroundings(const QuoteTexts& texts, QuoteProfile* profile);

 private:
  const ProfileWord& WordOf(WordId id);
  ProfileWord PartOf(WordId id);
  void AppendContentWords(absl::string_view text, std::vector<BagWord>* bag);
  std::vector<ProfileWord> MakeWords(const WordSequence& words);

  Vocabulary& vocabulary_;
  WordReader reader_;
  std::vector<ProfileWord> known_;  // by WordId
  std::vector<WordId> ids_;         // of the latest text
  std::vector<BagWord> bag_;        // of the latest text
};

// One profile, of texts of which no others are made.
QuoteProfile MakeQuoteProfile(const QuoteTexts& texts, Vocabulary* vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_
