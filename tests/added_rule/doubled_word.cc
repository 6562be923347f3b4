#include "tests/added_rule/doubled_word.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace quotecheck {
namespace {

constexpr RuleDescriptor kDescriptor = {"QC901", "doubled-word", Severity::kWarning,
                                        "A word stands twice in a row.",
                                        R"(Nobody says a word twice but for emphasis.

**Flagged**

- “We will keep the the ferry,” Rowe said.
)"};

std::string DoubledWordOf(const std::string& text) {
  std::string before;
  for (const absl::string_view word : absl::StrSplit(text, ' ', absl::SkipEmpty())) {
    if (word == before) return before;
    before = std::string(word);
  }
  return "";
}

std::vector<Finding> Check(const RuleInput& input) {
  std::vector<Finding> findings;
  for (const Quote& quote : input.batch.quotes) {
    const std::string word = DoubledWordOf(ComparedText(quote));
    if (word.empty()) continue;
    Finding finding;
    finding.rule = &kDescriptor;
    finding.severity = kDescriptor.severity;
    finding.message = absl::StrCat("“", word, "” stands twice in a row");
    finding.place = {quote.article, quote.content.front().span, quote.position,
                     quote.content.front().text};
    finding.confidence = 0.9;
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace

const Rule kDoubledWord = {kDescriptor, &Check};

}  // namespace quotecheck
