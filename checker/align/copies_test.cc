#include "checker/align/copies.h"

#include <optional>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Articles that print one text, published then; "" for no time.
std::vector<std::optional<ArticleIndex>> CopiesOf(const std::vector<std::string>& published) {
  std::vector<ScannedArticle> articles;
  for (const std::string& time : published) {
    ScannedArticle& article = articles.emplace_back();
    article.info.path = "article-" + std::to_string(articles.size()) + ".txt";
    if (!time.empty()) article.info.published = time;
    article.sketch.words = 400;
    for (uint64_t hash = 1; hash <= 128; ++hash)
      article.sketch.shingle_hashes.push_back(hash * 977);
  }
  return FindCopies(articles, PublicationTimes(articles)).copy_of;
}

std::optional<ArticleIndex> Nobody() { return std::nullopt; }
std::optional<ArticleIndex> Article(size_t index) { return ArticleIndex(index); }

TEST(CopiesTest, TheEarlierIsTheOriginal) {
  EXPECT_EQ(CopiesOf({"2031-04-12T12:00:00Z", "2031-04-12T08:00:00Z"}),
            (std::vector{Article(1), Nobody()}));
  EXPECT_EQ(CopiesOf({"2031-04-13", "2031-04-12"}), (std::vector{Article(1), Nobody()}));
  EXPECT_EQ(CopiesOf({"", ""}), (std::vector{Nobody(), Article(0)}));
  // Nine in the evening here is the next day there.
  EXPECT_EQ(CopiesOf({"2031-04-12T21:00:00-05:00", "2031-04-13T01:00:00Z"}),
            (std::vector{Article(1), Nobody()}));
}

TEST(CopiesTest, AThirdArticleDoesNotDecideBetweenTwo) {
  const std::vector<std::string> two = {"2031-04-12T12:00:00Z", "2031-04-12T08:00:00Z"};
  for (const char* third : {"", "2031-04-12", "2031-04-13", "2031-04-13T08:00:00Z"}) {
    EXPECT_EQ(CopiesOf({two[0], two[1], third}), (std::vector{Article(1), Nobody(), Article(1)}))
        << third;
  }
}

}  // namespace
}  // namespace quotecheck
