#include "checker/ingest/newsml_g2_reader.h"

#include <string>

#include "absl/strings/match.h"
#include "checker/ingest/markup_text.h"
#include "checker/ingest/wire_article.h"

namespace quotecheck {
namespace {

// Who an element names: by a <name> in it, or as a literal.
std::string NameIn(const MarkupTree& tree, MarkupNodeIndex element) {
  if (element == 0) return "";
  std::string name = ChildText(tree, element, {"name"});
  return name.empty() ? AttributeText(tree.Attribute(element, "literal")) : name;
}

void ReadItemMeta(const MarkupTree& tree, MarkupNodeIndex item, WireArticle* article) {
  const MarkupNodeIndex meta = FindChild(tree, item, {"itemMeta"});
  if (meta == 0) return;
  article->SetPublished(ChildText(tree, meta, {"versionCreated"}));
  article->SetPublished(ChildText(tree, meta, {"firstCreated"}));
  const MarkupNodeIndex provider = FindChild(tree, meta, {"provider"});
  article->SetOutlet(NameIn(tree, provider));
  article->SetCredit(NameIn(tree, provider));
}

void ReadContentMeta(const MarkupTree& tree, MarkupNodeIndex item, WireArticle* article) {
  const MarkupNodeIndex meta = FindChild(tree, item, {"contentMeta"});
  if (meta == 0) return;
  article->SetTitle(FindChild(tree, meta, {"headline"}));
  article->SetByline(ChildText(tree, meta, {"by"}));
  article->SetByline(NameIn(tree, FindChild(tree, meta, {"creator"})));
  article->SetCredit(ChildText(tree, meta, {"creditline"}));
  article->SetCredit(NameIn(tree, FindChild(tree, meta, {"infoSource"})));
  const MarkupNodeIndex language = FindChild(tree, meta, {"language"});
  if (language != 0) article->SetLanguage(AttributeText(tree.Attribute(language, "tag")));
  article->SetPublished(ChildText(tree, meta, {"contentModified"}));
  article->SetPublished(ChildText(tree, meta, {"contentCreated"}));
}

// Whether the item holds text; one that holds a picture has no inline content, or none of text.
bool ReadContent(const MarkupTree& tree, MarkupNodeIndex item, WireArticle* article) {
  for (const char* name : {"inlineXML", "inlineData"}) {
    for (MarkupNodeIndex content = tree.Find(item, name); content != 0;
         content = tree.Find(item, name, content)) {
      const MarkupNodeIndex nitf = tree.Find(content, "nitf");
      if (nitf != 0) article->ReadNitf(nitf);
      if (!article->SetBody(content)) continue;
      article->SetTitle(tree.Find(content, "title"));
      article->SetTitle(tree.Find(content, "h1"));
      return true;
    }
  }
  return false;
}

bool ReadItem(const XmlDocument& document, MarkupNodeIndex item, const ReadCallback& callback) {
  const MarkupTree& tree = document.tree;
  WireArticle article(document);
  ReadItemMeta(tree, item, &article);
  ReadContentMeta(tree, item, &article);
  if (!ReadContent(tree, item, &article)) return false;
  article.SetLanguage(AttributeText(tree.Attribute(item, "lang")));
  article.SetOutlet(NameIn(tree, FindChild(tree, item, {"rightsInfo", "copyrightHolder"})));
  article.Finish("newsml-g2", callback);
  return true;
}

}  // namespace

void ReadNewsMlG2(const XmlDocument& document, const ReadCallback& callback) {
  const MarkupTree& tree = document.tree;
  bool any = false;
  const bool is_item = absl::EqualsIgnoreCase(tree.Name(document.root), "newsItem");
  for (MarkupNodeIndex item = is_item ? document.root : tree.Find(document.root, "newsItem");
       item != 0; item = tree.Find(document.root, "newsItem", tree[item].end - 1)) {
    any |= ReadItem(document, item, callback);
  }
  if (!any) callback(Unchecked{document.path, "newsml-g2 that holds no text"});
}

}  // namespace quotecheck
