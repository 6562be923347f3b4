#ifndef QUOTECHECK_CHECKER_SCAN_ARTICLE_OF_H_
#define QUOTECHECK_CHECKER_SCAN_ARTICLE_OF_H_

#include <string>

#include "checker/records/article.h"
#include "checker/text/offset_map.h"

namespace quotecheck {

// A test's article "a.txt": its file is its title, an empty line and its body.
inline Article ArticleOf(const std::string& title, const std::string& body) {
  Article article;
  article.info.path = "a.txt";
  article.info.title = title;
  article.original = title + "\n\n" + body;
  article.title = {title, OffsetMap::Identity(title.size())};
  article.body = {body, OffsetMap::Identity(body.size(), title.size() + 2)};
  return article;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ARTICLE_OF_H_
