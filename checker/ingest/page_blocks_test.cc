#include "checker/ingest/page_blocks.h"

#include "checker/ingest/html_tree.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(PageBlocksTest, PartsAPageIntoParagraphs) {
  const MarkupTree page = BuildHtmlTree(
      "<body><h1>Head</h1> <p>One <a href=x>two three</a> four.</p>\n"
      "<div>five<br> <br>six<br>seven</div><nav><a>eight</a></nav><script>no</script>");
  const std::vector<PageBlock> blocks = FindPageBlocks(page);
  ASSERT_EQ(blocks.size(), 5u);
  EXPECT_EQ(TextOfBlock(page, blocks[0]), "Head");
  EXPECT_EQ(page[blocks[0].element].tag, MarkupTag::kH1);
  EXPECT_FALSE(blocks[0].ends_sentence);
  EXPECT_EQ(TextOfBlock(page, blocks[1]), "One two three four.");
  EXPECT_EQ(blocks[1].words, 4u);
  EXPECT_EQ(blocks[1].link_words, 2u);
  EXPECT_TRUE(blocks[1].ends_sentence);
  EXPECT_EQ(TextOfBlock(page, blocks[2]), "five");
  EXPECT_EQ(TextOfBlock(page, blocks[3]), "six seven");
  EXPECT_EQ(blocks[4].link_density(), 1);
}

TEST(PageBlocksTest, SeesTheEndOfASentenceThroughItsMarks) {
  for (const char* text : {"No.", "“No.”", "No.&rdquo;", "(no!) ", "No?'", "違います。」"}) {
    const std::vector<PageBlock> blocks = FindPageBlocks(BuildHtmlTree(text));
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_TRUE(blocks[0].ends_sentence) << text;
  }
}

TEST(PageBlocksTest, CountsWords) {
  EXPECT_EQ(CountWords("One two-three, 4."), 4u);
  EXPECT_EQ(CountWords("— … “”"), 0u);
  EXPECT_EQ(CountWords("東京で会う"), 3u);
}

}  // namespace
}  // namespace quotecheck
