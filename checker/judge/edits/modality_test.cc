#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(ModalityTest, CertainPossibleOrDue) {
  ExpectMeaningChanged(
      MeaningClass::kModality,
      {
          {"The board may sell the stadium this autumn.",
           "The board will sell the stadium this autumn."},
          {"You must report every leak to the harbour office.",
           "You may report every leak to the harbour office."},
          {"The levee might fail in a heavy storm.", "The levee would fail in a heavy storm."},
          {"We should close the quarry by winter.", "We will close the quarry by winter."},
          {"This could be the end of the line.", "This is the end of the line."},
          {"The clinic may have lost the records.", "The clinic has lost the records."},
          {"They must leave the island on Friday.", "They leave the island on Friday."},
          {"We can deliver the trams on time.", "We will deliver the trams on time."},
          {"We have to sell the upper mill this year.", "We may sell the upper mill this year."},
      });
}

TEST(ModalityTest, NearEnough) {
  ExpectMeaningKept({
      {"I will never say everything that can happen.",
       "I will never say everything that could happen."},
      {"You must see the garden in June.", "You should see the garden in June."},
      {"I pray that the tenants will be safe.", "I pray the tenants be safe."},
      {"We shall overcome the drought.", "We will overcome the drought."},
      {"They should not take that risk.", "They can't take that risk."},
      {"He drew the plans before he could read them.", "He drew the plans before he read them."},
      {"It may rain on the parade.", "It might rain on the parade."},
      {"He would support the levy.", "He will support the levy."},
      {"We have to sell the upper mill.", "We must sell the upper mill."},
  });
}

}  // namespace
}  // namespace quotecheck
