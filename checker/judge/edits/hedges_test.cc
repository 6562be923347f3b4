#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(HedgesTest, CertainNow) {
  ExpectMeaningChanged(
      MeaningClass::kHedge,
      {
          {"The leak was probably there before the sale.", "The leak was there before the sale."},
          {"He allegedly took the chain from the mayor's desk.",
           "He took the chain from the mayor's desk."},
          {"Perhaps the driver fell asleep on the bridge.",
           "The driver fell asleep on the bridge."},
          {"It is likely that the kiln exploded first.",
           "It is certain that the kiln exploded first."},
          {"The alleged forger lives in our street.", "The forger lives in our street."},
          {"The cracks appear to be getting wider.", "The cracks are getting wider."},
          {"They possibly knew of the gas all along.", "They knew of the gas all along."},
          {"The suspected arsonist was seen near the barn.",
           "The arsonist was seen near the barn."},
      });
}

TEST(HedgesTest, NoLessCertain) {
  ExpectMeaningKept({
      {"About 400 sheep were lost.", "Some 400 sheep were lost."},
      {"We lost nearly 400 sheep.", "We lost 400 sheep."},
      {"Perhaps the driver fell asleep.", "Maybe the driver fell asleep."},
      {"It is, you know, a kind of miracle.", "It is a miracle."},
      {"The driver probably fell asleep.", "Probably the driver fell asleep."},
      {"Frankly, the kiln was old.", "The kiln was old."},
      {"Actually, we knew of the gas.", "We knew of the gas."},
      {"He is likely to run again.", "He will likely run again."},
      {"The barn was, apparently, never locked.", "Apparently the barn was never locked."},
  });
}

}  // namespace
}  // namespace quotecheck
