#include "checker/scan/speech_layout.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// "LABEL| sentence| sentence".
std::string Show(const std::string& text, const TurnSpans& turn) {
  std::string shown;
  if (turn.label.has_value()) {
    shown = text.substr(turn.label->span.begin, turn.label->span.size());
  }
  for (TextSpan sentence : turn.sentences) {
    absl::StrAppend(&shown, "| ", HeardText(text.substr(sentence.begin, sentence.size())));
  }
  return shown;
}

std::vector<std::string> Turns(const std::string& text) {
  std::vector<std::string> shown;
  for (const TurnSpans& turn : FindTurns(text)) shown.push_back(Show(text, turn));
  return shown;
}

using Strings = std::vector<std::string>;

TEST(SpeechLayoutTest, Turns) {
  EXPECT_EQ(Turns("PRESS CONFERENCE\n\nSMITH: We stay. [Applause.]\n\nI mean it.\n\n"
                  "(Laughter.)\n\nQ. Who pays?\n\nSMITH: We do\nand the county does.\n12\n\n"
                  "Q. Since when?\n\nSMITH: May."),
            (Strings{"SMITH| We stay.| | I mean it.", "Q| Who pays?",
                     "SMITH| We do and the county does.", "Q| Since when?", "SMITH| May."}));
}

TEST(SpeechLayoutTest, ALabelOnALineOfItsOwn) {
  EXPECT_EQ(Turns("SMITH:\nWe stay.\nROWE:\nWe go."), (Strings{"SMITH| We stay.", "ROWE| We go."}));
}

TEST(SpeechLayoutTest, NamesInMixedCaseHaveToComeAgain) {
  EXPECT_EQ(Turns("Rowe: We stay.\n\nSmith: We go.\n\nRowe: We stay.\n\nSmith: No."),
            (Strings{"Rowe| We stay.", "Smith| We go.", "Rowe| We stay.", "Smith| No."}));
  EXPECT_EQ(Turns("Rowe: We stay.\n\nSmith: We go."), Strings());
}

TEST(SpeechLayoutTest, NoTranscript) {
  EXPECT_EQ(Turns("The mayor spoke. SMITH: no."), Strings());
  EXPECT_EQ(Turns("SMITH: We stay."), Strings());
  // An article with an interview at its end.
  EXPECT_EQ(Turns(std::string(400, 'x') + "\n\nSMITH: We stay.\n\nROWE: We go."), Strings());
}

TEST(SpeechLayoutTest, ASpeechBeginsBehindItsHeading) {
  const std::string text =
      "Town Hall, 3 March\n\nCheck against delivery.\n\nFriends, we stay. I mean it.\n\n(Applause)"
      "\n\nThank you.";
  EXPECT_EQ(Show(text, ReadAsSpeech(text)), "| Friends, we stay.| I mean it.| Thank you.");
  EXPECT_EQ(EndOfHeading("Friends, we stay."), 0u);
}

TEST(SpeechLayoutTest, WhatIsHeard) {
  EXPECT_EQ(HeardText("We [inaudible] stay\n (laughs) here (all of us)."),
            "We stay here (all of us).");
  EXPECT_EQ(HeardText("[Applause.]"), "");
}

}  // namespace
}  // namespace quotecheck
