#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(DatesTest, MovedDate) {
  ExpectMeaningChanged(
      MeaningClass::kDate,
      {
          {"The lock will open on Monday after the repairs.",
           "The lock will open on Tuesday after the repairs."},
          {"We voted on the plan on October 14, as promised.",
           "We voted on the plan on October 15, as promised."},
          {"The mine closed in 1987 for good.", "The mine closed in 1989 for good."},
          {"I signed the order yesterday at noon.", "I signed the order today at noon."},
          {"The harvest begins in early July this time.",
           "The harvest begins in early August this time."},
          {"They meet again next week in the old town hall.",
           "They meet again last week in the old town hall."},
          {"Payment is due on 3 March without fail.", "Payment is due on 4 March without fail."},
          {"The strike ends tomorrow in every depot.", "The strike ends today in every depot."},
      });
}

TEST(DatesTest, TheSameDate) {
  ExpectMeaningKept({
      {"Nothing has been the same since September 11th.", "Nothing has been the same since 9/11."},
      {"We met on Sept. 30 in the barn.", "We met on September 30 in the barn."},
      {"The lock will open Monday.", "The lock will open on Monday."},
      {"We leave on Mon. with the fleet.", "We leave on Monday with the fleet."},
      {"It happened in the past year.", "It happened in the last year."},
      {"We may sell the ferry.", "We might sell the ferry."},
      {"The bill is due on the 3rd of March.", "The bill is due on March 3."},
      {"I said so last night.", "I said so tonight as well as last night."},
  });
}

}  // namespace
}  // namespace quotecheck
