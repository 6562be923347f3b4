#include "checker/scan/phrase_words.h"

#include "checker/scan/phrases_of_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// What a function says of the marked word.
template <typename Function>
bool OfMarked(const char* marked, Function function) {
  const PhrasesOfText text(marked);
  return function(text.words, text.Marked().begin);
}

TEST(PhraseWordsTest, Plurals) {
  EXPECT_TRUE(OfMarked("The {officials} left.", IsPluralNoun));
  EXPECT_TRUE(OfMarked("The {dams} held.", IsPluralNoun));
  EXPECT_FALSE(OfMarked("The {official} left.", IsPluralNoun));
  EXPECT_FALSE(OfMarked("The {dam} held.", IsPluralNoun));
}

TEST(PhraseWordsTest, WhatMayOpenAPhraseWithoutADeterminer) {
  for (const char* marked : {"It was {sporting} director Ann Rowe.",
                             "He spoke to {state} officials.", "Then {acting} mayor Ann Rowe left.",
                             "In {talks} it was said.", "Some {state} dams held."}) {
    EXPECT_TRUE(OfMarked(marked, CanOpenBarePhrase)) << marked;
  }
  for (const char* marked :
       {"The mayor {said} so.", "They {plan} it.", "He wants to {leave} it."}) {
    EXPECT_FALSE(OfMarked(marked, CanOpenBarePhrase)) << marked;
  }
}

TEST(PhraseWordsTest, WhatStandsBeforeTheFirstNoun) {
  for (const char* marked :
       {"The {old} dam held.", "The {dam} held.", "The {highly} rated dam held.",
        "The {45} dams held.", "The {only} dam held.", "Some {failed} states left."}) {
    EXPECT_TRUE(OfMarked(marked, ContinuesBeforeNoun)) << marked;
  }
  for (const char* marked :
       {"Some {chanted}.", "The {of} dam held.", "The{,} dam held.", "He {very} quickly left."}) {
    EXPECT_FALSE(OfMarked(marked, ContinuesBeforeNoun)) << marked;
  }
}

TEST(PhraseWordsTest, WhatGoesOnAfterANoun) {
  for (const char* marked : {"The company {officials} left.", "The harbour {board} met."}) {
    EXPECT_TRUE(OfMarked(marked, ContinuesAfterNoun)) << marked;
  }
  for (const char* marked :
       {"The company {said} so.", "The company {of} Dunmore left.", "The company {plans} a dam.",
        "The officials {plan} a dam.", "The dam {last} held.", "The dam{.}"}) {
    EXPECT_FALSE(OfMarked(marked, ContinuesAfterNoun)) << marked;
  }
}

TEST(PhraseWordsTest, AVerbAgreesWithTheNounBefore) {
  const auto reads_as_verb = [](const char* marked, bool plural_before) {
    const PhrasesOfText text(marked);
    return ReadsAsVerb(text.words, text.Marked().begin, plural_before);
  };
  EXPECT_TRUE(reads_as_verb("The company {plans} a dam.", false));
  EXPECT_FALSE(reads_as_verb("The company {plans} were late.", false));
  EXPECT_TRUE(reads_as_verb("The company {dams} rivers.", false));
  EXPECT_FALSE(reads_as_verb("The companies {dams} rivers.", true));
  EXPECT_FALSE(reads_as_verb("The company {officials} left.", false));
  EXPECT_FALSE(reads_as_verb("The company {red} cars.", false));
}

}  // namespace
}  // namespace quotecheck
