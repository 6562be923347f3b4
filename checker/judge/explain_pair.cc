#include "checker/judge/explain_pair.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/rules/wording.h"

namespace quotecheck {
namespace {

std::string Percent(double share) { return absl::StrCat(std::lround(share * 100), " %"); }

size_t SharedWords(const WordAlignment& alignment) {
  size_t shared = 0;
  for (const EditStep& step : alignment.script) {
    if (step.op == EditOp::kKeep || step.op == EditOp::kMove) shared += step.b.size();
  }
  return shared;
}

std::string DescribeDecision(const PairEvidence& evidence) {
  return absl::StrCat(
      evidence.a.label, " and ", evidence.b.label,
      evidence.same_utterance ? " print one utterance" : " are not taken for one utterance",
      " (probability ", Percent(evidence.probability), ").");
}

std::string DescribeWords(const PairEvidence& evidence) {
  const WordAlignment& alignment = evidence.alignment;
  const size_t shared = SharedWords(alignment);
  if (shared == 0) return "They share no words.";
  return absl::StrCat(
      "They share ", shared, shared == 1 ? " word" : " words", "; of the shorter, ",
      Percent(std::min(alignment.coverage, 1.0)),
      " of the words that carry meaning stand in the other.",
      alignment.distance_words == 0
          ? ""
          : absl::StrCat(" Where they overlap, ", alignment.distance_words,
                         alignment.distance_words == 1 ? " word differs." : " words differ."));
}

std::string DescribeSpeakers(const PairEvidence& evidence) {
  const std::string& a = evidence.a.speaker;
  const std::string& b = evidence.b.speaker;
  if (a.empty() && b.empty()) return "Neither article tells who speaks.";
  if (a.empty()) return absl::StrCat("Only ", evidence.b.label, " tells who speaks: ", b, ".");
  if (b.empty()) return absl::StrCat("Only ", evidence.a.label, " tells who speaks: ", a, ".");
  if (a == b) return absl::StrCat("Both name one speaker: ", a, ".");
  return absl::StrCat("They name two speakers: ", a, " and ", b, ".");
}

absl::string_view MeaningOfClass(EditClass edit_class) {
  switch (edit_class) {
    case EditClass::kNegation: return "one version denies what the other asserts";
    case EditClass::kNumber: return "another number or unit";
    case EditClass::kDate: return "another date";
    case EditClass::kName: return "another name";
    case EditClass::kModality: return "changes what is certain, possible or due";
    case EditClass::kCondition: return "changes the condition";
    case EditClass::kHedge: return "changes how certain it is";
    case EditClass::kQuantifier: return "changes how many are meant";
    case EditClass::kPolarity: return "the opposite";
    case EditClass::kTense: return "a plan against a fact";
    case EditClass::kRoles: return "changes who did it to whom";
    case EditClass::kOther: return "another word";
    case EditClass::kSynonym: return "another word of the same sense";
    case EditClass::kInflection: return "another form of the word";
    case EditClass::kSpelling: return "another spelling";
    case EditClass::kNameVariant: return "another form of the name";
    case EditClass::kNumeral: return "the same number, written otherwise";
    case EditClass::kContraction: return "a contraction";
    case EditClass::kFunctionWord: return "a small word";
    case EditClass::kFiller: return "speech tidied up";
    case EditClass::kPunctuation: return "punctuation";
    case EditClass::kCase: return "a capital";
    case EditClass::kMarked: return "marked by an ellipsis or brackets";
    case EditClass::kOrder: return "stands elsewhere";
    case EditClass::kAddition: return "words more";
    case EditClass::kOmission: return "words less";
  }
  return "another word";
}

std::string DescribeRelation(const Verdict& verdict) {
  switch (verdict.relation) {
    case Relation::kDifferent: return "They say different things.";
    case Relation::kVerbatim: return "The words are the same.";
    case Relation::kExcerpt:
      return "The words that both print are the same; one prints more than the other.";
    case Relation::kOrthographic: return "They differ in how they are written, not in words.";
    case Relation::kMarkedEdit: return "What was changed is marked as changed.";
    case Relation::kCleanup: return "The speech is tidied up; nobody is misquoted.";
    case Relation::kCondensed: return "Words are dropped inside the marks with no ellipsis.";
    case Relation::kReworded: return "Other words stand for the same meaning.";
    case Relation::kRestructured: return "The same words make another sentence.";
    case Relation::kMeaningChanged: break;
  }
  return absl::StrCat("What was said is altered (",
                      MeaningClassName(verdict.meaning_class.value_or(MeaningClass::kOther)), ").");
}

}  // namespace

std::vector<std::string> ExplainPair(const PairEvidence& evidence) {
  std::vector<std::string> sentences = {DescribeDecision(evidence), DescribeWords(evidence),
                                        DescribeSpeakers(evidence)};
  for (const ClassifiedEdit& edit : evidence.verdict.edits) {
    sentences.push_back(
        absl::StrCat(DescribeEdit(edit), ": ", MeaningOfClass(edit.edit_class), "."));
  }
  if (evidence.same_utterance) {
    sentences.push_back(absl::StrCat(DescribeRelation(evidence.verdict), " (",
                                     RelationName(evidence.verdict.relation), ", confidence ",
                                     Percent(evidence.verdict.confidence), ")"));
  }
  return sentences;
}

}  // namespace quotecheck
