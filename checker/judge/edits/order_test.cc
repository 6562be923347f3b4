#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(OrderTest, ClausesMoved) {
  ExpectRelation(Relation::kRestructured,
                 {{"We stay on the island if the ferry stops running.",
                   "If the ferry stops running, we stay on the island."},
                  {"We need to support the growers of the delta and help to calm the valley.",
                   "We need to help to calm the valley by supporting the growers of the delta."},
                  {"On the first day of spring the sluices open.",
                   "The sluices open on the first day of spring."}});
}

TEST(OrderTest, AWordThatWanders) {
  ExpectRelation(Relation::kCleanup,
                 {{"We have really got to sit down.", "We have got to really sit down."},
                  {"Last week we actually saw him gloat.", "Last week we saw him actually gloat."},
                  {"I would have not gone there.", "I would not have gone there."}});
}

}  // namespace
}  // namespace quotecheck
