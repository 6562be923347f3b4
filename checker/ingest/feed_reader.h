#ifndef QUOTECHECK_CHECKER_INGEST_FEED_READER_H_
#define QUOTECHECK_CHECKER_INGEST_FEED_READER_H_

#include "checker/ingest/xml_document.h"

namespace quotecheck {

// Reads a feed: RSS 0.9x and 2.0 with content:encoded, RDF Site Summary, Atom. Each entry is an
// article whose offsets count in its content (its markup as UTF-8); an Atom entry with XHTML inside
// it keeps the file's. An entry that gives a summary alone is unchecked. An XmlFormatReader.
void ReadFeed(const XmlDocument& document, const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_FEED_READER_H_
