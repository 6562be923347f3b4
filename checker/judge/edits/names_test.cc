#include "checker/judge/edits/names.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(NamesTest, AnotherName) {
  ExpectMeaningChanged(
      MeaningClass::kName,
      {
          {"I asked Delgado for the ledger twice.", "I asked Fairweather for the ledger twice."},
          {"The contract went to Norbeck without a tender.",
           "The contract went to Tilsen without a tender."},
          {"Our trade with Norway has doubled since.",
           "Our trade with Portugal has doubled since."},
          {"We sent the files to the Senate that night.",
           "We sent the files to the Ministry that night."},
          {"I was told by Anna Rowe to keep quiet.", "I was told by Clara Rowe to keep quiet."},
          {"The trucks came from Lisbon before dawn.", "The trucks came from Madrid before dawn."},
          {"Every Methodist in the valley knows the song.",
           "Every Lutheran in the valley knows the song."},
          {"The plant in Ostrava is the cleanest of all.",
           "The plant in Brno is the cleanest of all."},
          {"We bought the boats in Virginia that winter.",
           "We bought the boats in Iowa that winter."},
      });
}

TEST(NamesTest, TheSameName) {
  ExpectMeaningKept({
      {"I warned Sergey about the valve.", "I warned Sergei about the valve."},
      {"We wrote to Mr. Halvorsen in May.", "We wrote to President Halvorsen in May."},
      {"They fled from al-Basri at night.", "They fled from Basri at night."},
      {"He works for the United Nations in Vienna.", "He works for the UN in Vienna."},
      {"The Coastal Water Agency has my number.",
       "The Coastal Water Administration has my number."},
      {"It is up to Moscow to answer.", "It is up to Russia to answer."},
      {"The group is led by Muhammad today.", "The group is led by Mohammed today."},
      {"I spoke with Bob about the sluice.", "I spoke with Robert about the sluice."},
      {"I spoke with Robert Tilsen about it.", "I spoke with Tilsen about it."},
      {"The camp at Vestno is to close.", "The camp at Vstno is to close."},
      {"I asked [the mayor] to resign.", "I asked Tilsen to resign."},
      {"How Banks Help Make Mayors Rich and Famous",
       "How Banks Helped Make Mayors Rich and Famous"},
  });
}

}  // namespace
}  // namespace quotecheck
