#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_ATTRIBUTION_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_ATTRIBUTION_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/learn/weights.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/frames.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// The weights for the language of a passage: that which its article declares, else that which its
// words show. Null for languages that have none. The model lives as long as the program.
const AttributionModel* FindAttributionModel(const std::optional<std::string>& language,
                                             const TraitTable& traits);

// Reads a document again with learned weights, in the light of what the rules found
// (learned_tagger.h). Where the model finds an attribution it decides its cue, content and source;
// quotations that it gives to nobody keep what the rules say of them, so that none which the marks
// show is lost; indirect speech that the rules alone found is dropped. The result has the order
// and guarantees of FindAttributions(). Linear.
std::vector<Attribution> RefineAttributions(const Document& document, const TraitTable& traits,
                                            const PairedMarks& marks,
                                            const std::vector<SourceMention>& mentions,
                                            const std::vector<Attribution>& by_rules,
                                            const AttributionModel& model);
std::vector<Attribution> RefineAttributions(const Frames& frames,
                                            const std::vector<Attribution>& by_rules,
                                            const AttributionModel& model);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_ATTRIBUTION_H_
