#include "checker/lexicon/dates.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using absl::CivilDay;

TEST(ParsePublishedDayTest, ReadsTheUsualForms) {
  const CivilDay expected(2021, 10, 15);
  for (const char* text : {
           "2021-10-15",
           " 2021-10-15\r\n",
           "2021-10-15T14:30:00Z",
           "2021-10-15T23:30:00-08:00",
           "2021-10-15T00:10:00+0200",
           "2021-10-15T14:30:00.123456Z",
           "2021-10-15 14:30",
           "2021-10-15 14:30:00 UTC",
           "20211015",
           "20211015T143000Z",
           "2021/10/15",
           "2021.10.15",
           "15.10.2021",
           "15.10.2021 um 14.30 Uhr",
           "15/10/2021",
           "10/15/2021",
           "October 15, 2021",
           "october 15 2021",
           "Oct. 15, 2021",
           "OCT 15 2021",
           "Oct. 15th, 2021",
           "15 October 2021",
           "15 Oct. 2021",
           "15th October, 2021",
           "15th of October 2021",
           "15-Oct-2021",
           "Fri, 15 Oct 2021 14:30:00 +0000",
           "Fri, 15 Oct 2021 14:30:00 GMT",
           "Friday, October 15, 2021 at 2:30 p.m. EDT",
           "Fri 15 Oct 2021 14.30 BST",
           "Published: October 15, 2021 | Updated: October 16, 2021",
           "Posted on October 15, 2021 by A. Writer",
           "14:30, 15 October 2021",
           "1634308200",
           "1634308200000",
       }) {
    EXPECT_EQ(ParsePublishedDay(text), expected) << text;
  }
}

TEST(ParsePublishedDayTest, FindsNoDayWhereThereIsNoneOrMoreThanOne) {
  for (const char* text :
       {"", "2021", "2021-10", "October 2021", "10/11/2021", "yesterday", "Friday", "2021-13-15",
        "2021-02-30", "February 30, 2021", "15 Octobre", "32 October 2021", "0000-00-00",
        "2021-10/15", "99999999", "12345", "October 15", "Room 20211"}) {
    EXPECT_EQ(ParsePublishedDay(text), std::nullopt) << text;
  }
  EXPECT_EQ(ParsePublishedDay("10/10/2021"), CivilDay(2021, 10, 10));
  EXPECT_EQ(ParsePublishedDay("2020-02-29"), CivilDay(2020, 2, 29));
  EXPECT_EQ(ParsePublishedDay("2021-02-29"), std::nullopt);
}

TEST(ParsePublishedInstantTest, NeedsATimeAndAZone) {
  constexpr int64_t kInstant = 1634308200;  // 2021-10-15T14:30:00Z
  for (const char* text : {
           "2021-10-15T14:30:00Z",
           "2021-10-15T14:30Z",
           "2021-10-15t14:30:00z",
           "2021-10-15T14:30:00.999Z",
           "2021-10-15T16:30:00+02:00",
           "2021-10-15T16:30:00+0200",
           "2021-10-15T16:30:00 +0200",
           "2021-10-15T16:30+02",
           "2021-10-15T10:30:00-04:00",
           "2021-10-16T00:30:00+10:00",
           "2021-10-15 14:30:00 UTC",
           "20211015T143000Z",
           "20211015T1430Z",
           "Fri, 15 Oct 2021 14:30:00 +0000",
           "Fri, 15 Oct 2021 14:30:00 GMT",
           "Fri, 15 Oct 2021 10:30:00 EDT",
           "October 15, 2021 at 10:30 a.m. EDT",
           "October 15, 2021, 10:30 AM EDT",
           "15 October 2021 15.30 BST",
           "2:30 pm GMT, 15 October 2021",
           "2021-10-15 16:30 GMT+2",
           "1634308200",
           "1634308200123",
       }) {
    EXPECT_EQ(ParsePublishedInstant(text), kInstant) << text;
  }
  EXPECT_EQ(ParsePublishedInstant("15 October 2021, 3 PM GMT"), kInstant + 1800);
  EXPECT_EQ(ParsePublishedInstant("15 October 2021, 12:30 am GMT"), kInstant - 14 * 3600);
  EXPECT_EQ(ParsePublishedInstant("15 October 2021, 12:30 pm GMT"), kInstant - 2 * 3600);
  for (const char* text :
       {"2021-10-15", "2021-10-15T14:30:00", "2021-10-15 14:30", "October 15, 2021 2:30 pm",
        "October 15, 2021 2:30 pm ET", "14:30:00Z", "2021-10-15 25:00Z",
        "2021-10-15 14:30 - 5 comments", "2021-10-15Z", ""}) {
    EXPECT_EQ(ParsePublishedInstant(text), std::nullopt) << text;
  }
}

