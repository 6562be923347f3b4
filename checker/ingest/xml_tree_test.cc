#include "checker/ingest/xml_tree.h"

#include <string>

#include "absl/strings/match.h"
#include "checker/ingest/markup_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string ErrorOf(const std::string& xml) {
  return std::string(BuildXmlTree(xml).status().message());
}

TEST(XmlTreeTest, ReadsElementsTextAndAttributes) {
  const std::string xml =
      "<?xml version='1.0'?><!DOCTYPE a [<!ELEMENT a ANY><!-- > -->]><a xmlns:h='x'>"
      "<h:p k='1 &lt; 2'>one &amp; two</h:p><![CDATA[<b> & ]]><c/></a><!-- end -->\n";
  const absl::StatusOr<MarkupTree> tree = BuildXmlTree(xml);
  ASSERT_TRUE(tree.ok()) << tree.status();
  const MarkupNodeIndex p = tree->Find(0, "p");
  ASSERT_NE(p, 0u);
  EXPECT_EQ((*tree)[p].tag, MarkupTag::kP);
  EXPECT_EQ(AttributeText(tree->Attribute(p, "k")), "1 < 2");
  EXPECT_EQ(FieldOfNode(*tree, 0), "one & two<b> & ");
  EXPECT_NE(tree->Find(p, "c", p), tree->Find(0, "c"));
  EXPECT_NE(tree->Find(0, "c"), 0u);
}

TEST(XmlTreeTest, SaysWhatIsWrong) {
  const struct {
    const char* xml;
    const char* error;
  } cases[] = {
      {"", "no element"},
      {"<a>", "<a> is not closed"},
      {"<a><b></a></b>", "</a> closes nothing at byte 6"},
      {"<a></a></a>", "</a> closes nothing"},
      {"<a/><b/>", "a second root"},
      {"<a/>text", "text outside of all elements"},
      {"<a b=c/>", "an attribute without a value in marks"},
      {"<a b/>", "an attribute without a value in marks"},
      {"<a", "a tag that is cut"},
      {"<a>1 < 2</a>", "a < that begins no tag"},
      {"<![CDATA[b]]>", "text outside of all elements"},
      {"<a><![CDATA[b</a>", "a CDATA section that is cut"},
  };
  for (const auto& c : cases) {
    EXPECT_TRUE(absl::StrContains(ErrorOf(c.xml), c.error)) << c.xml << ": " << ErrorOf(c.xml);
  }
}

TEST(XmlTreeTest, ExpandsNoEntity) {
  for (const char* xml : {"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                          "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://host.example/'>]><a b='&x;'/>"}) {
    EXPECT_EQ(ErrorOf(xml), "uses the entity &x; that it declares: none is expanded") << xml;
  }
  EXPECT_EQ(ErrorOf("<!DOCTYPE a SYSTEM 'http://host.example/a.dtd'><a>&nbsp;&y;</a>"), "");
}

TEST(XmlTreeTest, HasALimitOfDepth) {
  std::string xml;
  for (int i = 0; i < 100000; ++i) xml += "<a>";
  EXPECT_EQ(ErrorOf(xml), "XML nested deeper than 512 elements");
}

}  // namespace
}  // namespace quotecheck
