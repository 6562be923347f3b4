#include "checker/pipeline/context_speaker.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

LoneQuote Quote(const char* before, const char* text, const char* after) {
  LoneQuote quote;
  quote.before = before;
  quote.text = text;
  quote.after = after;
  return quote;
}

TEST(ContextSpeakerTest, NamesWhomTheTextAroundCredits) {
  struct Case {
    const char* before;
    const char* text;
    const char* after;
    const char* speaker;
  };
  constexpr Case kCases[] = {
      {"“", "We will not close the bridge,", "” Mayor Ilse Varga said on Monday.", "Ilse Varga"},
      {"The boats stay in. Mr. Tilsen told the guild: “", "Nobody sails before noon.", "”",
       "Tilsen"},
      {"“", "We will not close the bridge,", "” Orrin said.", "Orrin"},
      {"Ilse Varga opened the session. “", "The levy is unjust,", "” she said.", "Ilse Varga"},
      {"“I doubt it,” Joss Orrin said. Ilse Varga replied: “", "The levy is unjust.", "”",
       "Ilse Varga"},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(FindContextSpeaker(Quote(c.before, c.text, c.after)), c.speaker) << c.text;
  }
}

TEST(ContextSpeakerTest, SaysNothingWhereNoPersonIsNamed) {
  for (const LoneQuote& quote : {
           Quote("", "We will not close the bridge,", ""),
           Quote("“", "We will not close the bridge,", "” the council said in a statement."),
           Quote("“", "We will not close the bridge,", "” a senior official said."),
           Quote("“", "We will not close the bridge,", "” she said."),
       }) {
    EXPECT_EQ(FindContextSpeaker(quote), std::nullopt) << quote.after;
  }
}

}  // namespace
}  // namespace quotecheck
