#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(NumbersTest, AnotherQuantity) {
  ExpectMeaningChanged(
      MeaningClass::kNumber,
      {
          {"The storm cut power to 33,000 homes along the coast.",
           "The storm cut power to 30,000 homes along the coast."},
          {"We will spend two million crowns on the library roof.",
           "We will spend two billion crowns on the library roof."},
          {"Prices went up by five percent over the summer.",
           "Prices went up by fifteen percent over the summer."},
          {"The old road is 12 miles longer than the tunnel.",
           "The old road is 12 kilometres longer than the tunnel."},
          {"We mourn one of our pilots tonight.", "We mourn our pilots tonight."},
          {"Turnout was more than 40 percent in the valley.",
           "Turnout was 40 percent in the valley."},
          {"It was the third flood of his term.", "It was the second flood of his term."},
          {"They fined the dairy $3,000 for the spill.",
           "They fined the dairy €3,000 for the spill."},
          {"Over the next few days the divers will search the bay.",
           "Over the next few weeks the divers will search the bay."},
          {"Half the seats in the hall were empty.",
           "A third of the seats in the hall were empty."},
          {"The new quay cost us 1,234,567 dollars in all.",
           "The new quay cost us 1,234,568 dollars in all."},
          {"We counted 1,000,004 herring in the bay.", "We counted 1,000,001 herring in the bay."},
          {"The debt stands at 12,000,000,001 crowns today.",
           "The debt stands at 12,000,000,007 crowns today."},
          {"It took us 3⅓ years to rebuild.", "It took us 3⅔ years to rebuild."},
          {"It took us 3⅛ years to rebuild.", "It took us 3⅞ years to rebuild."},
          {"It took us 3⅕ years to rebuild.", "It took us 3 years to rebuild."},
          {"It cost us 1234567 1/2 crowns to the penny.",
           "It cost us 1234568 1/2 crowns to the penny."},
      });
}

TEST(NumbersTest, TheSameQuantity) {
  ExpectMeaningKept({
      {"We planted two thousand oaks.", "We planted 2,000 oaks."},
      {"After 3 1/2 years of talks we left.", "After three-and-a-half years of talks we left."},
      {"Rents rose 5 percent last year.", "Rents rose 5% last year."},
      {"Rents rose 5 per cent last year.", "Rents rose five percent last year."},
      {"It cost us $3 million to dredge.", "It cost us three million dollars to dredge."},
      {"About 2,000 people signed the petition.", "About 1,980 people signed the petition."},
      {"It fell by 1.5 percent to 2 percent in May.", "It fell by 1.5 to 2 percent in May."},
      {"It took three and a half years to rebuild.", "It took 3½ years to rebuild."},
      {"Give me one second and I will answer.", "Give me a second and I will answer."},
      {"Wait a minute and I will show you.", "Wait a second and I will show you."},
      {"A dozen boats were lost.", "Twelve boats were lost."},
      {"It took us 3⅓ years to rebuild.", "It took us three and a third years to rebuild."},
      {"It took us 12⅔ years to rebuild.", "It took us 12 2/3 years to rebuild."},
      {"It cost 2.3 million crowns.", "It cost 2,300,000 crowns."},
  });
}

}  // namespace
}  // namespace quotecheck
