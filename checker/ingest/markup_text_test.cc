#include "checker/ingest/markup_text.h"

#include <string>

#include "checker/ingest/decode.h"
#include "checker/ingest/html_tree.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string TextOf(const std::string& html) {
  const Passage file = DecodeUtf8Text(html);
  const MarkupTree tree = BuildHtmlTree(file.text);
  MarkupTextBuilder builder(file, tree);
  builder.AddAll(0);
  return builder.Take().text;
}

TEST(MarkupTextTest, ShowsWhatAPageShows) {
  EXPECT_EQ(TextOf("<p> One\n  two </p>\n<p>three<br>four</p>"), "One two\n\nthree\nfour");
  EXPECT_EQ(TextOf("a<b>b</b> c<script>x</script><i>d</i>"), "ab cd");
  EXPECT_EQ(TextOf("<p>&ldquo;No&rdquo; &amp; &#8217;s &nosuch; &"), "“No” & ’s &nosuch; &");
  EXPECT_EQ(TextOf("<div>a<div>b</div></div>c"), "a\n\nb\n\nc");
  EXPECT_EQ(TextOf(" \n "), "");
}

TEST(MarkupTextTest, MapsEachCharacterToTheFile) {
  const std::string html = "<p>A  &ldquo;b&rdquo;<br>\n é</p>";
  const Passage file = DecodeUtf8Text(html);
  const MarkupTree tree = BuildHtmlTree(file.text);
  MarkupTextBuilder builder(file, tree);
  builder.AddAll(0);
  const Passage text = builder.Take();
  ASSERT_EQ(text.text, "A “b”\né");
  EXPECT_EQ(text.source.SourceBegin(text.text.find("“")), html.find("&ldquo;"));
  EXPECT_EQ(text.source.SourceEnd(text.text.find("b")), html.find("b&rdquo;"));
  EXPECT_EQ(text.source.SourceBegin(text.text.find("é")), html.find("é"));
}

TEST(MarkupTextTest, ReadsAttributes) {
  EXPECT_EQ(AttributeText(" A &quot;b&quot;\n c "), "A \"b\" c");
  const std::string html = "<p title='a &amp; b'>";
  const Passage file = DecodeUtf8Text(html);
  const MarkupTree tree = BuildHtmlTree(file.text);
  const Passage text = TextOfAttribute(file, tree, tree.Attribute(1, "title"));
  EXPECT_EQ(text.text, "a & b");
  EXPECT_EQ(text.source.SourceBegin(4), html.find("b'"));
}

}  // namespace
}  // namespace quotecheck
