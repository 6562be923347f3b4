#include "checker/scan/affiliations.h"

#include "checker/scan/phrases_of_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The phrase that ends where the first mark begins.
size_t PhraseBefore(const PhrasesOfText& text) {
  for (size_t i = 0; i < text.phrases.size(); ++i) {
    if (text.phrases[i].tokens.end == text.Marked().begin) return i;
  }
  ADD_FAILURE() << "no phrase before the mark in " << text.input.text;
  return 0;
}

TEST(AffiliationsTest, WhatTellsOfANamedPerson) {
  constexpr const char* kCases[] = {
      "Ann Rowe {(D-Ohio)} said so.",
      "Ann Rowe {(D) of Ohio} said so.",
      "Ann Rowe{, 45}, said so.",
      "Ann Rowe{, D-Ohio}, said so.",
      "Ann Rowe{, R-Wis.}, said so.",
      "Ann Rowe{, R-South Carolina}, said so.",
      "Ann Rowe{, of Cleveland}, said so.",
      "Ann Rowe{, of Cleveland, Ohio}, said so.",
      "Ann Rowe{, 45, of Cleveland}, said so.",
      // A clause, a number of something, no place.
      "Ann Rowe{}, who left, said so.",
      "Ann Rowe{}, 45 years old, said so.",
      "Ann Rowe{}, of all people, said so.",
      // No name before; a parenthesis that is no short one.
      "The mayor{}, 45, said so.",
      "Ann Rowe {}(who had been the mayor for all of nine years) said so.",
  };
  for (const char* marked : kCases) {
    const PhrasesOfText text(marked);
    const TokenRange range = text.Marked();
    const NounPhrase& phrase = text.phrases[PhraseBefore(text)];
    const size_t end = OverAffiliation(text.sentence, phrase, range.begin);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
  }
}

TEST(AffiliationsTest, StatesAfterPlaces) {
  constexpr const char* kCases[] = {
      "The mayor of Cleveland{, Ohio}, said so.",
      "The mayor of Cleveland{, Ohio} said so.",
      "The mayor of Cleveland{}, Ann Rowe, said so.",
      "The mayor of Cleveland{}, the Ohio town, said so.",
  };
  for (const char* marked : kCases) {
    const PhrasesOfText text(marked);
    const TokenRange range = text.Marked();
    const size_t end = OverState(text.sentence, PhraseBefore(text), range.begin);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
  }
}

}  // namespace
}  // namespace quotecheck
