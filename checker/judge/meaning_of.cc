#include "checker/judge/meaning_of.h"

namespace quotecheck {

std::optional<MeaningClass> MeaningOf(EditClass edit_class) {
  switch (edit_class) {
    case EditClass::kNegation: return MeaningClass::kNegation;
    case EditClass::kNumber: return MeaningClass::kNumber;
    case EditClass::kDate: return MeaningClass::kDate;
    case EditClass::kName: return MeaningClass::kName;
    case EditClass::kModality: return MeaningClass::kModality;
    case EditClass::kCondition: return MeaningClass::kCondition;
    case EditClass::kHedge: return MeaningClass::kHedge;
    case EditClass::kQuantifier: return MeaningClass::kQuantifier;
    case EditClass::kPolarity: return MeaningClass::kPolarity;
    case EditClass::kTense: return MeaningClass::kTense;
    case EditClass::kRoles: return MeaningClass::kRoles;
    case EditClass::kOther: return MeaningClass::kOther;
    default: return std::nullopt;
  }
}

}  // namespace quotecheck
