#include "checker/report/xml_text.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(XmlTextTest, EscapesMarkup) {
  EXPECT_EQ(XmlText("</script><b a='1' c=\"2\">&amp;"),
            "&lt;/script&gt;&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;");
}

TEST(XmlTextTest, HoldsOnlyWhatXmlTakes) {
  EXPECT_EQ(XmlText(std::string("a\0b\x1b\x7f\uFFFE\uFFFF\nc", 13)),
            "a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD c");
}

}  // namespace
}  // namespace quotecheck
