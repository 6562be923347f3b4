#include "checker/report/html_text.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/report/display_text.h"
#include "checker/report/xml_text.h"

namespace quotecheck {
namespace {

// Code points.
constexpr size_t kMaxName = 120;
constexpr size_t kMaxWords = 4000;

}  // namespace

std::string HtmlName(absl::string_view name) { return XmlText(ShortDisplayText(name, kMaxName)); }

std::string HtmlWords(absl::string_view text) { return XmlText(ShortDisplayText(text, kMaxWords)); }

std::string HtmlTime(const ArticleInfo& article) {
  if (!article.published.has_value()) return "";
  std::string time = article.published->substr(0, 16);
  const bool iso = time.size() > 10 && time[4] == '-' && time[10] == 'T';
  if (iso) time[10] = ' ';
  return HtmlName(iso ? time : *article.published);
}

std::string HtmlWhere(const Batch& batch, ArticleIndex index, LineColumn position) {
  const ArticleInfo& article = batch.articles[index.value()].info;
  std::string where;
  if (article.outlet.has_value())
    absl::StrAppend(&where, "<bdi>", HtmlName(*article.outlet), "</bdi> ");
  if (article.published.has_value())
    absl::StrAppend(&where, "<time>", HtmlTime(article), "</time> ");
  absl::StrAppend(&where, "<span class=\"file\">", HtmlWords(article.path),
                  "</span>:", position.line, ":", position.column);
  return where;
}

std::string HtmlLanguage(const ArticleInfo& article) {
  constexpr size_t kMaxTag = 35;  // BCP 47, section 4.4.1
  if (!article.language.has_value()) return "";
  const std::string& tag = *article.language;
  const bool plain = tag.size() >= 2 && tag.size() <= kMaxTag &&
                     std::all_of(tag.begin(), tag.end(), [](unsigned char c) {
                       return absl::ascii_isalnum(c) || c == '-';
                     });
  return plain ? absl::StrCat(" lang=\"", tag, "\"") : "";
}

}  // namespace quotecheck