TEST(ParsePublishedInstantTest, TakesAnyBytes) {
  const std::string alphabet = "0123456789-/:.+ ,TZtzOctgmtpm\xff";
  unsigned state = 7;
  for (int i = 0; i < 50000; ++i) {
    std::string text;
    for (int n = 0; n < 24; ++n) {
      state = state * 1664525u + 1013904223u;
      text += alphabet[(state >> 16) % alphabet.size()];
    }
    if (ParsePublishedInstant(text).has_value()) {
      EXPECT_TRUE(ParsePublishedDay(text).has_value()) << text;
    }
  }
  EXPECT_EQ(ParsePublishedDay(std::string(1 << 20, '1')), std::nullopt);
}

// October 15, 2021 was a Friday.
const CivilDay kPublished(2021, 10, 15);

std::optional<DayMention> Parse(const std::string& text, size_t at = 0,
                                CivilDay published = kPublished) {
  const std::vector<std::string> words = absl::StrSplit(text, ' ');
  const std::vector<absl::string_view> views(words.begin(), words.end());
  const std::optional<DayMention> mention = ParseDayMention(views, at, published);
  EXPECT_TRUE(CanNameDay(views) || !mention.has_value()) << text;
  return mention;
}

TEST(ParseDayMentionTest, ResolvesAgainstTheArticlesDay) {
  struct Case {
    const char* text;
    CivilDay day;
    size_t words;
  };
  for (const Case& c : std::vector<Case>{
           {"friday", CivilDay(2021, 10, 15), 1},
           {"friday's", CivilDay(2021, 10, 15), 1},
           {"thursday night", CivilDay(2021, 10, 14), 1},
           {"saturday", CivilDay(2021, 10, 9), 1},
           {"last friday", CivilDay(2021, 10, 8), 2},
           {"last tuesday", CivilDay(2021, 10, 12), 2},
           {"tues.", CivilDay(2021, 10, 12), 1},
           {"fri", CivilDay(2021, 10, 15), 1},
           {"sat.", CivilDay(2021, 10, 9), 1},
           {"yesterday", CivilDay(2021, 10, 14), 1},
           {"yesterday's", CivilDay(2021, 10, 14), 1},
           {"today", CivilDay(2021, 10, 15), 1},
           {"tomorrow", CivilDay(2021, 10, 16), 1},
           {"last night", CivilDay(2021, 10, 14), 2},
           {"this morning", CivilDay(2021, 10, 15), 2},
           {"the day before yesterday", CivilDay(2021, 10, 13), 4},
           {"the day after tomorrow", CivilDay(2021, 10, 17), 4},
           {"two days ago", CivilDay(2021, 10, 13), 3},
           {"3 days ago", CivilDay(2021, 10, 12), 3},
           {"october 15", CivilDay(2021, 10, 15), 2},
           {"oct. 15", CivilDay(2021, 10, 15), 2},
           {"october 15th", CivilDay(2021, 10, 15), 2},
           {"october 15 2019", CivilDay(2019, 10, 15), 3},
           {"october 15 , 2019", CivilDay(2019, 10, 15), 4},
           {"15 october", CivilDay(2021, 10, 15), 2},
           {"15 october 2020", CivilDay(2020, 10, 15), 3},
           {"15th of october", CivilDay(2021, 10, 15), 3},
           {"the 15th of october 2020", CivilDay(2020, 10, 15), 5},
           {"december 30", CivilDay(2021, 12, 30), 2},
           {"march 1", CivilDay(2021, 3, 1), 2},
           {"may 5", CivilDay(2021, 5, 5), 2},
           {"5 may 2020", CivilDay(2020, 5, 5), 3},
           {"friday , october 15", CivilDay(2021, 10, 15), 4},
           {"friday october 8 2021", CivilDay(2021, 10, 8), 4},
           {"fri oct 8", CivilDay(2021, 10, 8), 3},
           {"sat 9 oct 2021", CivilDay(2021, 10, 9), 4},
           {"2021-10-12", CivilDay(2021, 10, 12), 1},
       }) {
    const std::optional<DayMention> mention = Parse(c.text);
    ASSERT_TRUE(mention.has_value()) << c.text;
    EXPECT_EQ(mention->day, c.day) << c.text;
    EXPECT_EQ(mention->words, c.words) << c.text;
  }
}

