#include "checker/text/characters.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(CharactersTest, ClassesHoldBeyondAscii) {
  EXPECT_TRUE(IsLetter(U'a') && IsLetter(U'é') && IsLetter(U'Ж') && IsLetter(U'東'));
  EXPECT_FALSE(IsLetter(U'1') || IsLetter(U'”') || IsLetter(U'@') || IsLetter(U'['));
  EXPECT_TRUE(IsUpper(U'A') && IsUpper(U'Ž') && !IsUpper(U'a') && !IsUpper(U'東'));
  EXPECT_TRUE(IsLower(U'z') && IsLower(U'ß') && !IsLower(U'Z'));
  EXPECT_TRUE(IsDigit(U'0') && IsDigit(U'٣') && !IsDigit(U'x'));
  EXPECT_TRUE(IsSpace(U' ') && IsSpace(U'\n') && IsSpace(U'\u00A0') && IsSpace(U'\u2009'));
  EXPECT_FALSE(IsSpace(U'_') || IsSpace(0));
  EXPECT_TRUE(IsCombining(U'\u0301') && !IsCombining(U'e'));
}

TEST(CharactersTest, MarksAndDashes) {
  for (char32_t c : std::u32string(U"'’‘‚`´ʼ")) {
    EXPECT_TRUE(IsApostrophe(c)) << static_cast<uint32_t>(c);
  }
  for (char32_t c : std::u32string(U"\"“”„«»「」『』")) {
    EXPECT_TRUE(IsDoubleMark(c)) << static_cast<uint32_t>(c);
  }
  EXPECT_FALSE(IsApostrophe(U'"') || IsDoubleMark(U'\''));
  EXPECT_TRUE(IsDash(U'-') && IsDash(U'–') && IsDash(U'—') && IsDash(U'−') && !IsDash(U'_'));
}

}  // namespace
}  // namespace quotecheck
