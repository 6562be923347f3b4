#include "checker/pipeline/batch_builder.h"

#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ScannedArticle ArticleOf(const std::string& path, const std::string& speaker,
                         const std::vector<std::string>& ids) {
  ScannedArticle article;
  article.info.path = path;
  Entity entity;
  entity.name = speaker;
  entity.names.push_back({speaker, {}, {}});
  article.entities.push_back(entity);
  for (const std::string& id : ids) {
    Quote quote;
    quote.id = id;
    quote.content.push_back({{}, "No rush."});
    quote.entity = EntityIndex(0);
    article.quotes.push_back(quote);
  }
  return article;
}

TEST(BatchBuilderTest, ArticlesComeByPathAndQuotesByArticle) {
  std::vector<ScannedArticle> articles;
  articles.push_back(ArticleOf("b", "Ida Lund", {"b1", "b2"}));
  articles.push_back(ArticleOf("c", "Ida Lund", {}));
  articles.push_back(ArticleOf("a", "Zoë Quist", {"a1"}));
  const Batch batch = MakeBatch(std::move(articles));
  ASSERT_EQ(batch.articles.size(), 3u);
  EXPECT_EQ(batch.articles[0].info.path, "a");
  EXPECT_EQ(batch.articles[2].info.path, "c");
  ASSERT_EQ(batch.quotes.size(), 3u);
  const char* const ids[] = {"a1", "b1", "b2"};
  const size_t of[] = {0, 1, 1};
  for (size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(batch.quotes[i].id, ids[i]);
    EXPECT_EQ(batch.quotes[i].article.value(), of[i]);
  }
  for (const ScannedArticle& article : batch.articles) EXPECT_TRUE(article.quotes.empty());
}

TEST(BatchBuilderTest, QuotesAreCreditedAcrossTheBatch) {
  std::vector<ScannedArticle> articles;
  articles.push_back(ArticleOf("a", "Ida Lund", {"a1"}));
  articles.push_back(ArticleOf("b", "Ida Lund", {"b1"}));
  articles.push_back(ArticleOf("c", "Zoë Quist", {"c1", "c2"}));
  articles.back().quotes[1].entity = std::nullopt;
  Batch batch = MakeBatch(std::move(articles));
  SetSpeakers({}, &batch);
  ASSERT_EQ(batch.speakers.size(), 2u);
  ASSERT_TRUE(batch.quotes[0].speaker.has_value());
  EXPECT_EQ(batch.speakers[batch.quotes[0].speaker->value()].name, "Ida Lund");
  EXPECT_EQ(batch.quotes[1].speaker, batch.quotes[0].speaker);
  EXPECT_NE(batch.quotes[2].speaker, batch.quotes[0].speaker);
  EXPECT_EQ(batch.quotes[3].speaker, std::nullopt);
}

}  // namespace
}  // namespace quotecheck