TEST(ParseDayMentionTest, TakesTheNearestYear) {
  EXPECT_EQ(Parse("december 30", 0, CivilDay(2022, 1, 2))->day, CivilDay(2021, 12, 30));
  EXPECT_EQ(Parse("january 2", 0, CivilDay(2021, 12, 30))->day, CivilDay(2022, 1, 2));
  EXPECT_EQ(Parse("february 29", 0, CivilDay(2021, 3, 1))->day, CivilDay(2020, 2, 29));
  EXPECT_EQ(Parse("february 29", 0, CivilDay(2023, 3, 1))->day, CivilDay(2024, 2, 29));
}

TEST(ParseDayMentionTest, LooksAtTheWordBefore) {
  EXPECT_EQ(Parse("last friday", 1)->day, CivilDay(2021, 10, 8));
  EXPECT_EQ(Parse("on friday", 1)->day, CivilDay(2021, 10, 15));
  EXPECT_EQ(Parse("on 5 may", 1)->day, CivilDay(2021, 5, 5));
  for (const char* text :
       {"next friday", "this friday", "every friday", "black friday", "good friday", "a friday"}) {
    EXPECT_FALSE(Parse(text, 1).has_value()) << text;
  }
}

TEST(ParseDayMentionTest, FindsNoDayWhereNoneIsNamed) {
  for (const char* text : {"",
                           "october",
                           "october 2021",
                           "october 32",
                           "fridays",
                           "sat down",
                           "sun",
                           "wed",
                           "last week",
                           "last month",
                           "15",
                           "15 people",
                           "5 may die",
                           "may",
                           "march on",
                           "the 15th",
                           "next week",
                           "two days",
                           "two days later",
                           "half days ago",
                           "10 octobers",
                           "february 30 2021",
                           "night"}) {
    EXPECT_FALSE(Parse(text).has_value()) << text;
  }
  EXPECT_FALSE(ParseDayMention({}, 0, kPublished).has_value());
}

TEST(CanNameDayTest, RulesOutWordsOfNoDay) {
  EXPECT_FALSE(CanNameDay({}));
  EXPECT_FALSE(CanNameDay({"", "the", "keeper", "of", "tarn", "said", "it", "was", "too", "late"}));
  EXPECT_TRUE(CanNameDay({"she", "said", "on", "friday"}));
}

TEST(CalendarWordsTest, KnowNamesAndAbbreviations) {
  for (const char* word : {"monday", "mon", "mon.", "tues", "thurs.", "sunday", "sun"}) {
    EXPECT_TRUE(IsWeekday(word)) << word;
    EXPECT_FALSE(IsMonth(word)) << word;
  }
  for (const char* word : {"january", "jan", "jan.", "may", "sept.", "december"}) {
    EXPECT_TRUE(IsMonth(word)) << word;
    EXPECT_FALSE(IsWeekday(word)) << word;
  }
  for (const char* word : {"", ".", "day", "mondays", "month", "octo"}) {
    EXPECT_FALSE(IsWeekday(word) || IsMonth(word)) << word;
  }
}

}  // namespace
}  // namespace quotecheck
