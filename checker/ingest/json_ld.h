#ifndef QUOTECHECK_CHECKER_INGEST_JSON_LD_H_
#define QUOTECHECK_CHECKER_INGEST_JSON_LD_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// What JSON-LD tells of an article by schema.org's words; empty where it does not.
struct JsonLdArticle {
  std::string headline;
  std::string published;  // datePublished, else dateCreated or dateModified, as given
  std::string language;   // inLanguage
  std::string outlet;     // the publisher's name, or whose part it is
  std::string byline;     // the authors' names, joined by ", "
  std::string credit;     // sourceOrganization or creditText
  std::string url;
  std::string body;  // articleBody, else text
};

// The articles in a piece of JSON-LD, in its order: objects of the type Article or one under it
// (NewsArticle, BlogPosting, Report), alone, in lists, in a @graph, as the main entity of a page or
// as the items of a list. Persons and organisations that stand elsewhere in it are found by their
// @id. Control characters inside strings, which JSON forbids and pages have, are spaces. Empty
// where it is not JSON. `ok`, where given, says whether it is.
std::vector<JsonLdArticle> ReadJsonLd(absl::string_view json, bool* ok = nullptr);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_JSON_LD_H_
