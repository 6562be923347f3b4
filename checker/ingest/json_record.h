#ifndef QUOTECHECK_CHECKER_INGEST_JSON_RECORD_H_
#define QUOTECHECK_CHECKER_INGEST_JSON_RECORD_H_

#include <string>

#include "absl/status/statusor.h"
#include "checker/ingest/record_fields.h"
#include "checker/records/article.h"
#include "simdjson.h"

namespace quotecheck {

// The article of a JSON object, as our own JSON Lines, the IPTC's ninjs (1.x and 2.x), JSON Feed
// and extractors of web pages (trafilatura, newspaper, news-please) write it. Of each field the
// first of these that is given counts:
//
//   the text   text, maintext, article_text, body, body_text, articleBody, content_text, content;
//              else, as HTML: body_xhtml, body_html, content_html, bodies[].value; else raw_text
//   title      title, headline, headlines[].value
//   published  published, date, date_publish, publish_date, datePublished, date_published,
//              versioncreated, contentcreated, firstcreated
//   outlet     outlet, source, sitename, site_name, source-hostname, source_domain, publisher,
//              provider, copyrightholder, hostname
//   byline     byline, authors, author, by
//   credit     credit; an agency named by source, infosource, infosources, creditline, provider
//   url        url, canonical_link, link, uri
//   language   language, lang, meta_lang
//   path       path, id (of our own records)
//
// Fields of other names come first where the configuration has them (record_fields.h); of one that
// is called `html`, the text is HTML.
//
// ninjs prefers its HTML to its text, which has no paragraphs. Offsets count in the field. A value
// may be a string, a whole number, a list of them, or an object that has a name.
//
// InvalidArgument where it is no object or holds no text.
absl::StatusOr<Article> ReadJsonRecord(simdjson::dom::element record, const RecordFields& fields);

// Whether a value has any field of a text, a title or a time that ReadJsonRecord() knows, by these
// names too: what has none was written for something else.
bool LooksLikeRecord(simdjson::dom::element value, const RecordFields& fields);

// Whether an object is ninjs rather than a plain record.
bool IsNinjs(simdjson::dom::element record);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_JSON_RECORD_H_
