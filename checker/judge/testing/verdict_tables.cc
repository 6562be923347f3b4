#include "checker/judge/testing/verdict_tables.h"

#include <gtest/gtest.h>

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/judge/judge_pair.h"
#include "checker/judge/testing/reference_alignment.h"

namespace quotecheck {
namespace {

template <typename Check>
void ForBothOrders(std::initializer_list<TextPair> pairs, Check check) {
  for (const TextPair& pair : pairs) {
    for (const bool swapped : {false, true}) {
      const absl::string_view a = swapped ? pair.b : pair.a;
      const absl::string_view b = swapped ? pair.a : pair.b;
      const Verdict verdict = JudgeTexts(a, b);
      SCOPED_TRACE(absl::StrCat(a, "\n", b, "\n", RelationName(verdict.relation), "\n",
                                DescribeEdits(verdict)));
      check(verdict);
    }
  }
}

}  // namespace

Verdict JudgeTexts(absl::string_view a, absl::string_view b, const QuoteContext& a_context,
                   const QuoteContext& b_context) {
  return JudgePair(AlignForTest(a, b), a_context, b_context);
}

std::string DescribeEdits(const Verdict& verdict) {
  std::vector<std::string> edits;
  for (const ClassifiedEdit& edit : verdict.edits) {
    edits.push_back(absl::StrCat(edit.from, ">", edit.to, ":", EditClassName(edit.edit_class)));
  }
  return absl::StrJoin(edits, " | ");
}

void ExpectMeaningChanged(MeaningClass meaning_class, std::initializer_list<TextPair> pairs) {
  ForBothOrders(pairs, [&](const Verdict& verdict) {
    EXPECT_EQ(verdict.relation, Relation::kMeaningChanged);
    ASSERT_TRUE(verdict.meaning_class.has_value());
    EXPECT_STREQ(MeaningClassName(*verdict.meaning_class), MeaningClassName(meaning_class));
    EXPECT_GE(verdict.confidence, 0.5);
  });
}

void ExpectMeaningKept(std::initializer_list<TextPair> pairs) {
  ForBothOrders(pairs, [](const Verdict& verdict) {
    EXPECT_NE(verdict.relation, Relation::kMeaningChanged);
    EXPECT_FALSE(verdict.meaning_class.has_value());
  });
}

void ExpectRelation(Relation relation, std::initializer_list<TextPair> pairs) {
  ForBothOrders(pairs, [&](const Verdict& verdict) {
    EXPECT_STREQ(RelationName(verdict.relation), RelationName(relation));
  });
}

}  // namespace quotecheck
