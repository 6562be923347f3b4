#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_OWN_ROWS_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_OWN_ROWS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/learn/neural_chain.h"
#include "checker/learn/weights.h"
#include "checker/scan/learned_features.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"

namespace quotecheck {

// Finds what the taggers' own features of an item add to its hidden sum: each of few values from a
// table, some of them two at a time; the others, which have one value over many items, where it
// changes. A view of the model's weights. Not thread safe.
class OwnRows {
 public:
  explicit OwnRows(const AttributionModel& model);

  // What the features of AddRoleOwnFeatures() add.
  void AddRole(const LearnedItem& item, HiddenRows* rows);
  // What those of AddLinkItemFeatures() add.
  void AddLinkItem(const LearnedItem& item, HiddenRows* rows);
  // What the second tagger's place features of these values add.
  void AddLinkPlace(const LinkValues& values, HiddenRows* rows) const;

 private:
  // The row of the value that a feature had last.
  struct Last {
    uint32_t value = 0;
    const char* row = nullptr;
  };
  const char* RoleRow(RoleOwnFeature feature, uint32_t value) const;
  const char* RoleRow(RoleOwnFeature feature, uint32_t value, Last* last) const;
  const char* LinkRow(LinkItemFeature feature, uint32_t value) const;
  const char* LinkPlaceRow(size_t number, uint32_t value) const;

  NeuralChain roles_, links_;
  Last cue_before_, cue_after_, role_sentence_, link_sentence_;
  std::array<const char*, kPlaceNumbers> role_places_ = {}, link_places_ = {};
  // Of two features each, by the values of both.
  std::vector<HiddenSum> distances_;
  std::vector<HiddenSum> link_distances_, link_crossed_, link_segments_, link_quotes_;
  std::vector<const char*> link_words_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_OWN_ROWS_H_
