#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(FillersTest, SpeechTidied) {
  ExpectRelation(
      Relation::kCleanup,
      {{"Well, nobody asked the fishermen.", "Nobody asked the fishermen."},
       {"They are, you know, at their wits' end.", "They are at their wits' end."},
       {"It is, um, a matter of weeks.", "It is a matter of weeks."},
       {"They want to do a - not do anything about it.", "They want to not do anything about it."},
       {"I know that's been the - that's been the trouble all along.",
        "I know that's been the trouble all along."},
       {"And we are tired of the noise.", "We are tired of the noise."},
       {"We fixed the pump. But I will tell you it was close.",
        "We fixed the pump. But it was close."},
       {"Frankly, the weir was rotten.", "The weir was rotten."},
       {"The pump is new. Now we have a plan.", "The pump is new. We have a plan."},
       {"Then the mayor should work with us.", "The mayor should work with us."}});
}

TEST(FillersTest, WordsThatAreNone) {
  ExpectRelation(Relation::kCondensed,
                 {{"I heard very clearly what he said.", "I heard what he said."},
                  {"We lost even the newest of the boats.", "We lost the newest of the boats."},
                  {"It was a little bit of a storm.", "It was a bit of a storm."}});
}

}  // namespace
}  // namespace quotecheck
