#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_SPEAKER_NAME_VARIANT_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_SPEAKER_NAME_VARIANT_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC202: one speaker under inconsistent names.
extern const Rule kSpeakerNameVariant;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_SPEAKER_NAME_VARIANT_H_
