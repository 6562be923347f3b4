#ifndef QUOTECHECK_CHECKER_INGEST_XML_DOCUMENT_H_
#define QUOTECHECK_CHECKER_INGEST_XML_DOCUMENT_H_

#include <initializer_list>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/article_reader.h"
#include "checker/ingest/markup_tree.h"
#include "checker/records/article.h"

namespace quotecheck {

// An XML file as the readers of its formats see it.
struct XmlDocument {
  const std::string& path;
  const Passage& file;     // the file, decoded
  const MarkupTree& tree;  // of file.text
  MarkupNodeIndex root;
};

// Reads the articles of one format. What it does not find in the file is unchecked. Articles whose
// offsets count in the file are handed on without their original, which is the file.
using XmlFormatReader = void (*)(const XmlDocument& document, const ReadCallback& callback);

// The element that a path of names leads to from `node`, each name a child of the one before, the
// first that fits; 0 for none.
MarkupNodeIndex FindChild(const MarkupTree& tree, MarkupNodeIndex node,
                          std::initializer_list<absl::string_view> path);

// What the text of such an element says; empty where there is none.
std::string ChildText(const MarkupTree& tree, MarkupNodeIndex node,
                      std::initializer_list<absl::string_view> path);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_XML_DOCUMENT_H_
