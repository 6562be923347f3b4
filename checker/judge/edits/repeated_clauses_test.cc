#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(RepeatedClausesTest, TheOtherVersionSaysBoth) {
  ExpectMeaningKept({
      {"We have no pact with the harbour board. We did not sell the wall to anybody. It is a "
       "rumour. "
       "We will not sell the wall.",
       "We will not sell the wall to anybody."},
      {"They may close the lower mill this year, or they will close the lower mill in spring.",
       "They will close the lower mill this year."},
  });
}

TEST(RepeatedClausesTest, AnotherClauseExcusesNothing) {
  ExpectMeaningChanged(MeaningClass::kTense,
                       {{"We did not sell the wall to anybody. We will not sell the mill.",
                         "We will not sell the wall to anybody."}});
  ExpectMeaningChanged(
      MeaningClass::kModality,
      {{"They may close the lower mill this year, and they will open a school.",
        "They will close the lower mill this year, and they will open a school."}});
}

}  // namespace
}  // namespace quotecheck
