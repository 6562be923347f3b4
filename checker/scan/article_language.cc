#include "checker/scan/article_language.h"

#include <utility>

#include "checker/scan/learned_attribution.h"
#include "checker/text/language.h"

namespace quotecheck {
namespace {

constexpr size_t kMinDetectedBytes = 100;  // fewer do not tell a language from its neighbours

ArticleLanguage LanguageOf(std::string name) {
  Reader reader = Reader::kMarks;
  if (IsLanguage(name, "en") || name.empty()) reader = Reader::kEnglish;
  if (IsLanguage(name, "de")) reader = Reader::kGerman;
  return {reader, std::move(name)};
}

}  // namespace

ArticleLanguage FindArticleLanguage(const std::optional<std::string>& declared,
                                    const Document& body, const TraitTable& traits) {
  if (declared.has_value() && !declared->empty()) return LanguageOf(*declared);
  if (FindAttributionModel(declared, traits) != nullptr) return {Reader::kEnglish, "en"};
  if (body.text.size() < kMinDetectedBytes) return {};
  return LanguageOf(DetectLanguage(body.text));
}

}  // namespace quotecheck
