#include "checker/align/vocabulary.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(VocabularyTest, NumbersDistinctWords) {
  Vocabulary words;
  const WordId river = words.Intern("river");
  const WordId bridge = words.Intern("bridge");
  EXPECT_NE(river, bridge);
  EXPECT_EQ(words.Intern("river"), river);
  EXPECT_EQ(words.size(), 2u);
  EXPECT_EQ(words[bridge].folded, "bridge");
}

TEST(VocabularyTest, KeepsItsWordsWhileItGrows) {
  Vocabulary words;
  const WordId first = words.Intern("ferry");
  for (int i = 0; i < 5000; ++i) words.Intern("w" + std::to_string(i));
  EXPECT_EQ(words.Intern("ferry"), first);
  EXPECT_EQ(words[first].folded, "ferry");
}

TEST(VocabularyTest, TakesWhatWasLookedUp) {
  NewWords looked_up(1);
  looked_up.Add(0, "ferries");
  looked_up.Add(0, "doesn't");
  const NewWords::Note tugs = looked_up.Add(0, "tugs");
  const NewWords::Note not_ = looked_up.Add(0, "not");
  looked_up.LookUp(/*jobs=*/1);
  Vocabulary words;
  words.TakeFrom(&looked_up);
  Vocabulary alone;
  for (const char* word : {"ferries", "harbours", "doesn't", "ferries"}) {
    EXPECT_EQ(words.Find(word), alone.Find(word)) << word;
    const WordTraits& traits = words[words.Intern(word)];
    const WordTraits& expected = alone[alone.Intern(word)];
    EXPECT_EQ(traits.folded, word);
    EXPECT_EQ(traits.solid_hash, expected.solid_hash) << word;
    EXPECT_EQ(traits.form, expected.form) << word;
    EXPECT_EQ(traits.base, expected.base) << word;
    EXPECT_EQ(traits.kin, expected.kin) << word;
    EXPECT_EQ(traits.parts, expected.parts) << word;
    EXPECT_TRUE(words.Find(word).has_value()) << word;
  }
  // "not" is known already, as a part of "doesn't".
  for (const NewWords::Note note : {tugs, not_, tugs}) {
    NewWord* const found = looked_up.Find(0, note);
    const WordTraits& traits = words[words.Intern(found)];
    const WordTraits& expected = alone[alone.Intern(traits.folded)];
    EXPECT_EQ(words.Intern(traits.folded), words.Intern(found));
    EXPECT_EQ(traits.form, expected.form) << traits.folded;
    EXPECT_EQ(traits.base, expected.base) << traits.folded;
  }
  EXPECT_EQ(words.size(), alone.size());
}

TEST(VocabularyTest, Classes) {
  struct Case {
    const char* word;
    WordClass word_class;
  };
  const Case cases[] = {
      {"harbour", WordClass::kContent},  {"2,000", WordClass::kNumber},
      {"not", WordClass::kNegation},     {"doesn't", WordClass::kNegation},
      {"every", WordClass::kQuantifier}, {"should", WordClass::kVerbal},
      {"we", WordClass::kPronoun},       {"under", WordClass::kPreposition},
      {"the", WordClass::kOther},
  };
  Vocabulary words;
  for (const Case& c : cases) {
    EXPECT_EQ(words[words.Intern(c.word)].word_class, c.word_class) << c.word;
  }
  EXPECT_TRUE(words[words.Intern("2,000")].content());
  EXPECT_FALSE(words[words.Intern("every")].content());
}

TEST(VocabularyTest, FormsAreSpellingsOfOneWord) {
  Vocabulary words;
  const auto form = [&](const char* word) { return words[words.Intern(word)].form; };
  EXPECT_EQ(form("colour"), form("color"));
  EXPECT_EQ(form("u.s."), form("us"));
  EXPECT_EQ(form("long-term"), form("longterm"));
  EXPECT_EQ(form("cannot"), form("can't"));
  EXPECT_NE(form("ferry"), form("ferries"));
  EXPECT_NE(form("-"), form("'"));
}

TEST(VocabularyTest, BasesAreInflectionsOfOneWord) {
  Vocabulary words;
  const auto base = [&](const char* word) { return words[words.Intern(word)].base; };
  EXPECT_EQ(base("ferry"), base("ferries"));
  EXPECT_EQ(base("harbour's"), base("harbors"));
  EXPECT_NE(base("ferry"), base("harbour"));
}

TEST(VocabularyTest, NumeralsOfOneValueHaveOneBase) {
  Vocabulary words;
  EXPECT_EQ(words.BaseOfValue(2000), words.BaseOfValue(2e3));
  EXPECT_NE(words.BaseOfValue(2000), words.BaseOfValue(2001));
  EXPECT_NE(words.BaseOfValue(1234567), words.BaseOfValue(1234568));
  EXPECT_NE(words.BaseOfValue(2000), words[words.Intern("2000")].base);
}

TEST(VocabularyTest, RareWordsAreRarer) {
  Vocabulary words;
  EXPECT_LT(words[words.Intern("people")].rarity, words[words.Intern("tugboat")].rarity);
}

}  // namespace
}  // namespace quotecheck
