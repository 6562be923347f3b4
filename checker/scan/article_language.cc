#include "checker/scan/article_language.h"

#include <utility>

#include "checker/scan/closed_class_words.h"
#include "checker/text/language.h"

namespace quotecheck {
namespace {

constexpr size_t kMinDetectedBytes = 100;  // fewer do not tell a language from its neighbours

// English prose has more words of its closed classes than this among those in small letters; what
// is read of other languages as such by chance ("will", "an", "die") is rarer.
constexpr size_t kSurelyEnglishPercent = 40;

bool IsSurelyEnglish(const TraitTable& traits) {
  const ClosedClassWords count = CountClosedClassWords(traits);
  return count.words > 0 && count.closed * 100 >= count.words * kSurelyEnglishPercent;
}

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
  if (IsSurelyEnglish(traits)) return {Reader::kEnglish, "en"};
  if (body.text.size() < kMinDetectedBytes) return {};
  return LanguageOf(DetectLanguage(body.text));
}

}  // namespace quotecheck
