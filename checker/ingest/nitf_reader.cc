#include "checker/ingest/nitf_reader.h"

#include "checker/ingest/wire_article.h"

namespace quotecheck {

void ReadNitf(const XmlDocument& document, const ReadCallback& callback) {
  WireArticle article(document);
  article.ReadNitf(document.root);
  article.Finish("nitf", callback);
}

}  // namespace quotecheck
