#include "checker/ingest/newsml_reader.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/markup_text.h"
#include "checker/ingest/wire_article.h"

namespace quotecheck {
namespace {

// The text of an element below a news item, wherever it stands.
std::string TextBelow(const MarkupTree& tree, MarkupNodeIndex item, absl::string_view name) {
  const MarkupNodeIndex found = tree.Find(item, name);
  return found == 0 ? "" : PlainTextOfNode(tree, found);
}

std::string FormalName(const MarkupTree& tree, MarkupNodeIndex item, absl::string_view name) {
  const MarkupNodeIndex found = tree.Find(item, name);
  return found == 0 ? "" : AttributeText(tree.Attribute(found, "FormalName"));
}

// Takes the content of the item that holds most text, as some put title and summary into contents
// of their own; false where none holds any.
bool ReadContent(const MarkupTree& tree, MarkupNodeIndex item, WireArticle* article) {
  MarkupNodeIndex longest = 0;
  size_t most_bytes = 0;
  for (MarkupNodeIndex content = tree.Find(item, "DataContent"); content != 0;
       content = tree.Find(item, "DataContent", tree[content].end - 1)) {
    const size_t bytes = PlainTextOfNode(tree, content).size();
    if (bytes > most_bytes) longest = content;
    most_bytes = std::max(bytes, most_bytes);
  }
  if (!article->SetBody(longest)) return false;
  const MarkupNodeIndex nitf = tree.Find(longest, "nitf");
  if (nitf != 0) article->ReadNitf(nitf);
  return true;
}

void ReadItem(const XmlDocument& document, MarkupNodeIndex item, const ReadCallback& callback) {
  const MarkupTree& tree = document.tree;
  WireArticle article(document);
  article.SetTitle(tree.Find(item, "HeadLine"));
  article.SetPublished(ChildText(tree, item, {"NewsManagement", "FirstCreated"}));
  article.SetPublished(ChildText(tree, item, {"NewsManagement", "ThisRevisionCreated"}));
  article.SetLanguage(FormalName(tree, item, "Language"));
  article.SetLanguage(AttributeText(tree.Attribute(item, "lang")));
  article.SetByline(TextBelow(tree, item, "ByLine"));
  article.SetCredit(TextBelow(tree, item, "CreditLine"));
  // A dateline of its own ends with its dash: "NORHAVEN, Aug 29 (AFP) -".
  const std::string dateline = absl::StrCat(TextBelow(tree, item, "DateLine"), " x");
  article.SetCredit(FindDatelineAgency(dateline).value_or(""));
  const MarkupNodeIndex provider = tree.Find(item, "Provider");
  if (provider != 0) article.SetOutlet(FormalName(tree, provider, "Party"));
  article.SetOutlet(TextBelow(tree, item, "ProviderId"));
  if (ReadContent(tree, item, &article) || tree.Find(item, "NewsItem") == 0) {
    article.Finish("newsml1", callback);
  }
}

}  // namespace

void ReadNewsMl(const XmlDocument& document, const ReadCallback& callback) {
  const MarkupTree& tree = document.tree;
  bool any = false;
  for (MarkupNodeIndex item = FindChild(tree, document.root, {"NewsItem"}); item != 0;
       item = tree.Find(document.root, "NewsItem", tree[item].end - 1)) {
    any = true;
    ReadItem(document, item, callback);
  }
  if (!any) callback(Unchecked{document.path, "newsml1 that holds no news item"});
}

}  // namespace quotecheck
