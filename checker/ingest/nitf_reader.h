#ifndef QUOTECHECK_CHECKER_INGEST_NITF_READER_H_
#define QUOTECHECK_CHECKER_INGEST_NITF_READER_H_

#include "checker/ingest/xml_document.h"

namespace quotecheck {

// Reads a <nitf> document (IPTC NITF 3.x). An XmlFormatReader.
void ReadNitf(const XmlDocument& document, const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_NITF_READER_H_
