#ifndef QUOTECHECK_CHECKER_SCAN_ARTICLE_LANGUAGE_H_
#define QUOTECHECK_CHECKER_SCAN_ARTICLE_LANGUAGE_H_

#include <cstdint>
#include <optional>
#include <string>

#include "checker/scan/document.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// How the scanner reads an article.
enum class Reader : uint8_t {
  kEnglish,
  kGerman,
  kMarks,  // no model of its language: what stands in marks, and nobody who says it
};

struct ArticleLanguage {
  Reader reader = Reader::kEnglish;
  std::string name;  // BCP 47; empty where neither the article nor its words tell
};

// The language that the article declares, else the one that its body is written in. Texts that are
// not told to be another language's are read as English. `traits` are those of the body; only
// where they do not show English does detection cost more than a look at each.
ArticleLanguage FindArticleLanguage(const std::optional<std::string>& declared,
                                    const Document& body, const TraitTable& traits);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ARTICLE_LANGUAGE_H_
