#include "checker/learn/english_attribution.h"

#include "absl/strings/string_view.h"

namespace quotecheck {

// The file data/english_attribution.weights, compiled in.
extern const absl::string_view kEnglishAttributionWeights;

const AttributionModel& EnglishAttributionModel() {
  static const AttributionModel* const model =
      new AttributionModel(ReadAttributionModel(kEnglishAttributionWeights).value());
  return *model;
}

}  // namespace quotecheck
