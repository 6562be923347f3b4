#include "checker/judge/rules/speaker_names.h"

#include <gtest/gtest.h>

namespace quotecheck {
namespace {

Speaker Named(absl::string_view name, EntityKind kind = EntityKind::kPerson) {
  Speaker speaker;
  speaker.name = std::string(name);
  speaker.names = {speaker.name};
  speaker.kind = kind;
  return speaker;
}

TEST(SpeakerNamesTest, NamesThatMayBeOne) {
  EXPECT_TRUE(MayBeOneName(Named("Ann Rowe"), Named("Rowe")));
  EXPECT_TRUE(MayBeOneName(Named("Ann Rowe"), Named("Anne Marie Rowe")));
  EXPECT_TRUE(MayBeOneName(Named("Robert Tilsen"), Named("Bob Tilsen")));
  EXPECT_TRUE(MayBeOneName(Named("Karim al-Tawil"), Named("Tawil")));
  EXPECT_TRUE(MayBeOneName(Named("Lindsay Tilsen"), Named("Lindsey Tilsen")));
  EXPECT_TRUE(MayBeOneName(Named("Marta Zhakarova"), Named("Marta Zakharova")));
  EXPECT_TRUE(MayBeOneName(Named("Paul Tilsen of Ostrava"), Named("Paul Tilsen Adeyemi")));
  EXPECT_TRUE(MayBeOneName(Named("Tilsen"), Named("Tislen")));
  EXPECT_TRUE(MayBeOneName(Named("Bill Rowe"), Named("Bill Rowes")));
  EXPECT_TRUE(MayBeOneName(Named("Bill Tilsen"), Named("Bill LaTilsen")));
  EXPECT_TRUE(MayBeOneName(Named("Olaf Brenno"), Named("Olaf Bruno")));
  EXPECT_TRUE(MayBeOneName(Named("Justice Department", EntityKind::kBody),
                           Named("DoJ", EntityKind::kBody)));
  EXPECT_TRUE(MayBeOneName(Named("National Water Board", EntityKind::kBody),
                           Named("NWB", EntityKind::kBody)));
}

TEST(SpeakerNamesTest, InitialsOfAPersonAndOfABody) {
  EXPECT_TRUE(MayBeOneName(Named("ARS"), Named("Ann Rowe Svensson")));
  EXPECT_FALSE(MayBeOneName(Named("Lee"), Named("Elena Larsen")));
  EXPECT_FALSE(MayBeOneName(Named("Lee"), Named("Lars Erik Ek")));
  EXPECT_FALSE(MayBeOneName(Named("BWN", EntityKind::kBody),
                            Named("National Water Board", EntityKind::kBody)));
  EXPECT_TRUE(
      MayBeOneName(Named("BoW", EntityKind::kBody), Named("Board of Water", EntityKind::kBody)));
}

TEST(SpeakerNamesTest, ASlipIsTakenForABody) {
  EXPECT_TRUE(MayBeOneName(Named("Tislen", EntityKind::kBody), Named("Peter Tilsen")));
  EXPECT_TRUE(MayBeOneName(Named("Peter Tilsen"), Named("Tislen", EntityKind::kBody)));
  EXPECT_FALSE(MayBeOneName(Named("Rowing", EntityKind::kBody), Named("Peter Tilsen")));
}

TEST(SpeakerNamesTest, NamesOfTwo) {
  EXPECT_FALSE(MayBeOneName(Named("Ann Rowe"), Named("Joe Rowe")));
  EXPECT_FALSE(MayBeOneName(Named("Ann Rowe"), Named("Ann Tilsen")));
  EXPECT_FALSE(MayBeOneName(Named("Ann Rowe"), Named("Ann Ryle")));
  EXPECT_FALSE(MayBeOneName(Named("Ann Tilsen"), Named("Ann Vilsan")));
  EXPECT_FALSE(MayBeOneName(Named("Peter Brenno"), Named("Paul Bruno")));
  EXPECT_FALSE(MayBeOneName(Named("Water Board", EntityKind::kBody),
                            Named("Harbour Board", EntityKind::kBody)));
}

// An initial may be of any alphabet: the first byte of a letter is not the letter.
TEST(SpeakerNamesTest, InitialsOfAnyAlphabet) {
  EXPECT_EQ(Initials({"петр", "жаров"}), "пж");
  EXPECT_TRUE(MayBeOneName(Named("П. Жаров"), Named("Петр Жаров")));
  EXPECT_FALSE(MayBeOneName(Named("Р. Жаров"), Named("Петр Жаров")));
}

TEST(SpeakerNamesTest, MentionsThatFit) {
  EXPECT_TRUE(MentionFits("Mr. Rowe", Named("Ann Rowe")));
  EXPECT_TRUE(MentionFits("Council Leader Rowe, who was late", Named("Ann Rowe")));
  EXPECT_TRUE(MentionFits("Mr. Östlund", Named("Anders Östlund")));
  EXPECT_TRUE(MentionFits("Жаров", Named("Петр Жаров")));
  EXPECT_FALSE(MentionFits("Öberg", Named("Anders Östlund")));
  EXPECT_FALSE(MentionFits("Joe Rowe", Named("Ann Rowe")));
  EXPECT_FALSE(MentionFits("the hospital", Named("Ann Rowe")));
}

}  // namespace
}  // namespace quotecheck
