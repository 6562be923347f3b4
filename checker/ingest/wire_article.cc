#include "checker/ingest/wire_article.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "checker/ingest/byline.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/html_reader.h"
#include "checker/ingest/iso_time.h"
#include "checker/ingest/markup_text.h"

namespace quotecheck {
namespace {

void SetOnce(std::string value, std::optional<std::string>* field) {
  if (!field->has_value() && !value.empty()) *field = std::move(value);
}

// An element of an XHTML body that is no text of the article: its title, and what a header holds
// besides paragraphs.
bool IsFurniture(const MarkupTree& tree, MarkupNodeIndex node) {
  const MarkupTag tag = tree[node].tag;
  if (tag == MarkupTag::kH1 || tag == MarkupTag::kNav || tag == MarkupTag::kFigcaption) return true;
  const MarkupTag around = tree[tree[node].parent].tag;
  if (tag == MarkupTag::kTime) return around != MarkupTag::kP && IsBlock(around);
  return around == MarkupTag::kHeader && tag != MarkupTag::kP;
}

}  // namespace

void WireArticle::SetTitle(MarkupNodeIndex element) {
  if (element == 0 || !article_.title.text.empty()) return;
  article_.title = TextOfNode(document_.file, tree(), element);
  if (!article_.title.text.empty()) article_.info.title = article_.title.text;
}

void WireArticle::SetPublished(absl::string_view time) {
  SetOnce(IsoTime(time), &article_.info.published);
}

void WireArticle::SetLanguage(absl::string_view tag) {
  SetOnce(absl::StrReplaceAll(absl::StripAsciiWhitespace(tag), {{"_", "-"}}),
          &article_.info.language);
}

void WireArticle::SetOutlet(std::string name) { SetOnce(std::move(name), &article_.info.outlet); }

void WireArticle::SetByline(std::string byline) {
  SetOnce(CleanByline(byline), &article_.info.byline);
}

void WireArticle::SetCredit(absl::string_view name) {
  name = absl::StripAsciiWhitespace(name);
  if (IsNewsAgency(name)) SetOnce(std::string(name), &article_.info.credit);
}

// NITF puts the writer's title into the byline: "By A. Lund<byttl>Port writer</byttl>".
std::string WireArticle::NitfByline(MarkupNodeIndex byline) const {
  std::string text;
  for (MarkupNodeIndex i = byline + 1; i < tree()[byline].end;) {
    if (tree().IsElement(i) && tree().Name(i) == "byttl") {
      i = tree()[i].end;
      continue;
    }
    if (!tree().IsElement(i)) text += PlainTextOfNode(tree(), i) + " ";
    ++i;
  }
  absl::RemoveExtraAsciiWhitespace(&text);
  while (absl::EndsWith(text, ",")) text.pop_back();
  return text;
}

void WireArticle::ReadNitfDocumentData(MarkupNodeIndex nitf) {
  const MarkupNodeIndex data = FindChild(tree(), nitf, {"head", "docdata"});
  if (data == 0) return;
  const auto attribute = [&](absl::string_view element, absl::string_view name) {
    const MarkupNodeIndex child = FindChild(tree(), data, {element});
    return child == 0 ? std::string() : AttributeText(tree().Attribute(child, name));
  };
  SetPublished(attribute("date.issue", "norm"));
  SetPublished(attribute("date.release", "norm"));
  SetOutlet(attribute("doc.copyright", "holder"));
  SetCredit(attribute("doc.copyright", "holder"));
}

void WireArticle::ReadNitf(MarkupNodeIndex nitf) {
  const MarkupNodeIndex head = FindChild(tree(), nitf, {"body", "body.head"});
  if (head != 0) {
    SetTitle(FindChild(tree(), head, {"hedline", "hl1"}));
    const MarkupNodeIndex byline = FindChild(tree(), head, {"byline"});
    if (byline != 0) SetByline(NitfByline(byline));
    SetOutlet(ChildText(tree(), head, {"distributor"}));
    SetOutlet(ChildText(tree(), head, {"rights", "rights.owner"}));
    SetCredit(ChildText(tree(), head, {"distributor"}));
  }
  SetTitle(FindChild(tree(), nitf, {"head", "title"}));
  ReadNitfDocumentData(nitf);
  const MarkupNodeIndex dateline =
      head == 0 ? 0 : FindChild(tree(), head, {"dateline", "story.date"});
  if (dateline != 0) SetPublished(AttributeText(tree().Attribute(dateline, "norm")));
  const MarkupNodeIndex publication = FindChild(tree(), nitf, {"head", "pubdata"});
  if (publication != 0) {
    SetPublished(AttributeText(tree().Attribute(publication, "date.publication")));
    SetOutlet(AttributeText(tree().Attribute(publication, "name")));
  }
  for (const char* name : {"lang", "baselang"}) {
    SetLanguage(AttributeText(tree().Attribute(nitf, name)));
  }
  const MarkupNodeIndex content = FindChild(tree(), nitf, {"body", "body.content"});
  if (content != 0) SetLanguage(AttributeText(tree().Attribute(content, "lang")));
  SetBody(content);
}

bool WireArticle::SetBody(MarkupNodeIndex element) {
  if (element == 0) return false;
  for (const char* name : {"body.content", "body"}) {
    const MarkupNodeIndex inner = tree().Find(element, name);
    if (inner != 0) element = inner;
  }
  if (SetEscapedBody(element)) return true;
  MarkupTextBuilder builder(document_.file, tree());
  builder.AddAll(element, [this](MarkupNodeIndex node) { return IsFurniture(tree(), node); });
  if (builder.text().empty()) return false;
  article_.body = builder.Take();
  return true;
}

bool WireArticle::SetEscapedBody(MarkupNodeIndex element) {
  for (MarkupNodeIndex i = element + 1; i < tree()[element].end; ++i) {
    if (tree().IsElement(i)) return false;
  }
  std::string field = FieldOfNode(tree(), element);
  if (!absl::StrContains(field, "</p>") && !absl::StrContains(field, "</P>")) return false;
  article_.original = std::move(field);
  article_.body = ReadHtmlText(article_.original);
  article_.info.offsets = OffsetBase::kField;
  return true;
}

void WireArticle::Finish(const std::string& format, const ReadCallback& callback) {
  if (article_.body.text.empty()) {
    return callback(Unchecked{document_.path, format + " that holds no text"});
  }
  const std::optional<std::string> agency = FindDatelineAgency(article_.body.text);
  if (agency.has_value()) article_.info.credit = agency;
  article_.info.path = document_.path;
  article_.info.format = format;
  if (article_.info.offsets == OffsetBase::kField) {
    article_.title = DecodeUtf8Text(article_.title.text);  // a field of its own
  }
  callback(std::move(article_));
}

}  // namespace quotecheck
