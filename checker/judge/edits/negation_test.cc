#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(NegationTest, DeniedInOneVersion) {
  ExpectMeaningChanged(MeaningClass::kNegation,
                       {
                           {"The harbour will reopen before the winter storms.",
                            "The harbour will not reopen before the winter storms."},
                           {"We have paid those contractors in silver.",
                            "We have never paid those contractors in silver."},
                           {"I want the council to sell the old brewery.",
                            "I do not want the council to sell the old brewery."},
                           {"There is evidence that the bridge was overloaded.",
                            "There is no evidence that the bridge was overloaded."},
                           {"She can sign the lease without the board.",
                            "She can't sign the lease without the board."},
                           {"Our members support a longer working week.",
                            "Our members don't support a longer working week."},
                           {"The ferry crew was warned about the reef.",
                            "The ferry crew was not warned about the reef."},
                           {"They left with the consent of the parents.",
                            "They left without the consent of the parents."},
                           {"The board will not approve the loan for the harbour wall.",
                            "The bar will approve the loan for the harbour wall."},
                           {"The board will not approve the loan for the harbour wall.",
                            "The rule will approve the loan for the harbour wall."},
                           {"I think the judge acted in good faith.",
                            "I don't think the judge acted in good faith."},
                       });
}

TEST(NegationTest, SaidAnotherWayOrNowhere) {
  ExpectMeaningKept({
      {"There is no need to hurry with the permits.",
       "There isn't any need to hurry with the permits."},
      {"It is not possible to rescue the orchard.", "It is impossible to rescue the orchard."},
      {"I don't think the dam is safe.", "I think the dam is not safe."},
      {"He told me to not touch the valve.", "He told me not to touch the valve."},
      {"They failed to repair the lock gate.", "They did not repair the lock gate."},
      {"We are not selling the mill. Not as long as I am the warden.",
       "We are not selling the mill as long as I am the warden."},
      {"The board ruled out selling the mill.", "The board is not selling the mill."},
      {"They stopped repairing the lock gate.", "They did not go on repairing the lock gate."},
      {"Nobody, not me, not any of my deputies, saw the letter.",
       "Nobody, not me or any of my deputies, saw the letter."},
      {"We will not only plant trees but water them.", "We will plant trees and water them."},
      {"It is not unusual for the river to freeze.", "It is usual for the river to freeze."},
      {"Shouldn't you ask the tenants about the rent?",
       "You should ask the tenants about the rent."},
      {"I can't do that. I just can't do that. It is wrong.", "I can't do that. It is wrong."},
      {"I have not sold the boat, I have not taken any money.",
       "I have not sold the boat, taken any money."},
      {"Make sure that he never gets anyplace close to the dam.",
       "Make sure that he gets nowhere near to the dam."},
      {"I can't believe we sold the whole harvest.", "We sold the whole harvest."},
      {"There are not the votes in the council to close it.",
       "The votes are not in the council to close it."},
      {"This is not something that the town can let stand.",
       "This is something that the town cannot let stand."},
      {"Tell me whether or not the tunnel is dry.", "Tell me whether the tunnel is dry."},
      {"We met the growers, who are not organised, in the market hall.",
       "We met the growers in the market hall."},
      {"The plant does not have and will not have a licence.",
       "The plant will not have a licence."},
  });
}

TEST(NegationTest, NamesTheWordThatDenies) {
  const Verdict verdict =
      JudgeTexts("The mill will close in spring.", "The mill will not close in spring.");
  EXPECT_EQ(DescribeEdits(verdict), ">not:negation");
  ASSERT_EQ(verdict.edits.size(), 1u);
  EXPECT_EQ(verdict.edits[0].to_span, (TextSpan{14, 17}));
  EXPECT_EQ(verdict.edits[0].from_span, (TextSpan{14, 14}));
}

}  // namespace
}  // namespace quotecheck
