#ifndef QUOTECHECK_CHECKER_INGEST_NEWSML_READER_H_
#define QUOTECHECK_CHECKER_INGEST_NEWSML_READER_H_

#include "checker/ingest/xml_document.h"

namespace quotecheck {

// Reads a <NewsML> document (IPTC NewsML 1.x): each of its news items that holds text, as NITF,
// XHTML or plain. An XmlFormatReader.
void ReadNewsMl(const XmlDocument& document, const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_NEWSML_READER_H_
