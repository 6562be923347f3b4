#include "checker/judge/edits/pair_class.h"

#include <gtest/gtest.h>

#include <vector>

#include "checker/text/words.h"

namespace quotecheck {
namespace {

std::vector<Term> TermsOf(absl::string_view text) {
  std::vector<QuoteWord> words;
  for (const Token& token : SplitWords(text)) {
    words.push_back(
        {std::string(text.substr(token.span.begin, token.span.size())), token.folded, token.span});
  }
  return BuildTerms(VersionText(text, words));
}

TEST(PairClassTest, SymmetricAndNeverNegative) {
  const std::vector<Term> terms = TermsOf(
      "we can't let Norway's 12 mills and the four old f---ing boats fall or rise on Sept. 3 if "
      "perhaps all of us will not pay 5% more for health care, colour, Tilsen");
  for (const Term& a : terms) {
    for (const Term& b : terms) {
      const PairClass ab = ClassifyPair(a, b);
      const PairClass ba = ClassifyPair(b, a);
      EXPECT_EQ(ab.edit_class, ba.edit_class) << a.form << " " << b.form;
      EXPECT_EQ(ab.cost, ba.cost) << a.form << " " << b.form;
      EXPECT_EQ(ab.same, ba.same) << a.form << " " << b.form;
      EXPECT_GE(ab.cost, 0);
      if (&a == &b) {
        EXPECT_TRUE(ab.same) << a.form;
      }
    }
  }
}

TEST(PairClassTest, LikeCostsLessThanStrangers) {
  const auto cost = [](absl::string_view a, absl::string_view b) {
    return ClassifyPair(TermsOf(a)[0], TermsOf(b)[0]).cost;
  };
  EXPECT_LT(cost("hurry", "rush"), cost("hurry", "mill"));
  EXPECT_LT(cost("mill", "mills"), cost("mill", "boat"));
  EXPECT_LT(cost("may", "will"), cost("may", "boat"));
}

TEST(PairClassTest, AcronymsAndJoinedWords) {
  const std::vector<Term> nations = TermsOf("the United Nations");
  const std::vector<Term> un = TermsOf("the UN");
  EXPECT_EQ(ClassifyJoined(un[1], absl::MakeConstSpan(nations).subspan(1)).edit_class,
            EditClass::kNameVariant);
  EXPECT_EQ(ClassifyJoined(TermsOf("healthcare")[0], TermsOf("health care")).edit_class,
            EditClass::kSpelling);
}

}  // namespace
}  // namespace quotecheck
