#include "checker/align/align_batch.h"

#include <initializer_list>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

struct Said {
  size_t speaker;
  const char* text;
};

// A batch of articles, each with what its speakers say, in marks.
Batch MakeBatch(std::initializer_list<std::vector<Said>> articles) {
  Batch batch;
  batch.speakers.resize(3);
  for (const std::vector<Said>& article : articles) {
    const ArticleIndex index(batch.articles.size());
    ScannedArticle& scanned = batch.articles.emplace_back();
    scanned.info.path = absl::StrCat("article-", index.value(), ".txt");
    scanned.info.published = "2031-05-02";
    for (const Said& said : article) {
      Quote& quote = batch.quotes.emplace_back();
      quote.id = absl::StrCat("q", batch.quotes.size());
      quote.article = index;
      quote.content = quote.quoted = {{{}, said.text}};
      quote.speaker = SpeakerIndex(said.speaker);
      quote.full_sentence = true;
    }
  }
  AlignBatch(AlignOptions(), &batch);
  return batch;
}

bool AreOne(const Batch& batch, size_t a, size_t b) {
  return batch.utterance_of[a] == batch.utterance_of[b];
}

TEST(AlignBatchTest, OneSharedPhraseOfTwoArticlesIsFound) {
  const Batch batch =
      MakeBatch({{{0, "the ferry must sail before the ice comes"}},
                 {{0, "We know the ferry must sail before the ice comes, he said."}}});
  EXPECT_TRUE(AreOne(batch, 0, 1));
  EXPECT_EQ(batch.matches.size(), 1u);
}

TEST(AlignBatchTest, WhatOneArticleCreditsToTwoIsNotOneUtterance) {
  const std::vector<Said> both = {{0, "It was the worst harvest that I have seen in thirty years,"},
                                  {1, "It was the best harvest that I have seen in thirty years,"}};
  const Batch batch = MakeBatch({both, both, both});
  EXPECT_TRUE(AreOne(batch, 0, 2));
  EXPECT_TRUE(AreOne(batch, 1, 5));
  EXPECT_FALSE(AreOne(batch, 0, 1));
  EXPECT_EQ(batch.utterances.size(), 2u);
}

TEST(AlignBatchTest, ARetoldArticleIsTiedSentenceBySentence) {
  const Batch batch = MakeBatch(
      {{{0, "The provisional council named by the harbour masters sadly leaves out most villages,"},
        {0, "We must not hurry the official opening of the northern lock,"},
        {0, "We need to help the pilots and try to calm the quarrel over the toll,"}},
       {{0, "The interim council appointed by the harbour masters sadly omits most villages,"},
        {0, "We must not rush the northern lock's official start,"},
        {0, "We need to calm the quarrel over the toll by assisting the pilots,"}}});
  for (size_t i = 0; i < 3; ++i) EXPECT_TRUE(AreOne(batch, i, i + 3)) << i;
  EXPECT_EQ(batch.utterances.size(), 3u);
}

TEST(AlignBatchTest, AnEmptyBatchHasNoUtterances) {
  Batch batch;
  AlignBatch(AlignOptions(), &batch);
  EXPECT_TRUE(batch.utterances.empty());
}

}  // namespace
}  // namespace quotecheck
