#include "checker/ingest/page_article.h"

#include <string>

#include "checker/ingest/html_tree.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr char kFirst[] =
    "The harbour of Norhaven will stay open through the winter, the council said on Monday.";
constexpr char kSecond[] =
    "\"We will keep the lights on,\" said Ada Lund, who runs the port with her brother.";

std::string ArticleOf(const std::string& html) {
  const MarkupTree page = BuildHtmlTree(html);
  std::string text;
  for (const PageBlock& block : FindArticleBlocks(page)) text += TextOfBlock(page, block) + "\n";
  return text;
}

std::string Paragraph(const std::string& text) { return "<p>" + text + "</p>"; }

const std::string& Story() {
  static const auto* const story = new std::string(std::string(kFirst) + "\n" + kSecond + "\n");
  return *story;
}

TEST(PageArticleTest, LeavesOutWhatSurroundsAnArticle) {
  EXPECT_EQ(
      ArticleOf("<body><nav><a href=/>Home</a> <a href=/s>Sport</a></nav>"
                "<div class=story><h1>Harbour stays open</h1><div class=byline>By Tom Ode</div>"
                "<div>Published 4 March</div>" +
                Paragraph(kFirst) +
                "<div class='newsletter-box'><p>Get our letters every morning, with all that "
                "is new in town and around it.</p></div>"
                "<figure><img src=a><figcaption>The pier, seen from the old lighthouse on a "
                "calm day.</figcaption></figure>" +
                Paragraph(kSecond) +
                "<h3>Related</h3></div>"
                "<ul><li><a href=1>Another story about the ferry that never came</a></ul>"
                "<footer><p>The Ledger is published by the Ledger Company, in Norhaven, since "
                "the year 1903.</p></footer></body>"),
      Story());
}

TEST(PageArticleTest, ReadsParagraphsThatAreLineBreaks) {
  EXPECT_EQ(ArticleOf(std::string("<div>") + kFirst + "<br><br>" + kSecond + "</div>"), Story());
}

TEST(PageArticleTest, TakesNoAsideForOneThatHoldsTheArticle) {
  EXPECT_EQ(ArticleOf("<body><form id=page><div class='post gallery'>" + Paragraph(kFirst) +
                      Paragraph(kSecond) + "</div></form>"),
            Story());
}

TEST(PageArticleTest, KeepsQuotationsAndLists) {
  const std::string quotation = "It was the best winter that we ever had at sea, all of us.";
  EXPECT_EQ(
      ArticleOf("<div>" + Paragraph(kFirst) + "<blockquote>" + Paragraph(quotation) +
                "</blockquote>" + Paragraph(kSecond) + "<ul><li>a first<li>a second</ul></div>"),
      std::string(kFirst) + "\n" + quotation + "\n" + kSecond + "\na first\na second\n");
}

TEST(PageArticleTest, EndsAtTheNextHeadline) {
  const std::string more(
      "<p>Nobody in the valley had seen a bear for thirty years, until the one that came on Sunday "
      "to the school of Upper Brook and ate the apples there.</p>");
  EXPECT_EQ(
      ArticleOf("<div><h1>Harbour</h1>" + Paragraph(kFirst) + Paragraph(kSecond) +
                Paragraph(std::string(kFirst) + " " + kSecond) + "<h1>Bear</h1>" + more + "</div>"),
      Story() + kFirst + " " + kSecond + "\n");
}

TEST(PageArticleTest, DropsCopies) {
  EXPECT_EQ(ArticleOf("<div><div class=x>" + Paragraph(kFirst) + Paragraph(kSecond) +
                      "</div><div class=y>" + Paragraph(kFirst) + "</div></div>"),
            Story());
}

TEST(PageArticleTest, FindsNothingWhereThereIsNone) {
  EXPECT_EQ(ArticleOf(""), "");
  EXPECT_EQ(ArticleOf("<nav><a>Home</a></nav>"), "");
}

}  // namespace
}  // namespace quotecheck
