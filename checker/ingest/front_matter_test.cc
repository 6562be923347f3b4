#include "checker/ingest/front_matter.h"

#include <optional>
#include <string>

#include "checker/ingest/decode.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The text after the front matter; "<none>" where there is none.
std::string Rest(const std::string& file, Article* article) {
  const Passage decoded = DecodeFile(file);
  const size_t begin = ReadFrontMatter(decoded, article);
  return begin == 0 ? "<none>" : decoded.text.substr(begin);
}

// The title that a line `title: VALUE` gives.
std::optional<std::string> TitleOf(const std::string& value) {
  Article article;
  EXPECT_EQ(Rest("---\ntitle: " + value + "\n---\nText", &article), "Text");
  EXPECT_EQ(article.title.text, article.info.title.value_or(""));
  return article.info.title;
}

TEST(FrontMatterTest, ReadsScalars) {
  EXPECT_EQ(TitleOf("Ferry talks stall"), "Ferry talks stall");
  EXPECT_EQ(TitleOf("  Talks: \"no rush\"  # final"), "Talks: \"no rush\"");
  EXPECT_EQ(TitleOf("Pier#4"), "Pier#4");
  EXPECT_EQ(TitleOf("'It''s \"over\"' # not part"), "It's \"over\"");
  EXPECT_EQ(TitleOf("\"She said \\\"no\\\" \\u2014 \\x41\\\\\\/\" # not part"),
            "She said \"no\" — A\\/");
  EXPECT_EQ(TitleOf("\"unclosed \\"), "unclosed \\");
  EXPECT_EQ(TitleOf("\"\\uD800\""), "\uFFFD");
  EXPECT_EQ(TitleOf("\"\\q\\u12\""), "\\q\\u12");
}

TEST(FrontMatterTest, PassesOverWhatIsNoScalar) {
  for (const char* value : {"", "~", "null", "# comment", "[a, b]", "{a: b}", "|", ">-", "&a b",
                            "*a", "!!str x", "''", "\"\""}) {
    EXPECT_EQ(TitleOf(value), std::nullopt) << value;
  }
}

TEST(FrontMatterTest, PassesOverOtherKeysAndLines) {
  Article article;
  EXPECT_EQ(Rest("---  \n"
                 "layout: post\n"
                 "# a comment\n"
                 "\n"
                 "tags:\n"
                 "  - title: inner\n"
                 "  title: inner\n"
                 "title:inner\n"
                 "outlet : Harbour Gazette\n"
                 "date: 2031-04-02 08:30:00\n"
                 "...\n"
                 "Text",
                 &article),
            "Text");
  EXPECT_EQ(article.info.title, std::nullopt);
  EXPECT_EQ(article.info.outlet, "Harbour Gazette");
  EXPECT_EQ(article.info.published, "2031-04-02 08:30:00");
}

TEST(FrontMatterTest, EveryCharacterOfTheTitleKnowsItsPlace) {
  const std::string file = "---\r\ntitle: \"a \\\"b\\\" \\u2014 c\"\r\n---\r\nText";
  Article article;
  EXPECT_EQ(Rest(file, &article), "Text");
  const Passage& title = article.title;
  ASSERT_EQ(title.text, "a \"b\" — c");
  EXPECT_EQ(title.source.SourceBegin(title.text.find('b')), file.find("b\\"));
  EXPECT_EQ(title.source.SourceBegin(title.text.find('"')), file.find("\\\"b"));
  EXPECT_EQ(title.source.SourceBegin(title.text.find("—")), file.find("\\u2014"));
  EXPECT_EQ(title.source.SourceEnd(title.text.find("—") + 3), file.find("\\u2014") + 6);
  EXPECT_EQ(title.source.SourceBegin(title.text.find('c')), file.find("c\""));
}

TEST(FrontMatterTest, WithoutBothFencesThereIsNone) {
  for (const char* file : {"", "---", "---\n", "---\ntitle: A\n\nText", "title: A\n---\nText",
                           "\n---\ntitle: A\n---\n", "----\ntitle: A\n----\n"}) {
    Article article;
    EXPECT_EQ(Rest(file, &article), "<none>") << file;
    EXPECT_EQ(article.info.title, std::nullopt) << file;
  }
}

}  // namespace
}  // namespace quotecheck
