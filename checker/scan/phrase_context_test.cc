#include "checker/scan/phrase_context.h"

#include "checker/scan/phrases_of_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(PhraseContextTest, ThereAreNoWordsPastASentence) {
  const PhrasesOfText text("The dam {holds}. {Rowe} left.");
  const size_t holds = text.Marked(0).begin;
  const size_t next = text.Marked(1).begin;
  ASSERT_EQ(text.words.end(), next);
  EXPECT_TRUE(text.words.In(holds));
  EXPECT_EQ(text.words.Folded(holds), "holds");
  EXPECT_TRUE(text.words.Has(holds, kVerb));
  EXPECT_FALSE(text.words.In(next));
  EXPECT_EQ(text.words.Folded(next), "");
  EXPECT_FALSE(text.words.Has(next, kUpper));
  EXPECT_TRUE(text.context.traits.Has(next, kUpper));
  EXPECT_FALSE(text.words.SurelyVerb(next + 1));
}

TEST(PhraseContextTest, NamesByWhereTheyBegin) {
  const PhrasesOfText text("Then {Ann {Rowe}} left Dunmore.");
  const NameSpan* name = text.context.NameAt(text.Marked(0).begin);
  ASSERT_NE(name, nullptr);
  EXPECT_EQ(text.TextOf(name->name), "Ann Rowe");
  EXPECT_EQ(text.context.NameAt(text.Marked(1).begin), nullptr);
  EXPECT_EQ(text.context.NameAt(text.document.tokens.size()), nullptr);
}

TEST(PhraseContextTest, AVerbFollowsOverAdverbs) {
  const auto verb_follows = [](const char* marked) {
    const PhrasesOfText text(marked);
    return text.context.VerbFollows(text.Marked().begin, text.words.end());
  };
  EXPECT_TRUE(verb_follows("The mayor {}said so."));
  EXPECT_TRUE(verb_follows("The mayor {}later said so."));
  EXPECT_FALSE(verb_follows("The mayor {}of Dunmore said so."));
  EXPECT_FALSE(verb_follows("The mayor{}."));
}

}  // namespace
}  // namespace quotecheck
