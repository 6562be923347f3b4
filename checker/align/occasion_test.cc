#include "checker/align/occasion.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ScannedArticle Transcript(const std::string& title = "Press conference") {
  ScannedArticle article;
  article.info.title = title;
  article.info.published = "2031-05-05";
  return article;
}

Quote Around(const std::string& before, const std::string& after) {
  Quote quote;
  quote.before = before;
  quote.after = after;
  return quote;
}

TEST(OccasionTest, ToldOfAnother) {
  const struct {
    const char* before;
    const char* after;
  } kCases[] = {
      {"Rowe told the Courier: “", "”"},
      {"", "” Rowe told this newspaper on the quay."},
      {"In an interview, Rowe said “", "”"},
      {"She laughed. Afterwards, she said “", "”"},
      {"“", "” Rowe had said last week."},
      {"Rowe later took a walk. “", "” she said."},
      {"“We will stay,” Rowe wrote. “", "”"},
      {"", "” Rowe told a friend on the quay."},
      {"", "” Rowe told the Ostrava Evening Post."},
      {"", "” Rowe told Coast Radio."},
      {"", "” Rowe told Peter Tilsen."},
      {"", "” Rowe told me."},
  };
  for (const auto& test : kCases) {
    EXPECT_TRUE(TellsOfAnotherOccasion(Around(test.before, test.after), Transcript()))
        << test.before << "…" << test.after;
  }
}

TEST(OccasionTest, NotToldOfAnother) {
  const struct {
    const char* before;
    const char* after;
  } kCases[] = {
      {"“", "” Rowe said."},
      {"Rowe told reporters: “", "”"},
      {"Rowe told a packed hearing that “", "”"},
      {"", "” Rowe told lawmakers."},
      {"", "” Rowe told the senators on Monday."},
      {"", "” Rowe told a rally in Ostrava."},
      {"", "” Rowe told the Senate."},
      {"", "” Rowe told the Norland Water Committee."},
      {"", "” Rowe told delegates, as the Courier had it."},
      // Words of other quotations tell nothing.
      {"“I wrote a letter,” Rowe said. “", "”"},
      {"“", "” Rowe said. “I told the Courier later.”"},
      // Nor does the next paragraph.
      {"“", "” Rowe said.\nTilsen told the Courier otherwise."},
  };
  for (const auto& test : kCases) {
    EXPECT_FALSE(TellsOfAnotherOccasion(Around(test.before, test.after), Transcript()))
        << test.before << "…" << test.after;
  }
}

TEST(OccasionTest, WhatThePrimarySourceIsCalledTellsNothing) {
  const Quote quote = Around("In her statement, Rowe said “", "”");
  EXPECT_TRUE(TellsOfAnotherOccasion(quote, Transcript()));
  EXPECT_FALSE(TellsOfAnotherOccasion(quote, Transcript("Statement by Ann Rowe")));
}

TEST(OccasionTest, AnotherDay) {
  Quote quote = Around("“", "” Rowe said on Monday.");
  quote.said_on = absl::CivilDay(2031, 5, 5);
  EXPECT_FALSE(TellsOfAnotherOccasion(quote, Transcript()));
  quote.said_on = absl::CivilDay(2031, 5, 4);
  EXPECT_TRUE(TellsOfAnotherOccasion(quote, Transcript()));
}

}  // namespace
}  // namespace quotecheck
