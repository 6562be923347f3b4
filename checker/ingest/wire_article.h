#ifndef QUOTECHECK_CHECKER_INGEST_WIRE_ARTICLE_H_
#define QUOTECHECK_CHECKER_INGEST_WIRE_ARTICLE_H_

#include <optional>
#include <string>

#include "checker/ingest/xml_document.h"

namespace quotecheck {

// What the formats of news agencies have in common. An article is filled in field by field, from
// the most to the least specific place; what is set stays, what is empty says nothing.
class WireArticle {
 public:
  explicit WireArticle(const XmlDocument& document) : document_(document) {}

  // The text of an element, mapped to the file.
  void SetTitle(MarkupNodeIndex element);
  void SetPublished(absl::string_view time);
  void SetLanguage(absl::string_view tag);
  void SetOutlet(std::string name);
  void SetByline(std::string byline);

  // A credit line or a name in one; says something only where it is an agency's that we know.
  void SetCredit(absl::string_view name);

  // Takes what the head and the body.content of a <nitf> say.
  void ReadNitf(MarkupNodeIndex nitf);

  // The text below an element: of its body, if it holds a page or NITF. The title, lists in the
  // header and times of publication are left out. Where it holds a page as a string (escaped, or in
  // a CDATA section), the article's offsets count in that. False where there is no text.
  bool SetBody(MarkupNodeIndex element);

  // Hands on the article, or says that it holds no text.
  void Finish(const std::string& format, const ReadCallback& callback);

 private:
  const MarkupTree& tree() const { return document_.tree; }
  bool SetEscapedBody(MarkupNodeIndex element);
  void ReadNitfDocumentData(MarkupNodeIndex nitf);
  std::string NitfByline(MarkupNodeIndex byline) const;

  const XmlDocument& document_;
  Article article_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_WIRE_ARTICLE_H_
