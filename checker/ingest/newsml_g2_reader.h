#ifndef QUOTECHECK_CHECKER_INGEST_NEWSML_G2_READER_H_
#define QUOTECHECK_CHECKER_INGEST_NEWSML_G2_READER_H_

#include "checker/ingest/xml_document.h"

namespace quotecheck {

// Reads a <newsItem>, or the news items of a <newsMessage> (IPTC NewsML-G2): those that hold text,
// as NITF, XHTML or plain, inside them. An XmlFormatReader.
void ReadNewsMlG2(const XmlDocument& document, const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_NEWSML_G2_READER_H_
