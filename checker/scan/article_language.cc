#include "checker/scan/article_language.h"

#include <utility>

#include "checker/text/language.h"

namespace quotecheck {
namespace {

constexpr size_t kMinDetectedBytes = 100;  // fewer do not tell a language from its neighbours

// English prose has more words of its closed classes than this among those in small letters; what
// is read of other languages as such by chance ("will", "an", "die") is rarer.
constexpr size_t kSurelyEnglishPercent = 40;

bool IsSurelyEnglish(const TraitTable& traits) {
  size_t words = 0;
  size_t closed = 0;
  for (size_t t = 0; t < traits.size(); ++t) {
    if (!traits.Has(t, kWordToken) || traits.Has(t, kUpper)) continue;
    ++words;
    closed += traits.Has(t, kClosedClass) ? 1 : 0;
  }
  return words > 0 && closed * 100 >= words * kSurelyEnglishPercent;
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
