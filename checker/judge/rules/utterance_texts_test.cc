#include "checker/judge/rules/utterance_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

using ::testing::ElementsAre;

TEST(UtteranceTextsTest, CopiesArePutTogether) {
  BatchForTest batch;
  const ArticleIndex article = batch.AddArticle("a.txt", "Northern Wire");
  const QuoteIndex first = batch.AddQuote(article, "The wall held.");
  const QuoteIndex other = batch.AddQuote(article, "The wall held well.");
  const QuoteIndex copy = batch.AddQuote(article, "The wall held.");
  batch.AddUtterance({first, other, copy});
  const std::vector<UtteranceText> texts = TextsOf(batch.batch(), batch.batch().utterances[0]);
  ASSERT_EQ(texts.size(), 2u);
  EXPECT_THAT(texts[0].quotes, ElementsAre(first, copy));
  EXPECT_EQ(texts[0].words.size(), 3u);
  EXPECT_THAT(texts[1].quotes, ElementsAre(other));
}

TEST(UtteranceTextsTest, MarksAndPassagesAreTheirOwn) {
  BatchForTest batch;
  const ArticleIndex article = batch.AddArticle("a.txt", "Northern Wire");
  const QuoteIndex quoted = batch.AddQuote(article, "The wall held.");
  const QuoteIndex retold = batch.AddIndirect(article, "The wall held.");
  const QuoteIndex passage = batch.AddQuote(article, "The wall held.");
  batch.quote(passage).passage = true;
  batch.AddUtterance({quoted, retold, passage});
  EXPECT_EQ(TextsOf(batch.batch(), batch.batch().utterances[0]).size(), 3u);
}

}  // namespace
}  // namespace quotecheck
