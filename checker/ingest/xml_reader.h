#ifndef QUOTECHECK_CHECKER_INGEST_XML_READER_H_
#define QUOTECHECK_CHECKER_INGEST_XML_READER_H_

#include <string>

#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Reads an XML file as what its root element says that it is: NITF, NewsML 1.2, NewsML-G2, RSS,
// RDF Site Summary, Atom or XHTML. Other XML is unchecked. An ArticleReader.
void ReadXml(const std::string& path, const ReadOptions& options, BufferedInput* input,
             const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_XML_READER_H_
