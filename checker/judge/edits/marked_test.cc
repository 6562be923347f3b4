#include "checker/judge/edits/marked.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(MarkedTest, WhatEditorsMark) {
  ExpectRelation(Relation::kMarkedEdit,
                 {{"I look forward to meeting [Tilsen] at the pier.",
                   "I look forward to meeting him at the pier."},
                  {"We will do it (Norbeck's) way this time.", "We will do it his way this time."},
                  {"The boat left our NHZ (northern harbour zone) at dawn.",
                   "The boat left our [northern harbour zone] at dawn."},
                  {"It is beneath the dignity of [the guild,] an institution I revere.",
                   "It is beneath the dignity of an institution I revere."},
                  {"They took the f---ing boat out.", "They took the fucking boat out."},
                  {"They took the f**king boat out.", "They took the fucking boat out."},
                  {"They took the f—ing boat out.", "They took the fucking boat out."},
                  {"He is an a--hole on the water.", "He is an asshole on the water."},
                  {"All bulls---, and they know it.", "All bullshit, and they know it."},
                  {"They took the f#@king boat out.", "They took the fucking boat out."},
                  {"They are full of **** down there.", "They are full of shit down there."},
                  {"He left his [sic] boats to the museum.", "He left his boats to the museum."},
                  {"We saw the fire, called the brigade and waited on the hill.",
                   "We saw the fire … and waited on the hill."},
                  {"They [the growers] will never forgive it.", "They will never forgive it."}});
}

TEST(MarkedTest, EllipsisHidesNoDenial) {
  ExpectMeaningChanged(MeaningClass::kNegation,
                       {{"We will not ever sell the island.", "We will … ever sell the island."}});
  ExpectMeaningKept({{"The guild owns the pier. It does not own the crane. It pays for both.",
                      "The guild owns the pier. … It pays for both."}});
}

TEST(MarkedTest, BracketsCoverTheirPlaceAlone) {
  ExpectRelation(Relation::kReworded, {{"I saw [Tilsen] and begged for mercy in court.",
                                        "I saw him and asked for mercy in court."}});
  ExpectMeaningChanged(MeaningClass::kOther,
                       {{"We talked of that with our friends (in) Ostrava.",
                         "We talked of that with our enemies [in] Ostrava."}});
}

}  // namespace
}  // namespace quotecheck
