#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_LINKS_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_LINKS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/learn/feature_hash.h"
#include "checker/scan/attribution.h"
#include "checker/scan/learned_features.h"
#include "checker/scan/learned_items.h"

namespace quotecheck {

// Labels of the second tagger, which reads the surroundings of one cue and tells what belongs to
// it.
enum class LinkLabel : uint8_t {
  kOutside,
  kCue,
  kContentBegin,
  kContentInside,
  kSourceBegin,
  kSourceInside,
};
inline constexpr size_t kLinkLabels = 6;

// On which side of the cue an item stands.
enum class CueSide : uint8_t { kBefore, kAfter };
inline constexpr size_t kCueSides = 2;

// Features of an item as the cue sees it: numbers below kMaxLinkValues.
inline constexpr size_t kLinkPlaceFeatures = 9;
inline constexpr std::array<uint32_t, kLinkPlaceFeatures> kMaxLinkValues = {32,  32, 32,  8,   32,
                                                                            256, 16, 256, 4096};
using LinkValues = std::array<uint32_t, kLinkPlaceFeatures>;
FeatureHash LinkPlaceFeature(size_t number, uint32_t value);

// Where each kind of the second tagger's own features begins among them.
inline constexpr size_t kFirstLinkCueFeature = kLinkItemFeatures;
inline constexpr size_t kFirstLinkPlaceFeature = kFirstLinkCueFeature + kLinkCueFeatures;
inline constexpr size_t kLinkOwnFeatures = kFirstLinkPlaceFeature + kLinkPlaceFeatures;

// All that the second tagger may look at. Refers to it.
struct LinkContext {
  absl::Span<const LearnedItem> items;
  absl::Span<const RoleEvidence> roles;  // by item
  ItemRange cue;
  ItemRange window;
  // By item of the window: its LinkLabel by the rules, where they read this cue.
  absl::Span<const uint8_t> by_rules;
};

// The items around a cue that can belong to it: those of its paragraph, at most a bounded number
// to either side.
ItemRange LinkWindow(ItemRange cue, ItemRange paragraph);

// Features of the items of a window around a cue, or of a part of it that holds the cue, as the cue
// sees them. The context must outlive it.
class LinkFeatures {
 public:
  explicit LinkFeatures(const LinkContext& context);

  // `at` is no item of the cue.
  CueSide SideOf(size_t at) const { return at < cue_.begin ? CueSide::kBefore : CueSide::kAfter; }
  void AddCueFeatures(CueSide side, std::vector<FeatureHash>* features) const;
  LinkValues ValuesOf(size_t at) const;

 private:
  struct Place {
    uint32_t distance = 0;  // in steps
    uint32_t frames = 0;    // sentence boundaries between
    uint32_t cues = 0;      // other cues between
    uint32_t commas = 0;
    uint32_t quotes = 0;
    uint32_t content = 0;  // which content segment of the first tagger, from the cue outward
    uint32_t source = 0;   // which source segment
    uint32_t words = 0;    // the kinds of the words between, where those are few
  };
  void Walk(size_t begin, size_t end, bool forward);

  const LinkContext& context_;
  ItemRange cue_;
  ItemRange window_;
  uint32_t cue_lemma_ = 0;
  uint32_t cue_shape_ = 0;
  std::vector<Place> places_;  // by item of the window
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_LINKS_H_
