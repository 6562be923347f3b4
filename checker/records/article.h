#ifndef QUOTECHECK_CHECKER_RECORDS_ARTICLE_H_
#define QUOTECHECK_CHECKER_RECORDS_ARTICLE_H_

#include <optional>
#include <string>

#include "checker/text/offset_map.h"

namespace quotecheck {

// What the offsets of an article's records count in.
enum class OffsetBase {
  kFile,   // bytes of the file, after decompression and before decoding
  kField,  // bytes of the UTF-8 of the record's field that holds the article
};

// What is known of an article besides its text. Absent fields were not given by the file.
struct ArticleInfo {
  std::string path;    // as the user named it; "archive.zip!/a.txt" for a member
  std::string format;  // "text", "markdown", "html", "nitf", "newsml1", "newsml-g2", "ninjs", ...
  std::optional<std::string> title;
  std::optional<std::string> published;  // as printed: ISO 8601, with or without time and zone
  std::optional<std::string> outlet;
  std::optional<std::string> byline;
  std::optional<std::string> credit;  // the agency credited for the story
  std::optional<std::string> url;
  std::optional<std::string> language;  // BCP 47
  OffsetBase offsets = OffsetBase::kFile;
};

// Plain text, valid UTF-8, and where each byte of it stands in the original.
struct Passage {
  std::string text;
  OffsetMap source;
};

// An article as read. `original` holds the bytes that source offsets count in; those of the title
// of an article that is the field of a record count in the title's own field.
struct Article {
  ArticleInfo info;
  std::string original;
  Passage title;  // empty where the file gives none
  Passage body;
};

// A file that could not be read as an article, and why: a clause that completes "path: ...".
struct Unchecked {
  std::string path;
  std::string reason;
  // Evidently written for something else than articles: no loss unless the file itself was named.
  bool foreign = false;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_ARTICLE_H_
