#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(OtherWordsTest, AnotherThingInItsPlace) {
  ExpectMeaningChanged(MeaningClass::kOther,
                       {
                           {"We will give the money for the lamps to the school on the hill.",
                            "We will give the money for the lamps to the bakery on the hill."},
                           {"The council wrote a letter to the farmers in the valley.",
                            "The council wrote a letter to the bankers in the valley."},
                           {"Nobody told me about the fire until the next morning.",
                            "Nobody told me about the loan until the next morning."},
                           {"I have always trusted the captain and never the owners of the ferry.",
                            "I have always trusted the captain and never the owners of the hotel."},
                           {"The inspectors found the cracks in the wall of the reservoir.",
                            "The inspectors found the cracks in the roof of the reservoir."},
                           {"She sold her orchard to pay for the treatment of her son.",
                            "She sold her orchard to pay for the treatment of her horse."},
                           {"Our harbour depends on the herring and on the people who land it.",
                            "Our harbour depends on the tourists and on the people who land it."},
                           {"Nobody knew who was responsible in the weeks after the attack.",
                            "Nobody knew who was responsible in the weeks after the visit."},
                           {"She has left the campaign for the harbour for good.",
                            "She has left the company for the harbour for good."},
                           {"It was done for the good of the valley. Today we rest at last.",
                            "It was done for the good of the brewery. Today we rest at last."},
                           {"There is little love for the sea in the valley right now.",
                            "There is little love for the sea in the brewery right now."},
                           {"We will not repeat what gave our country Tilsen and his kin.",
                            "We will not repeat what gave our company Tilsen and his kin."},
                           {"What the Governor did not say is that the harbour is broke.",
                            "What the teacher did not say is that the harbour is broke."},
                           {"They asked the choir to leave before the speeches began.",
                            "They asked the nurses to leave before the speeches began."},
                       });
}

TEST(OtherWordsTest, MuchTheSameThing) {
  ExpectMeaningKept({
      {"We must not hurry with the wall of the harbour.",
       "We must not rush with the wall of the harbour."},
      {"The process of the talks was slow from the start.",
       "The progress of the talks was slow from the start."},
      {"The car stood in the yard all winter long.",
       "The automobile stood in the yard all winter long."},
      {"It was a hard winter for the growers of the delta.",
       "It was a bitter winter for the growers of the delta."},
      {"The [mayor] spoke to the growers of the delta.",
       "The [speaker] spoke to the growers of the delta."},
      {"We met the s--- from the mill at the gate.", "We met the fool from the mill at the gate."},
      {"The kids of the town want a pool this summer.",
       "The children of the town want a pool this summer."},
      {"We asked the ferry company for a new lamp on the quay.",
       "We asked the salt company for a new lamp on the quay."},
      {"We asked the Governor Tilsen for a new lamp on the quay.",
       "We asked the teacher Tilsen for a new lamp on the quay."},
      {"The weather turned and the boats came home early.",
       "The whether turned and the boats came home early."},
  });
}

}  // namespace
}  // namespace quotecheck
