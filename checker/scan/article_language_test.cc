#include "checker/scan/article_language.h"

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ArticleLanguage Find(const std::optional<std::string>& declared, absl::string_view text) {
  const Document document = AnalyzeText(text);
  return FindArticleLanguage(declared, document, TraitTable(document));
}

constexpr absl::string_view kGermanText =
    "Die Werft will die Arbeiten an der Brücke erst im Sommer beginnen. „Der Hafen bleibt offen“, "
    "sagte Ilse Varga am Montag.";
constexpr absl::string_view kEnglishText =
    "The yard wants to begin the work on the bridge in summer. “The harbour stays open,” said Ilse "
    "Varga on Monday.";
constexpr absl::string_view kFrenchText =
    "Le chantier veut commencer les travaux du pont en été. « Le port reste ouvert », a dit Ilse "
    "Varga lundi devant le conseil.";

TEST(FindArticleLanguageTest, TakesTheDeclaredOne) {
  EXPECT_EQ(Find("de", kEnglishText).reader, Reader::kGerman);
  EXPECT_EQ(Find("de-CH", kEnglishText).reader, Reader::kGerman);
  EXPECT_EQ(Find("en-GB", kGermanText).reader, Reader::kEnglish);
  EXPECT_EQ(Find("sv", kEnglishText).reader, Reader::kMarks);
  EXPECT_EQ(Find("sv", kEnglishText).name, "sv");
}

TEST(FindArticleLanguageTest, DetectsWhatIsNotDeclared) {
  for (const std::optional<std::string>& none :
       {std::optional<std::string>(), std::optional<std::string>("")}) {
    EXPECT_EQ(Find(none, kGermanText).reader, Reader::kGerman);
    EXPECT_EQ(Find(none, kEnglishText).reader, Reader::kEnglish);
    EXPECT_EQ(Find(none, kFrenchText).reader, Reader::kMarks);
    EXPECT_EQ(Find(none, kFrenchText).name, "fr");
  }
}

TEST(FindArticleLanguageTest, DetectsWhatStandsInCapitals) {
  EXPECT_EQ(
      Find(std::nullopt,
           "DIE WERFT WILL DIE ARBEITEN AN DER BRÜCKE ERST IM SOMMER BEGINNEN. „DER HAFEN BLEIBT "
           "OFFEN“, SAGTE ILSE VARGA AM MONTAG VOR DEM RAT DER STADT.")
          .reader,
      Reader::kGerman);
}

TEST(FindArticleLanguageTest, ReadsWhatDoesNotTellAsEnglish) {
  EXPECT_EQ(Find(std::nullopt, "").reader, Reader::kEnglish);
  EXPECT_EQ(Find(std::nullopt, "Hafen offen").reader, Reader::kEnglish);
  EXPECT_EQ(Find(std::nullopt, std::string(400, '1')).reader, Reader::kEnglish);
}

}  // namespace
}  // namespace quotecheck
