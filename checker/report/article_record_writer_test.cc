#include "checker/report/article_record_writer.h"

#include <sstream>

#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

TEST(ArticleRecordWriterTest, WritesTheContractsKeysInTheirOrder) {
  Article article;
  article.info.path = "a.txt";
  article.info.format = "text";
  article.info.title = "A \"title\"";
  article.body.text = "Line one.\n“Two.”";
  std::ostringstream out;
  WriteArticleRecord(article, out);
  EXPECT_EQ(out.str(),
            "{\"path\":\"a.txt\",\"format\":\"text\",\"title\":\"A \\\"title\\\"\","
            "\"published\":null,\"language\":null,\"outlet\":null,\"byline\":null,\"credit\":null,"
            "\"url\":null,\"offsets\":\"file\",\"text\":\"Line one.\\n“Two.”\"}\n");
}

TEST(ArticleRecordWriterTest, EscapesWhatJsonWantsEscaped) {
  Article article;
  for (char c = 0; c >= 0 && c < 127; ++c) article.body.text.push_back(c);
  article.body.text += "\x7F é 😀";
  std::ostringstream out;
  WriteArticleRecord(article, out);
  EXPECT_EQ(nlohmann::json::parse(out.str())["text"], article.body.text);
}

TEST(ArticleRecordWriterTest, RepairsWhatIsNoUtf8) {
  Article article;
  article.info.path = "bad\xFF.txt";
  std::ostringstream out;
  WriteArticleRecord(article, out);
  EXPECT_EQ(nlohmann::json::parse(out.str())["path"], "bad\uFFFD.txt");
}

TEST(ArticleRecordWriterTest, SaysWhyAFileIsUnchecked) {
  std::ostringstream out;
  WriteUncheckedRecord({"x.bin", "holds no text"}, out);
  EXPECT_EQ(out.str(), "{\"path\":\"x.bin\",\"unchecked\":\"holds no text\"}\n");
}

}  // namespace
}  // namespace quotecheck
