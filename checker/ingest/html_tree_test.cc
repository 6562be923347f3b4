#include "checker/ingest/html_tree.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/ingest/markup_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The tree in one line: "p(text b(more))".
std::string Outline(const std::string& html) {
  const MarkupTree tree = BuildHtmlTree(html);
  std::string out;
  std::vector<MarkupNodeIndex> ends;
  for (MarkupNodeIndex i = 1; i < tree.size(); ++i) {
    while (!ends.empty() && i >= ends.back()) {
      out += ")";
      ends.pop_back();
    }
    if (!out.empty() && out.back() != '(') out += " ";
    out += std::string(tree.Text(i));
    if (tree.IsElement(i) && tree[i].end > i + 1) {
      out += "(";
      ends.push_back(tree[i].end);
    }
  }
  return out + std::string(ends.size(), ')');
}

TEST(HtmlTreeTest, ReadsMarkupAsBrowsersDo) {
  const struct {
    const char* html;
    const char* outline;
  } cases[] = {
      {"<p>one<p>two", "p(one) p(two)"},
      {"<p>one<div>two</div>three", "p(one) div(two) three"},
      {"<ul><li>a<li>b<ul><li>c</ul></ul>", "ul(li(a) li(b ul(li(c))))"},
      {"<p>a<br>b<img src=x>c</p>", "p(a br b img c)"},
      {"<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td(a) td(b)) tr(td(c))) d"},
      {"<p><b>a<p>b</b>c", "p(b(a)) p(b c)"},
      {"a</div>b</p>c", "a b c"},
      {"<div><span>a</div>b", "div(span(a)) b"},
      {"<h2>a</h3>b", "h2(a) b"},
      {"<script>if (a<b) '<p>'</script>x", "script(if (a<b) '<p>') x"},
      {"<title>a <b> c</title>x", "title(a <b> c) x"},
      {"<!doctype html><!-- <p> -->a<!-->b", "a b"},
      {"<? a ?>b<![x]>c", "b c"},
      {"1 < 2 <3 a<", "1 < 2 <3 a<"},
      {"<svg><title/><path/></svg>a", "svg(title path) a"},
      {"<a href=x>a<a href=y>b</a>", "a(a) a(b)"},
      {"<head><title>t</title><p>a", "head(title(t)) p(a)"},
      {"<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"},
      {"<x-y>a<p>b</x-y>c", "x-y(a p(b)) c"},
      {"<script>never closed", "script(never closed)"},
      {"a<p class=\"cut", "a"},
  };
  for (const auto& c : cases) EXPECT_EQ(Outline(c.html), c.outline) << c.html;
}

TEST(HtmlTreeTest, KeepsAttributes) {
  const MarkupTree tree =
      BuildHtmlTree("<P CLASS='a b' id=c hidden data-x=\"d>e\" xml:lang=de class=z>f");
  EXPECT_EQ(tree.Attribute(1, "class"), "a b");
  EXPECT_EQ(tree.Attribute(1, "id"), "c");
  EXPECT_EQ(tree.Attribute(1, "data-x"), "d>e");
  EXPECT_EQ(tree.Attribute(1, "lang"), "de");
  bool found = false;
  EXPECT_EQ(tree.Attribute(1, "hidden", &found), "");
  EXPECT_TRUE(found);
  tree.Attribute(1, "style", &found);
  EXPECT_FALSE(found);
}

TEST(HtmlTreeTest, ReadsWhatNestsDeeperThanItsLimit) {
  std::string html;
  for (int i = 0; i < 10000; ++i) html += "<div>";
  html += "inside";
  for (int i = 0; i < 10000; ++i) html += "</div>";
  html += "<p>after";
  const MarkupTree tree = BuildHtmlTree(html);
  EXPECT_EQ(tree.size(), 10004u);
  EXPECT_EQ(PlainTextOfNode(tree, 0), "insideafter");
}

TEST(HtmlTreeTest, NodesAreClosedInOrder) {
  const MarkupTree tree = BuildHtmlTree("<div><p>a<table><tr><td><b>x</table>y</p></i></div>z");
  for (MarkupNodeIndex i = 1; i < tree.size(); ++i) {
    EXPECT_LT(tree[i].parent, i);
    EXPECT_GT(tree[i].end, i);
    EXPECT_LE(tree[i].end, tree[tree[i].parent].end);
  }
}

}  // namespace
}  // namespace quotecheck
