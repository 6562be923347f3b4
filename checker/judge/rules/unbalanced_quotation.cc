#include "checker/judge/rules/unbalanced_quotation.h"

#include "absl/strings/str_cat.h"

namespace quotecheck {
namespace {

constexpr RuleDescriptor kDescriptor = {
    "QC401", "unbalanced-quotation", Severity::kNote,
    "An opening mark with no close, or a misplaced mark.",
    R"(Without its closing mark a quotation has no end, and a reader cannot tell the speaker's words
from the reporter's.

**Flagged**

- “We will keep the ferry, Rowe said. (an opening mark that nothing closes)
- We will keep the ferry,” Rowe said. (a closing mark that closes nothing)
- the “harbour fund ”and its debts (a mark on the wrong side of a space)

**Not flagged**

- a quotation over several paragraphs, each opened and only the last closed;
- apostrophes, feet and inches, and marks of other languages that pair up.
)"};

// Low marks open; one that closes is the wreck of another sign, of text decoded twice.
bool IsWreck(const MarkDefect& defect) {
  return defect.kind == MarkDefect::Kind::kUnopened &&
         (defect.mark.text == "„" || defect.mark.text == "‚");
}

std::string Describe(const MarkDefect& defect) {
  switch (defect.kind) {
    case MarkDefect::Kind::kUnclosed: return "This mark opens a quotation that nothing closes";
    case MarkDefect::Kind::kUnopened: return "This mark closes a quotation that nothing opens";
    case MarkDefect::Kind::kMisplaced: return "This mark stands on the wrong side of a space";
  }
  return "This mark does not pair up";
}

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  const std::vector<ScannedArticle>& articles = input.batch.articles;
  for (size_t a = 0; a < articles.size(); ++a) {
    for (const MarkDefect& defect : articles[a].mark_defects) {
      if (IsWreck(defect)) continue;
      Finding finding;
      finding.rule = &kDescriptor;
      finding.severity = kDescriptor.severity;
      finding.message =
          absl::StrCat(Describe(defect), ": ", defect.before, defect.mark.text, defect.after);
      finding.place = {ArticleIndex(a), defect.mark.span, defect.position, defect.mark.text};
      finding.confidence = 0.9;
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace

const Rule kUnbalancedQuotation = {kDescriptor, &Check};

}  // namespace quotecheck
