#include "checker/judge/catalogue.h"

#include "checker/judge/rules/condensed_quote.h"
#include "checker/judge/rules/conflicting_time.h"
#include "checker/judge/rules/meaning_changed.h"
#include "checker/judge/rules/misattributed_quote.h"
#include "checker/judge/rules/not_in_primary.h"
#include "checker/judge/rules/paraphrase_as_verbatim.h"
#include "checker/judge/rules/restructured_quote.h"
#include "checker/judge/rules/reworded_quote.h"
#include "checker/judge/rules/speaker_name_variant.h"
#include "checker/judge/rules/spliced_quote.h"
#include "checker/judge/rules/unattributed_quote.h"
#include "checker/judge/rules/unbalanced_quotation.h"

namespace quotecheck {

absl::Span<const Rule> AllRules() {
  static const Rule kRules[] = {
      kRewordedQuote,         // QC101
      kCondensedQuote,        // QC102
      kRestructuredQuote,     // QC103
      kMeaningChanged,        // QC104
      kParaphraseAsVerbatim,  // QC105
      kSplicedQuote,          // QC106
      kNotInPrimary,          // QC107
      kMisattributedQuote,    // QC201
      kSpeakerNameVariant,    // QC202
      kUnattributedQuote,     // QC203
      kConflictingTime,       // QC301
      kUnbalancedQuotation,   // QC401
  };
  return kRules;
}

}  // namespace quotecheck
