#include "checker/ingest/page_metadata.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "checker/ingest/byline.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/iso_time.h"
#include "checker/ingest/json_ld.h"
#include "checker/ingest/markup_text.h"
#include "checker/ingest/passage_builder.h"

namespace quotecheck {
namespace {

using Tag = MarkupTag;

// Letters and digits alone: two ways to print one title are equal in them.
std::string Key(absl::string_view text) {
  std::string key;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c == 0xE2 && at + 2 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0x80) {
      at += 2;  // general punctuation
    } else if (c >= 0x80 || absl::ascii_isalnum(c)) {
      key.push_back(static_cast<char>(absl::ascii_tolower(c)));
    }
  }
  return key;
}

class PageMetadata {
 public:
  PageMetadata(const Passage& file, const MarkupTree& page) : file_(file), page_(page) {
    for (MarkupNodeIndex i = 1; i < page.size(); ++i) {
      if (page.IsElement(i)) Visit(i);
    }
  }

  void Fill(Article* article) const {
    ArticleInfo& info = article->info;
    Set(FirstOf({ld_.outlet, Meta({"og:site_name"}), Property("publisher"),
                 Meta({"application-name", "publisher", "dc.publisher", "al:android:app_name"})}),
        &info.outlet);
    Set(IsoTime(Published()), &info.published);
    Set(Byline(), &info.byline);
    Set(Language(), &info.language);
    Set(FirstOf({canonical_, Meta({"og:url"}), ld_.url}), &info.url);
    for (const std::string& name : {ld_.credit, ld_.byline, info.byline.value_or("")}) {
      if (IsNewsAgency(name)) Set(name, &info.credit);
    }
    if (info.title.has_value()) return;
    Passage title = Title(info.outlet.value_or(""));
    if (title.text.empty()) return;
    info.title = title.text;
    article->title = std::move(title);
  }

 private:
  static void Set(std::string value, std::optional<std::string>* field) {
    if (!field->has_value() && !value.empty()) *field = std::move(value);
  }

  static std::string FirstOf(std::initializer_list<std::string> values) {
    for (const std::string& value : values) {
      if (!value.empty()) return value;
    }
    return "";
  }

  void Visit(MarkupNodeIndex i) {
    const absl::string_view property = page_.Attribute(i, "itemprop");
    if (!property.empty()) {
      properties_.try_emplace(absl::AsciiStrToLower(property), i);
    }
    switch (page_[i].tag) {
      case Tag::kMeta: return VisitMeta(i);
      case Tag::kScript: return VisitScript(i);
      case Tag::kHtml: html_ = i; return;
      case Tag::kTitle:
        if (title_ == 0) title_ = i;
        return;
      case Tag::kH1:
      case Tag::kH2: headings_.push_back(i); return;
      case Tag::kTime: return VisitTime(i);
      case Tag::kLink:
        if (absl::EqualsIgnoreCase(page_.Attribute(i, "rel"), "canonical")) {
          canonical_ = AttributeText(page_.Attribute(i, "href"));
        }
        return;
      case Tag::kA:
        if (absl::EqualsIgnoreCase(page_.Attribute(i, "rel"), "author") && author_link_ == 0) {
          author_link_ = i;
        }
        return;
      default: return;
    }
  }

  void VisitMeta(MarkupNodeIndex i) {
    const absl::string_view content = page_.Attribute(i, "content");
    if (content.empty()) return;
    for (const char* attribute : {"property", "name", "http-equiv"}) {
      const absl::string_view name = page_.Attribute(i, attribute);
      if (!name.empty()) metas_.try_emplace(absl::AsciiStrToLower(name), content);
    }
  }

  void VisitScript(MarkupNodeIndex i) {
    const absl::string_view type = page_.Attribute(i, "type");
    if (!absl::StrContains(type, "ld+json") || page_[i].end == i + 1 || !ld_.headline.empty())
      return;
    for (JsonLdArticle& article : ReadJsonLd(page_.Text(i + 1))) {
      if (article.headline.empty() && article.published.empty()) continue;
      ld_ = std::move(article);
      ld_script_ = i + 1;
      return;
    }
  }

  void VisitTime(MarkupNodeIndex i) {
    bool marked = false;
    page_.Attribute(i, "pubdate", &marked);
    if (page_.Attribute(i, "datetime").empty()) return;
    if (time_ == 0 || marked) time_ = i;
  }

  std::string Meta(std::initializer_list<const char*> names) const {
    for (const char* name : names) {
      const auto found = metas_.find(name);
      if (found == metas_.end()) continue;
      std::string value = AttributeText(found->second);
      if (!value.empty()) return value;
    }
    return "";
  }

  // The value of a property of microdata: an attribute made for it, else the text, or the name in
  // it.
  std::string Property(const char* name) const {
    const auto found = properties_.find(name);
    if (found == properties_.end()) return "";
    const MarkupNodeIndex node = found->second;
    for (const char* attribute : {"content", "datetime"}) {
      const absl::string_view value = page_.Attribute(node, attribute);
      if (!value.empty()) return AttributeText(value);
    }
    for (MarkupNodeIndex i = node + 1; i < page_[node].end; ++i) {
      if (!page_.IsElement(i) || page_.Attribute(i, "itemprop") != "name") continue;
      const absl::string_view value = page_.Attribute(i, "content");
      return value.empty() ? PlainTextOfNode(page_, i) : AttributeText(value);
    }
    return PlainTextOfNode(page_, node);
  }

