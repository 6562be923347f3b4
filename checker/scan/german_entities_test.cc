#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/article.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/scan_article.h"
#include "checker/text/offset_map.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

Article MakeArticle(const std::string& body, const std::string& language) {
  Article article;
  article.info.path = "a.txt";
  if (!language.empty()) article.info.language = language;
  article.original = body;
  article.body.text = body;
  article.body.source = OffsetMap::Identity(body.size());
  return article;
}

// The speakers of the quotations by name; "?" for those without one.
std::vector<std::string> SpeakersIn(const std::string& body, const std::string& language = "de") {
  const ScannedArticle scanned = ScanArticle(MakeArticle(body, language));
  std::vector<std::string> names;
  for (const Quote& quote : scanned.quotes) {
    names.push_back(quote.entity.has_value() ? scanned.entities[quote.entity->value()].name : "?");
  }
  return names;
}

using Names = std::vector<std::string>;

TEST(GermanEntitiesTest, GivesASurnameTheFullestName) {
  EXPECT_EQ(
      SpeakersIn(
          "Hafenministerin Ilse Varga kam nach Kap Arvo. „Der Hafen bleibt offen“, sagte Varga."),
      Names{"Ilse Varga"});
  EXPECT_EQ(
      SpeakersIn("Ilse Varga kam am Montag. Nach Vargas Angaben bleibt der Hafen seit Mai offen."),
      Names{"Ilse Varga"});
}

TEST(GermanEntitiesTest, ResolvesPronounsByGender) {
  EXPECT_EQ(
      SpeakersIn(
          "Hafenministerin Ilse Varga traf den Reeder Jonas Brandt. „Der Hafen bleibt offen“, "
          "sagte sie. „Das hoffe ich auch“, sagte er."),
      (Names{"Ilse Varga", "Jonas Brandt"}));
}

TEST(GermanEntitiesTest, GivesARoleToItsHolder) {
  EXPECT_EQ(
      SpeakersIn("Hafenministerin Ilse Varga kam nach Kap Arvo. „Der Hafen bleibt offen“, sagte "
                 "die Ministerin."),
      Names{"Ilse Varga"});
}

TEST(GermanEntitiesTest, NamesAnUnnamedSourceByItsDescription) {
  EXPECT_EQ(SpeakersIn("„Der Hafen bleibt offen“, sagte eine Sprecherin der Hafenbehörde."),
            Names{"Sprecherin der Hafenbehörde"});
}

TEST(GermanEntitiesTest, DetectsGerman) {
  EXPECT_EQ(
      SpeakersIn("Die Werft will die Arbeiten an der Brücke erst im Sommer beginnen. „Der Hafen "
                 "bleibt bis dahin offen“, sagte Ilse Varga am Montag.",
                 ""),
      Names{"Ilse Varga"});
}

TEST(GermanEntitiesTest, FindsQuotationsOfOtherLanguagesByTheirMarks) {
  const ScannedArticle scanned =
      ScanArticle(MakeArticle("« Le port reste ouvert cet hiver », a dit Ilse Varga lundi.", "fr"));
  ASSERT_EQ(scanned.quotes.size(), 1u);
  const Quote& quote = scanned.quotes.front();
  EXPECT_EQ(JoinParts(quote.content), "Le port reste ouvert cet hiver");
  EXPECT_FALSE(quote.source.has_value() || quote.entity.has_value() || quote.cue.has_value());
  EXPECT_EQ(quote.no_speaker_reason, "no model for the language \"fr\": found by its marks alone");
}

}  // namespace
}  // namespace quotecheck
