#include "checker/ingest/feed_reader.h"

#include <initializer_list>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/byline.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/html_reader.h"
#include "checker/ingest/iso_time.h"
#include "checker/ingest/markup_text.h"
#include "checker/ingest/page_blocks.h"

namespace quotecheck {
namespace {

constexpr size_t kSummaryWords = 80;  // a description of fewer is a summary

void Set(std::string value, std::optional<std::string>* field) {
  if (!field->has_value() && !value.empty()) *field = std::move(value);
}

class FeedReader {
 public:
  explicit FeedReader(const XmlDocument& document) : document_(document), tree_(document.tree) {
    const MarkupNodeIndex channel = FindChild(tree_, document.root, {"channel"});
    const MarkupNodeIndex head = channel == 0 ? document.root : channel;
    outlet_ = ChildText(tree_, head, {"title"});
    language_ = ChildText(tree_, head, {"language"});
    if (language_.empty()) language_ = AttributeText(tree_.Attribute(document.root, "lang"));
  }

  void Read(const ReadCallback& callback) const {
    size_t number = 0;
    for (MarkupNodeIndex i = document_.root + 1; i < document_.tree[document_.root].end;) {
      const bool is_entry = tree_.IsElement(i) && (absl::EqualsIgnoreCase(tree_.Name(i), "item") ||
                                                   absl::EqualsIgnoreCase(tree_.Name(i), "entry"));
      if (!is_entry) {
        ++i;
        continue;
      }
      ReadEntry(i, ++number, callback);
      i = tree_[i].end;
    }
    if (number == 0) callback(Unchecked{document_.path, "a feed without entries"});
  }

 private:
  std::string First(MarkupNodeIndex entry, std::initializer_list<absl::string_view> names) const {
    for (absl::string_view name : names) {
      std::string text = ChildText(tree_, entry, {name});
      if (!text.empty()) return text;
    }
    return "";
  }

  // The content of an entry as a string; an Atom entry may hold it as elements instead.
  bool ReadBody(MarkupNodeIndex entry, Article* article) const {
    MarkupNodeIndex content = FindChild(tree_, entry, {"encoded"});
    if (content == 0) content = FindChild(tree_, entry, {"content"});
    if (content != 0 && absl::EqualsIgnoreCase(tree_.Attribute(content, "type"), "xhtml")) {
      MarkupTextBuilder builder(document_.file, tree_);
      builder.AddAll(content);
      article->body = builder.Take();
      return true;
    }
    const bool summary = content == 0;
    if (summary) content = FindChild(tree_, entry, {"description"});
    if (content == 0) content = FindChild(tree_, entry, {"summary"});
    if (content == 0) return false;
    article->info.offsets = OffsetBase::kField;
    article->original = FieldOfNode(tree_, content);
    article->body = ReadHtmlArticle(article->original);
    return !summary || CountWords(article->body.text) >= kSummaryWords;
  }

  void ReadEntry(MarkupNodeIndex entry, size_t number, const ReadCallback& callback) const {
    Article article;
    ArticleInfo& info = article.info;
    const std::string title = First(entry, {"title"});
    const std::string name = absl::StrCat(document_.path, ":", number);
    if (!ReadBody(entry, &article) || article.body.text.empty()) {
      return callback(Unchecked{name, "a feed's entry without its full text"});
    }
    info.path = name;
    info.format = "feed";
    if (!title.empty()) SetTitle(title, entry, &article);
    Set(IsoTime(First(entry, {"pubDate", "published", "date", "issued", "updated"})),
        &info.published);
    Set(outlet_, &info.outlet);
    Set(language_, &info.language);
    std::string byline = First(entry, {"creator"});
    if (byline.empty()) byline = ChildText(tree_, entry, {"author", "name"});
    if (byline.empty()) byline = First(entry, {"author"});
    Set(CleanByline(byline), &info.byline);
    Set(Link(entry), &info.url);
    info.credit = FindDatelineAgency(article.body.text);
    callback(std::move(article));
  }

  // A title's offsets count in what the article's do: its own field, or the file.
  void SetTitle(const std::string& title, MarkupNodeIndex entry, Article* article) const {
    article->title = article->info.offsets == OffsetBase::kField
                         ? DecodeUtf8Text(title)
                         : TextOfNode(document_.file, tree_, FindChild(tree_, entry, {"title"}));
    article->info.title = article->title.text;
  }

  std::string Link(MarkupNodeIndex entry) const {
    std::string link = First(entry, {"link"});
    const MarkupNodeIndex element = FindChild(tree_, entry, {"link"});
    if (link.empty() && element != 0) link = AttributeText(tree_.Attribute(element, "href"));
    return link.empty() ? First(entry, {"guid", "id"}) : link;
  }

  const XmlDocument& document_;
  const MarkupTree& tree_;
  std::string outlet_;
  std::string language_;
};

}  // namespace

void ReadFeed(const XmlDocument& document, const ReadCallback& callback) {
  FeedReader(document).Read(callback);
}

}  // namespace quotecheck
