#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_ITEMS_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_ITEMS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/learn/feature_hash.h"
#include "checker/learn/weights.h"
#include "checker/scan/attribution.h"
#include "checker/scan/frames.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// Labels of the first tagger, which reads a paragraph once. A part begins with its kBegin label.
enum class RoleLabel : uint8_t {
  kOutside,
  kCueBegin,
  kCueInside,
  kContentBegin,
  kContentInside,
  kSourceBegin,
  kSourceInside,
};
inline constexpr size_t kRoleLabels = 7;

// A count in steps that grow, at most 10.
constexpr uint32_t CountStep(size_t count) {
  if (count <= 4) return static_cast<uint32_t>(count);
  if (count <= 6) return 5;
  if (count <= 9) return 6;
  if (count <= 14) return 7;
  if (count <= 24) return 8;
  return count <= 40 ? 9 : 10;
}

// What the learned scanner knows of an item, each as a small number or a hash.
struct LearnedItem {
  // Of the item by itself. All of it follows from the word, the traits and the suffix.
  uint32_t word = 0;                              // folded form; a shape for a quotation
  uint32_t lasting_number = TraitTable::kNoWord;  // of the word (word_traits.h)
  uint32_t lemma = 0;
  uint32_t suffix = 0;
  uint32_t traits = 0;  // all of them together
  uint32_t pos = 0;     // the one trait that says most
  uint32_t shape = 0;
  uint8_t rate = 0;        // of its being a cue
  uint8_t lemma_rate = 0;  // the same of all forms of its base form
  uint8_t kin_rate = 0;    // and the greatest among its synonyms and derivations
  uint8_t cluster = 0;
  bool is_quote = false;
  bool is_punctuation = false;
  // Of the item where it stands.
  bool begins_frame = false;
  uint32_t frame = 0;
  uint32_t mention = 0;                    // the mention it begins or stands in, and what that is
  uint32_t rule = 0;                       // what the rules take it for
  uint32_t cue_before = 0, cue_after = 0;  // lemma of the nearest likely cue in the sentence
  uint32_t distance_before = 0, distance_after = 0;  // to it, in steps
  uint32_t sentence = 0;                             // the shape of its sentence
  uint32_t place = 0;                                // in the sentence
  uint8_t place_number = 0;                          // the same, less than kPlaceNumbers
};

// Steps of distances, and of places in a sentence.
inline constexpr uint32_t kDistanceSteps = 11;
inline constexpr uint32_t kPlaceNumbers = kDistanceSteps * 4;
constexpr uint32_t PlaceOfNumber(uint32_t number) { return JoinHash(number / 4, number % 4); }

// Words with at least this rate begin cues often enough to look around them.
inline constexpr uint8_t kLikelyCueRate = 4;

// What a model's rates count a folded word as: itself, its base form, and what it shares with each
// of its synonyms and derivations.
std::vector<uint32_t> RateKeys(absl::string_view folded);

// The items of a document as the taggers see them.
std::vector<LearnedItem> DescribeItems(const Frames& frames,
                                       const std::vector<Attribution>& by_rules,
                                       const AttributionModel& model);

// The paragraphs of a document, as ranges of items.
std::vector<ItemRange> ItemParagraphs(const Frames& frames);

// The items that a span of text touches: from the one of the token that begins at or after its
// begin. Empty for none.
ItemRange ItemsOfSpan(const Frames& frames, TextSpan span);

// What stands before the first and after the last item that a tagger may look at.
const LearnedItem& ItemBeyondTheEdge();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_ITEMS_H_
