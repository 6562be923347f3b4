#include "checker/report/html_text.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/lexicon/dates.h"
#include "checker/report/display_text.h"
#include "checker/report/shown_time.h"
#include "checker/report/xml_text.h"
#include "checker/text/utf8.h"
#include "utf8proc.h"

namespace quotecheck {
namespace {

// Code points.
constexpr size_t kMaxName = 120;
constexpr size_t kMaxWords = 4000;

bool HoldsRightToLeft(absl::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const CodePoint code_point = DecodeUtf8(text, at);
    at += code_point.length;
    if (code_point.length == 1) continue;
    const auto c = static_cast<utf8proc_int32_t>(code_point.value);
    const auto bidi_class = utf8proc_get_property(c)->bidi_class;
    if (bidi_class == UTF8PROC_BIDI_CLASS_R || bidi_class == UTF8PROC_BIDI_CLASS_AL) return true;
  }
  return false;
}

}  // namespace

std::string HtmlName(absl::string_view name) { return XmlText(ShortDisplayText(name, kMaxName)); }

std::string HtmlWords(absl::string_view text) { return XmlText(ShortDisplayText(text, kMaxWords)); }

std::string HtmlIsolated(absl::string_view name) {
  const std::string html = HtmlName(name);
  return HoldsRightToLeft(html) ? absl::StrCat("<bdi>", html, "</bdi>") : html;
}

std::string HtmlDirection(absl::string_view text) {
  return HoldsRightToLeft(text) ? " dir=\"auto\"" : "";
}

std::string HtmlTime(const ArticleInfo& article) {
  if (!article.published.has_value()) return "";
  return HtmlName(ShownTime(*article.published));
}

std::optional<absl::Time> PublishedTime(const ArticleInfo& article) {
  if (!article.published.has_value()) return std::nullopt;
  const std::optional<int64_t> instant = ParsePublishedInstant(*article.published);
  if (instant.has_value()) return absl::FromUnixSeconds(*instant);
  absl::Time time;
  const absl::string_view minute = absl::string_view(*article.published).substr(0, 16);
  if (absl::ParseTime("%Y-%m-%dT%H:%M", minute, &time, nullptr)) return time;
  const std::optional<absl::CivilDay> day = ParsePublishedDay(*article.published);
  if (!day.has_value()) return std::nullopt;
  return absl::FromCivil(*day, absl::UTCTimeZone());
}

std::string HtmlWhere(const Batch& batch, ArticleIndex index, LineColumn position) {
  const ArticleInfo& article = batch.articles[index.value()].info;
  std::string where;
  if (article.outlet.has_value()) absl::StrAppend(&where, HtmlIsolated(*article.outlet), " ");
  if (article.published.has_value()) absl::StrAppend(&where, HtmlTime(article), " ");
  absl::StrAppend(&where, HtmlWords(article.path), ":", position.line, ":", position.column);
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
