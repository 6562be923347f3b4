#include "checker/ingest/markdown_reader.h"

#include <string>

#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

Article Read(const std::string& file) {
  ReadForTest read = ReadBytes(ReadMarkdown, file);
  EXPECT_EQ(read.articles.size(), 1u);
  return read.articles.empty() ? Article() : read.articles[0];
}

TEST(MarkdownReaderTest, TheFirstHeadingIsTheTitle) {
  const Article article = Read("# Zoë: *“no rush”*\n\nThe **ferry** stays.\n\n## More\n");
  EXPECT_EQ(article.info.format, "markdown");
  EXPECT_EQ(article.info.title, "Zoë: “no rush”");
  EXPECT_EQ(article.body.text, "The ferry stays.\n\nMore");
  EXPECT_EQ(BytesOf(article, article.title, "“no rush”"), "“no rush”");
  EXPECT_EQ(BytesOf(article, article.body, "The ferry"), "The **ferry");
}

TEST(MarkdownReaderTest, TheHeadersTitleStandsAndTheHeadingIsText) {
  const Article article = Read("---\ntitle: A\n---\n# B\n\nC");
  EXPECT_EQ(article.info.title, "A");
  EXPECT_EQ(article.title.text, "A");
  EXPECT_EQ(article.body.text, "B\n\nC");
}

TEST(MarkdownReaderTest, ReferencesMayBeDefinedAtTheEnd) {
  EXPECT_EQ(Read("See [the port].\n\n[the Port]: https://port.example\n").body.text,
            "See the port.");
}

TEST(MarkdownReaderTest, ATitleAloneIsAnArticle) { EXPECT_EQ(Read("# A").body.text, ""); }

TEST(MarkdownReaderTest, MarkupAloneIsNoText) {
  const ReadForTest read = ReadBytes(ReadMarkdown, "---\n\n![a](b)\n\n<!-- c -->\n");
  ASSERT_EQ(read.unchecked.size(), 1u);
  EXPECT_EQ(read.unchecked[0].reason, "holds no text");
}

}  // namespace
}  // namespace quotecheck