  std::string Published() const {
    std::string found = FirstOf(
        {ld_.published, Property("datepublished"),
         Meta({"article:published_time", "og:article:published_time", "datepublished", "date",
               "pubdate", "publishdate", "publish-date", "publish_date", "dc.date.issued",
               "dcterms.created", "dc.date", "parsely-pub-date", "sailthru.date",
               "article.published", "cxenseparse:recs:publishtime", "originalpublicationdate"})});
    if (found.empty() && time_ != 0) found = AttributeText(page_.Attribute(time_, "datetime"));
    // The first day of all is what a program prints that knows none.
    return absl::StartsWith(found, "0001-") ? "" : found;
  }

  std::string Byline() const {
    std::string meta = Meta({"author", "article:author", "parsely-author", "sailthru.author", "byl",
                             "dc.creator", "article.author"});
    if (absl::StartsWith(meta, "http") || absl::StartsWith(meta, "/")) meta.clear();
    std::string found = FirstOf({ld_.byline, Property("author"), meta});
    if (found.empty() && author_link_ != 0) found = PlainTextOfNode(page_, author_link_);
    return CleanByline(found);
  }

  std::string Language() const {
    std::string lang(html_ == 0 ? absl::string_view() : page_.Attribute(html_, "lang"));
    lang = FirstOf({lang, ld_.language, Meta({"og:locale", "content-language", "language"})});
    lang = absl::StrReplaceAll(absl::StripAsciiWhitespace(lang), {{"_", "-"}});
    const bool is_tag =
        lang.size() >= 2 && lang.size() <= 12 && std::all_of(lang.begin(), lang.end(), [](char c) {
          return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-';
        });
    return is_tag ? lang : "";
  }

  // A heading that says `title`; nothing where there is none.
  Passage Heading(absl::string_view title) const {
    const std::string key = Key(title);
    for (MarkupNodeIndex heading : headings_) {
      if (Key(PlainTextOfNode(page_, heading)) == key) return TextOfNode(file_, page_, heading);
    }
    return {};
  }

  Passage Title(absl::string_view outlet) const {
    const std::string named = AttributeText(FirstOf({ld_.headline, Property("headline")}));
    if (!named.empty()) {
      Passage heading = Heading(named);
      return heading.text.empty() ? NamedTitle(named) : heading;
    }
    const auto meta = metas_.find("og:title");
    if (meta != metas_.end()) {
      Passage title = WithoutOutlet(TextOfAttribute(file_, page_, meta->second), outlet);
      Passage heading = Heading(title.text);
      if (!title.text.empty()) return heading.text.empty() ? title : heading;
    }
    if (!headings_.empty() && page_[headings_[0]].tag == Tag::kH1) {
      Passage heading = TextOfNode(file_, page_, headings_[0]);
      if (!heading.text.empty()) return heading;
    }
    return title_ == 0 ? Passage() : WithoutOutlet(TextOfNode(file_, page_, title_), outlet);
  }

  // A title that stands in no heading: from where it stands, as a property or as JSON.
  Passage NamedTitle(const std::string& title) const {
    const auto property = properties_.find("headline");
    if (property != properties_.end() && Property("headline") == title) {
      const absl::string_view content = page_.Attribute(property->second, "content");
      return content.empty() ? TextOfNode(file_, page_, property->second)
                             : TextOfAttribute(file_, page_, content);
    }
    const auto meta = metas_.find("og:title");
    if (meta != metas_.end() && AttributeText(meta->second) == title) {
      return TextOfAttribute(file_, page_, meta->second);
    }
    if (ld_script_ == 0) return {};
    PassageBuilder builder(file_);
    const size_t begin = page_[ld_script_].text_begin;
    const size_t found = page_.Text(ld_script_).find(title);
    if (found == absl::string_view::npos) {
      builder.Replace(begin, begin, title);  // written with escapes: no more than a place is known
    } else {
      builder.Copy(begin + found, begin + found + title.size());
    }
    return builder.Take();
  }

  // "A title | The Outlet" without the outlet; without whatever stands behind a stroke.
  static Passage WithoutOutlet(Passage title, absl::string_view outlet) {
    for (const char* separator : {" | ", " - ", " – ", " — ", " :: "}) {
      const size_t at = title.text.rfind(separator);
      if (at == std::string::npos || at == 0) continue;
      const absl::string_view tail =
          absl::string_view(title.text).substr(at + std::strlen(separator));
      const bool is_outlet = !outlet.empty() && Key(tail) == Key(outlet);
      if (is_outlet || separator[1] == '|') return TrimmedPart(title, 0, at);
    }
    return title;
  }

  const Passage& file_;
  const MarkupTree& page_;
  std::map<std::string, absl::string_view> metas_;     // by name, in lower case
  std::map<std::string, MarkupNodeIndex> properties_;  // microdata
  std::vector<MarkupNodeIndex> headings_;              // <h1> and <h2>
  JsonLdArticle ld_;
  MarkupNodeIndex ld_script_ = 0;
  MarkupNodeIndex html_ = 0;
  MarkupNodeIndex title_ = 0;
  MarkupNodeIndex time_ = 0;
  MarkupNodeIndex author_link_ = 0;
  std::string canonical_;
};

}  // namespace

void ReadPageMetadata(const Passage& file, const MarkupTree& page, Article* article) {
  PageMetadata(file, page).Fill(article);
}

}  // namespace quotecheck
