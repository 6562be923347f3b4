#include "checker/judge/rules/wording.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxWordsInMarks = 12;
constexpr size_t kMaxEditsTold = 3;

const ArticleInfo& InfoOf(const Batch& batch, QuoteIndex quote) {
  return batch.articles[batch.quotes[quote.value()].article.value()].info;
}

}  // namespace

std::string InMarks(absl::string_view text) {
  std::vector<absl::string_view> words =
      absl::StrSplit(text, absl::ByAnyChar(" \t\r\n\v\f"), absl::SkipEmpty());
  const bool cut = words.size() > kMaxWordsInMarks;
  if (cut) words.resize(kMaxWordsInMarks);
  std::string joined = absl::StrJoin(words, " ");
  while (!joined.empty() && (joined.back() == ',' || joined.back() == ';')) joined.pop_back();
  return absl::StrCat("“", joined, cut ? " …”" : "”");
}

std::string NameOfArticle(const Batch& batch, ArticleIndex article) {
  const ArticleInfo& info = batch.articles[article.value()].info;
  return info.outlet.has_value() && !info.outlet->empty() ? *info.outlet : info.path;
}

std::string NameOfVersion(const Batch& batch, QuoteIndex quote, ArticleIndex article) {
  const Quote& named = batch.quotes[quote.value()];
  if (named.article == article) {
    return named.in_title ? std::string("the headline of the same article")
                          : absl::StrCat("line ", named.position.line, " of the same article");
  }
  const std::string name = NameOfArticle(batch, named.article);
  return name == NameOfArticle(batch, article) ? InfoOf(batch, quote).path : name;
}

std::string NameOfSpeaker(const Batch& batch, QuoteIndex quote) {
  const std::optional<SpeakerIndex> speaker = batch.quotes[quote.value()].speaker;
  return speaker.has_value() ? batch.speakers[speaker->value()].name : std::string();
}

std::string DescribeEdit(const ClassifiedEdit& edit) {
  switch (edit.op) {
    case EditOp::kInsert: return absl::StrCat(InMarks(edit.to), " added");
    case EditOp::kDelete: return absl::StrCat(InMarks(edit.from), " left out");
    case EditOp::kMove: return absl::StrCat(InMarks(edit.to), " moved");
    case EditOp::kSubstitute:
    case EditOp::kKeep: break;
  }
  return absl::StrCat(InMarks(edit.to), " for ", InMarks(edit.from));
}

std::string DescribeEdits(const std::vector<ClassifiedEdit>& edits) {
  std::vector<std::string> told;
  for (size_t i = 0; i < std::min(edits.size(), kMaxEditsTold); ++i) {
    told.push_back(DescribeEdit(edits[i]));
  }
  std::string joined = absl::StrJoin(told, ", ");
  if (edits.size() > kMaxEditsTold) {
    absl::StrAppend(&joined, " and ", edits.size() - kMaxEditsTold, " more");
  }
  return joined;
}

std::string WhyAgainst(const Utterance& utterance, const Version& version, absl::string_view name) {
  if (version.against != utterance.reference) {
    return absl::StrCat("The reference shares no words with it, ", name,
                        " the most; which of the two is right is not known.");
  }
  switch (utterance.why_reference) {
    case ReferenceReason::kPrimary:
      return absl::StrCat("The version of ", name, " is the primary source.");
    case ReferenceReason::kCorrection:
      return absl::StrCat("The version of ", name, " is a corrected one.");
    case ReferenceReason::kEarliest:
      return absl::StrCat("The version of ", name, " was published first.");
    case ReferenceReason::kMajority:
      return absl::StrCat("Most independent articles print it as ", name, " does.");
    case ReferenceReason::kWire: return absl::StrCat("The version of ", name, " is the agency's.");
    case ReferenceReason::kLongest:
      return absl::StrCat("Which of the two is right is not known; the version of ", name,
                          " is the longer.");
    case ReferenceReason::kPath: break;
  }
  return "Which of the two is right is not known.";
}

}  // namespace quotecheck
