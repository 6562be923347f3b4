#include "checker/scan/turn_labels.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(TurnLabelsTest, Labels) {
  const struct {
    const char* line;
    TurnLabelKind kind;
    const char* words;
    const char* name;
    const char* role;
    const char* speech;
  } kCases[] = {
      {"SMITH: We stay.", TurnLabelKind::kName, "SMITH", "Smith", "", " We stay."},
      {"MS. ROWE: We stay.", TurnLabelKind::kName, "MS. ROWE", "Rowe", "", " We stay."},
      {"Mayor Ann Rowe: We stay.", TurnLabelKind::kName, "Mayor Ann Rowe", "Ann Rowe", "mayor",
       " We stay."},
      {"JO O'NEIL-SMITH: We stay.", TurnLabelKind::kName, "JO O'NEIL-SMITH", "Jo O'Neil-Smith", "",
       " We stay."},
      {"ANN ROWE, MAYOR: We stay.", TurnLabelKind::kName, "ANN ROWE, MAYOR", "Ann Rowe", "mayor",
       " We stay."},
      {"[00:01:20] ROWE (off mic): We stay.", TurnLabelKind::kName, "ROWE", "Rowe", "",
       " We stay."},
      {"THE MAYOR: We stay.", TurnLabelKind::kRole, "THE MAYOR", "the mayor", "", " We stay."},
      {"MODERATOR: Who is next?", TurnLabelKind::kRole, "MODERATOR", "the moderator", "",
       " Who is next?"},
      {"Q. Who pays?", TurnLabelKind::kQuestion, "Q", "", "", " Who pays?"},
      {"Q (Harbour Post): Who pays?", TurnLabelKind::kQuestion, "Q", "", "", " Who pays?"},
      {"QUESTION: Who pays?", TurnLabelKind::kQuestion, "QUESTION", "", "", " Who pays?"},
      {"SPEAKER 2: Who pays?", TurnLabelKind::kQuestion, "SPEAKER 2", "", "", " Who pays?"},
      {"A. We do.", TurnLabelKind::kAnswer, "A", "", "", " We do."},
  };
  for (const auto& test : kCases) {
    const std::string line = test.line;
    const auto label = ReadTurnLabel(line, {0, line.size()});
    ASSERT_TRUE(label.has_value()) << line;
    EXPECT_EQ(label->kind, test.kind) << line;
    EXPECT_EQ(line.substr(label->span.begin, label->span.size()), test.words) << line;
    if (test.kind == TurnLabelKind::kName || test.kind == TurnLabelKind::kRole) {
      EXPECT_EQ(label->name, test.name) << line;
      EXPECT_EQ(label->role, test.role) << line;
    }
    EXPECT_EQ(line.substr(label->speech), test.speech) << line;
  }
}

TEST(TurnLabelsTest, TitlesTellTheSex) {
  EXPECT_EQ(ReadTurnLabel("MS. ROWE: So.", {0, 13})->gender, Gender::kFemale);
  EXPECT_EQ(ReadTurnLabel("MR. HALL: So.", {0, 13})->gender, Gender::kMale);
  EXPECT_EQ(ReadTurnLabel("ROWE: So.", {0, 9})->gender, Gender::kUnknown);
}

TEST(TurnLabelsTest, CapitalsAreTold) {
  EXPECT_TRUE(ReadTurnLabel("ROWE: So.", {0, 9})->capitals);
  EXPECT_FALSE(ReadTurnLabel("Rowe: So.", {0, 9})->capitals);
}

TEST(TurnLabelsTest, NoLabels) {
  for (const char* text :
       {"We stay.", "Date: 5 May 2031", "PRESENT: Ann Rowe, Jo Smith", "It is 10:30 now.",
        "He said: we stay.", "I promise you this: nobody will lose a home.",
        "Who pays? Rowe: we do.", "See http://example.org: it is there.", ": nothing",
        "The Mayor And The Council And The Mills: all of them"}) {
    const std::string line = text;
    EXPECT_FALSE(ReadTurnLabel(line, {0, line.size()}).has_value()) << line;
  }
}

}  // namespace
}  // namespace quotecheck
