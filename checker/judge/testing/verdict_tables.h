#ifndef QUOTECHECK_CHECKER_JUDGE_TESTING_VERDICT_TABLES_H_
#define QUOTECHECK_CHECKER_JUDGE_TESTING_VERDICT_TABLES_H_

#include <initializer_list>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/judge/quote_context.h"
#include "checker/records/verdict.h"

namespace quotecheck {

struct TextPair {
  absl::string_view a;
  absl::string_view b;
};

// The verdict on two texts, aligned by AlignForTest().
Verdict JudgeTexts(absl::string_view a, absl::string_view b, const QuoteContext& a_context = {},
                   const QuoteContext& b_context = {});

// "from>to:class" of each edit, joined by " | ".
std::string DescribeEdits(const Verdict& verdict);

// Each pair, in both orders, is judged kMeaningChanged with this class.
void ExpectMeaningChanged(MeaningClass meaning_class, std::initializer_list<TextPair> pairs);

// No pair, in either order, is judged kMeaningChanged.
void ExpectMeaningKept(std::initializer_list<TextPair> pairs);

// Each pair, in both orders, stands in this relation.
void ExpectRelation(Relation relation, std::initializer_list<TextPair> pairs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_TESTING_VERDICT_TABLES_H_
