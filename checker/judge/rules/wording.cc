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

// Edits whose words touch in both versions, as one.
std::vector<ClassifiedEdit> JoinNeighbours(const WordAlignment& alignment,
                                           const std::vector<ClassifiedEdit>& edits) {
  std::vector<ClassifiedEdit> joined;
  for (const ClassifiedEdit& edit : edits) {
    if (joined.empty() || joined.back().a.end != edit.a.begin ||
        joined.back().b.end != edit.b.begin || (edit.a.empty() && edit.b.empty())) {
      joined.push_back(edit);
      continue;
    }
    ClassifiedEdit& last = joined.back();
    last.a.end = edit.a.end;
    last.b.end = edit.b.end;
    const auto cover = [](TextSpan x, TextSpan y) {
      if (x.empty()) return y;
      return y.empty() ? x : TextSpan{x.begin, y.end};
    };
    last.from_span = cover(last.from_span, edit.from_span);
    last.to_span = cover(last.to_span, edit.to_span);
    last.from = alignment.a_text.substr(last.from_span.begin, last.from_span.size());
    last.to = alignment.b_text.substr(last.to_span.begin, last.to_span.size());
    last.op = last.a.empty()   ? EditOp::kInsert
              : last.b.empty() ? EditOp::kDelete
                               : EditOp::kSubstitute;
  }
  return joined;
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

std::string DescribeEdits(const WordAlignment& alignment,
                          const std::vector<ClassifiedEdit>& edits) {
  const std::vector<ClassifiedEdit> phrases = JoinNeighbours(alignment, edits);
  std::vector<std::string> told;
  for (size_t i = 0; i < std::min(phrases.size(), kMaxEditsTold); ++i) {
    told.push_back(DescribeEdit(phrases[i]));
  }
  std::string joined = absl::StrJoin(told, ", ");
  if (phrases.size() > kMaxEditsTold) {
    absl::StrAppend(&joined, " and ", phrases.size() - kMaxEditsTold, " more");
  }
  return joined;
}

std::string WhyAgainst(const Batch& batch, const Utterance& utterance, const Version& version) {
  if (batch.quotes[version.against.value()].passage) {
    return "That version is the primary source.";
  }
  if (version.against != utterance.reference) {
    return "The reference shares hardly any words with this one; which of the two is right is not "
           "known.";
  }
  switch (utterance.why_reference) {
    case ReferenceReason::kPrimary: return "That version is the primary source.";
    case ReferenceReason::kCorrection: return "That version is a corrected one.";
    case ReferenceReason::kEarliest: return "That version was published first.";
    case ReferenceReason::kMajority:
      return "More independent articles print it so than in any other words.";
    case ReferenceReason::kWire: return "That version is the agency's.";
    case ReferenceReason::kLongest:
      return "Which of the two is right is not known; that version is the longer.";
    case ReferenceReason::kPath: break;
  }
  return "Which of the two is right is not known.";
}

}  // namespace quotecheck
