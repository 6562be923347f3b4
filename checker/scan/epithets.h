#ifndef QUOTECHECK_CHECKER_SCAN_EPITHETS_H_
#define QUOTECHECK_CHECKER_SCAN_EPITHETS_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// How readily a definite noun of a person stands, without any tie that the text makes, for somebody
// already spoken of.
enum class EpithetUse {
  kUsual,     // what a person is called for variety: "the billionaire", "the senator"
  kPossible,  // "the usher"
  kNewcomer,  // more often somebody new: a trial has its judge, a report its source
};

// Takes the folded noun.
EpithetUse FindEpithetUse(absl::string_view noun);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_EPITHETS_H_
