#ifndef QUOTECHECK_CHECKER_RECORDS_VERDICT_H_
#define QUOTECHECK_CHECKER_RECORDS_VERDICT_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// What two versions of an utterance are to each other. In the order of gravity: where several
// hold, the last does.
enum class Relation {
  kDifferent,  // not one utterance
  kVerbatim,
  kExcerpt,
  kOrthographic,
  kMarkedEdit,
  kCleanup,
  kCondensed,
  kReworded,
  kRestructured,
  kMeaningChanged,
};

// How a change alters what was said.
enum class MeaningClass {
  kNegation,
  kNumber,
  kDate,
  kName,
  kModality,
  kCondition,
  kHedge,
  kQuantifier,
  kPolarity,
  kTense,
  kRoles,
  kOther,
};

// What one edit does, whatever it means for the whole. The first group names MeaningClass's.
enum class EditClass {
  kNegation,
  kNumber,
  kDate,
  kName,
  kModality,
  kCondition,
  kHedge,
  kQuantifier,
  kPolarity,
  kTense,
  kRoles,
  kOther,
  kSynonym,
  kInflection,
  kSpelling,
  kNameVariant,
  kNumeral,
  kContraction,
  kFunctionWord,
  kFiller,
  kPunctuation,
  kCase,
  kMarked,
  kOrder,
  kAddition,
  kOmission,
};

struct ClassifiedEdit {
  EditOp op = EditOp::kSubstitute;  // never kKeep
  WordRange a;
  WordRange b;
  std::string from;    // as printed; empty for an insertion
  std::string to;      // as printed; empty for a deletion
  TextSpan from_span;  // in WordAlignment::a_text; empty, at the place, for an insertion
  TextSpan to_span;    // in WordAlignment::b_text; empty, at the place, for a deletion
  EditClass edit_class = EditClass::kOther;
};

// The judge's word on two versions.
struct Verdict {
  Relation relation = Relation::kDifferent;
  std::optional<MeaningClass> meaning_class;  // set for kMeaningChanged alone
  std::vector<ClassifiedEdit> edits;          // in order of b
  double confidence = 0;                      // in [0, 1]
};

// The names of the contract: "meaning_changed", "name_variant", ...
const char* RelationName(Relation relation);
const char* MeaningClassName(MeaningClass meaning_class);
const char* EditClassName(EditClass edit_class);
const char* EditOpName(EditOp op);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_VERDICT_H_
