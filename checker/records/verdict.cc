#include "checker/records/verdict.h"

namespace quotecheck {

const char* RelationName(Relation relation) {
  switch (relation) {
    case Relation::kDifferent: return "different";
    case Relation::kVerbatim: return "verbatim";
    case Relation::kExcerpt: return "excerpt";
    case Relation::kOrthographic: return "orthographic";
    case Relation::kMarkedEdit: return "marked_edit";
    case Relation::kCleanup: return "cleanup";
    case Relation::kCondensed: return "condensed";
    case Relation::kReworded: return "reworded";
    case Relation::kRestructured: return "restructured";
    case Relation::kMeaningChanged: return "meaning_changed";
  }
  return "different";
}

const char* MeaningClassName(MeaningClass meaning_class) {
  switch (meaning_class) {
    case MeaningClass::kNegation: return "negation";
    case MeaningClass::kNumber: return "number";
    case MeaningClass::kDate: return "date";
    case MeaningClass::kName: return "name";
    case MeaningClass::kModality: return "modality";
    case MeaningClass::kCondition: return "condition";
    case MeaningClass::kHedge: return "hedge";
    case MeaningClass::kQuantifier: return "quantifier";
    case MeaningClass::kPolarity: return "polarity";
    case MeaningClass::kTense: return "tense";
    case MeaningClass::kRoles: return "roles";
    case MeaningClass::kOther: return "other";
  }
  return "other";
}

const char* EditClassName(EditClass edit_class) {
  switch (edit_class) {
    case EditClass::kNegation: return "negation";
    case EditClass::kNumber: return "number";
    case EditClass::kDate: return "date";
    case EditClass::kName: return "name";
    case EditClass::kModality: return "modality";
    case EditClass::kCondition: return "condition";
    case EditClass::kHedge: return "hedge";
    case EditClass::kQuantifier: return "quantifier";
    case EditClass::kPolarity: return "polarity";
    case EditClass::kTense: return "tense";
    case EditClass::kRoles: return "roles";
    case EditClass::kOther: return "other";
    case EditClass::kSynonym: return "synonym";
    case EditClass::kInflection: return "inflection";
    case EditClass::kSpelling: return "spelling";
    case EditClass::kNameVariant: return "name_variant";
    case EditClass::kNumeral: return "numeral";
    case EditClass::kContraction: return "contraction";
    case EditClass::kFunctionWord: return "function_word";
    case EditClass::kFiller: return "filler";
    case EditClass::kPunctuation: return "punctuation";
    case EditClass::kCase: return "case";
    case EditClass::kMarked: return "marked";
    case EditClass::kOrder: return "order";
    case EditClass::kAddition: return "addition";
    case EditClass::kOmission: return "omission";
  }
  return "other";
}

const char* EditOpName(EditOp op) {
  switch (op) {
    case EditOp::kKeep: return "keep";
    case EditOp::kSubstitute: return "substitute";
    case EditOp::kInsert: return "insert";
    case EditOp::kDelete: return "delete";
    case EditOp::kMove: return "move";
  }
  return "keep";
}

}  // namespace quotecheck
