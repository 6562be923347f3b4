#include "checker/scan/german_attribution.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "checker/scan/document.h"
#include "checker/scan/german_sentences.h"
#include "checker/scan/marks.h"
#include "checker/scan/word_traits.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Cut(absl::string_view text, TextSpan span) {
  return std::string(text.substr(span.begin, span.size()));
}

// What is found in a text, an attribution a line: {content} <cue> [source].
std::string Scan(absl::string_view text) {
  Document document = AnalyzeText(text);
  const PairedMarks marks = PairMarks(document);
  JoinGermanSentences(&document);
  const TraitTable traits(document);
  const std::vector<SourceMention> none;
  const Frames frames(document, marks, none, traits);
  const GermanSpeech speech = FindGermanSpeech(frames);
  std::vector<std::string> lines;
  for (const Attribution& a : speech.attributions) {
    std::string line;
    for (TextSpan part : a.content) absl::StrAppend(&line, "{", Cut(text, part), "} ");
    absl::StrAppend(&line, "<", a.cue ? Cut(text, *a.cue) : "", "> [",
                    a.source ? Cut(text, speech.mentions[*a.source].span) : "", "]");
    lines.push_back(std::move(line));
  }
  return absl::StrJoin(lines, "\n");
}

TEST(GermanSpeechTest, FindsTheSubjectBehindTheVerb) {
  EXPECT_EQ(Scan("„Der Hafen bleibt offen“, sagte Ilse Varga am Montag in Kap Arvo."),
            "{Der Hafen bleibt offen} <sagte> [Ilse Varga]");
  EXPECT_EQ(Scan("„Der Hafen bleibt offen“, sagte am Montag der Sprecher der Hafenbehörde."),
            "{Der Hafen bleibt offen} <sagte> [der Sprecher der Hafenbehörde]");
  EXPECT_EQ(Scan("„Der Hafen bleibt offen“, teilte das Hafenamt am Montag mit."),
            "{Der Hafen bleibt offen} <teilte> [das Hafenamt]");
  EXPECT_EQ(Scan("»Der Hafen bleibt offen«, hat Ilse Varga erklärt."),
            "{Der Hafen bleibt offen} <erklärt> [Ilse Varga]");
}

TEST(GermanSpeechTest, FindsTheSubjectBeforeTheVerb) {
  EXPECT_EQ(Scan("Hafenministerin Ilse Varga sagte: „Der Hafen bleibt offen.“"),
            "{Der Hafen bleibt offen.} <sagte> [Hafenministerin Ilse Varga]");
  EXPECT_EQ(Scan("Ilse Varga, die das Amt seit Mai leitet, sagte: \"Der Hafen bleibt offen.\""),
            "{Der Hafen bleibt offen.} <sagte> [Ilse Varga]");
  EXPECT_EQ(Scan("Die Sprecherin des Hafenamts, Ilse Varga, sagte: „Der Hafen bleibt offen.“"),
            "{Der Hafen bleibt offen.} <sagte> [Die Sprecherin des Hafenamts, Ilse Varga]");
  EXPECT_EQ(Scan("Ilse Varga kam nach Kap Arvo und sagte: „Der Hafen bleibt offen.“"),
            "{Der Hafen bleibt offen.} <sagte> [Ilse Varga]");
}

TEST(GermanSpeechTest, FollowsInversion) {
  EXPECT_EQ(Scan("Am Montag sagte Ilse Varga: „Der Hafen bleibt offen.“"),
            "{Der Hafen bleibt offen.} <sagte> [Ilse Varga]");
  EXPECT_EQ(Scan("Den Vorschlag nannte Ilse Varga „eine gute Idee“."),
            "{eine gute Idee} <nannte> [Ilse Varga]");
  EXPECT_EQ(Scan("Der Zeitung sagte Ilse Varga: „Der Hafen bleibt offen.“"),
            "{Der Hafen bleibt offen.} <sagte> [Ilse Varga]");
}

TEST(GermanSpeechTest, TakesPhrasesForCues) {
  EXPECT_EQ(Scan("„Der Hafen bleibt offen“, so die Ministerin."),
            "{Der Hafen bleibt offen} <so> [die Ministerin]");
  EXPECT_EQ(Scan("Laut Ilse Varga ist der Hafen seit Mai wieder offen."),
            "{ist der Hafen seit Mai wieder offen} <Laut> [Ilse Varga]");
  EXPECT_EQ(Scan("Der Hafen ist nach Angaben der Polizei wieder offen."),
            "{Der Hafen ist} {wieder offen} <nach> [der Polizei]");
  EXPECT_EQ(Scan("Dem Hafenamt zufolge ist die Brücke wieder offen."),
            "{ist die Brücke wieder offen} <zufolge> [Dem Hafenamt]");
  EXPECT_EQ(Scan("Wie das Hafenamt mitteilte, ist die Brücke wieder offen."),
            "{ist die Brücke wieder offen} <mitteilte> [das Hafenamt]");
  EXPECT_EQ(Scan("Die Werft vertritt die Ansicht, dass der Hafen offen bleiben muss."),
            "{dass der Hafen offen bleiben muss} <Ansicht> [Die Werft]");
}

TEST(GermanSpeechTest, FindsIndirectSpeech) {
  EXPECT_EQ(Scan("Ilse Varga sagte, dass der Hafen offen bleibt."),
            "{dass der Hafen offen bleibt} <sagte> [Ilse Varga]");
  EXPECT_EQ(Scan("Ilse Varga sagte, der Hafen bleibe offen."),
            "{der Hafen bleibe offen} <sagte> [Ilse Varga]");
  EXPECT_EQ(Scan("Der Hafen bleibe offen, sagte Ilse Varga."),
            "{Der Hafen bleibe offen} <sagte> [Ilse Varga]");
  EXPECT_EQ(Scan("Ilse Varga sagte, der Hafen bleibe offen. Die Werft habe keine Eile."),
            "{der Hafen bleibe offen} <sagte> [Ilse Varga]\n"
            "{Die Werft habe keine Eile} <> [Ilse Varga]");
  EXPECT_EQ(Scan("Ilse Varga besuchte den Hafen, der seit Mai offen ist."), "");
}

TEST(GermanSpeechTest, FindsMixedSpeech) {
  EXPECT_EQ(Scan("Ilse Varga sagte, der Hafen bleibe „bis auf Weiteres“ offen."),
            "{der Hafen bleibe „bis auf Weiteres“ offen} <sagte> [Ilse Varga]");
}

TEST(GermanSpeechTest, JoinsTheHalvesOfASplitQuotation) {
  EXPECT_EQ(Scan("„Der Hafen bleibt offen“, sagte Ilse Varga, „und die Brücke auch.“"),
            "{Der Hafen bleibt offen} {und die Brücke auch.} <sagte> [Ilse Varga]");
}

TEST(GermanSpeechTest, GoesOnWithWhoSpokeLast) {
  EXPECT_EQ(Scan("„Der Hafen bleibt offen“, sagte Ilse Varga. „Wir haben keine Eile.“"),
            "{Der Hafen bleibt offen} <sagte> [Ilse Varga]\n"
            "{Wir haben keine Eile.} <> [Ilse Varga]");
  EXPECT_EQ(Scan("Ilse Varga wies die Kritik zurück. „Wir haben keine Eile.“"),
            "{Wir haben keine Eile.} <> [Ilse Varga]");
}

TEST(GermanSpeechTest, FindsWhatSomethingIsCalled) {
  EXPECT_EQ(Scan("Ilse Varga hatte den Plan als „falsch“ zurückgewiesen."),
            "{falsch} <zurückgewiesen> [Ilse Varga]");
  EXPECT_EQ(Scan("Die Werft bezeichnete den Plan als „Wortbruch“."),
            "{Wortbruch} <bezeichnete> [Die Werft]");
  EXPECT_EQ(Scan("Der Plan wurde von der Werft als „Wortbruch“ bezeichnet."),
            "{Wortbruch} <bezeichnet> [der Werft]");
  EXPECT_EQ(Scan("Das nennt man in Kap Arvo einen „Springtidenrest“."), "");
}

TEST(GermanSpeechTest, LeavesNamesAndTermsOut) {
  EXPECT_EQ(Scan("Die Zeitung „Hafenbote“ erscheint in Kap Arvo seit hundert Jahren."), "");
  EXPECT_EQ(Scan("Der Frachter „Tidewall“ liegt seit Montag im Hafen."), "");
  EXPECT_EQ(Scan("Die „Hafenbote“-Redaktion zog im Mai in das neue Haus."), "");
  EXPECT_EQ(Scan("Der Film trägt den Titel „Das lange Warten auf die Flut“."), "");
  EXPECT_EQ(Scan("Die sogenannte „stille Reserve“ liegt im alten Speicher."), "");
}

TEST(GermanSpeechTest, TakesTheSubjectOfASentenceThatEndsInAColon) {
  EXPECT_EQ(Scan("Für Ilse Varga ist die Sache klar: „Der Hafen bleibt offen.“"),
            "{Der Hafen bleibt offen.} <Für> [Ilse Varga]");
  EXPECT_EQ(Scan("Das Hafenamt bleibt dabei: „Der Hafen bleibt offen.“"),
            "{Der Hafen bleibt offen.} <> [Das Hafenamt]");
}

TEST(GermanSpeechTest, EndsNoSentenceAtAnOrdinal) {
  EXPECT_EQ(Scan("Ilse Varga sagte am 3. Mai, der Hafen bleibe offen."),
            "{der Hafen bleibe offen} <sagte> [Ilse Varga]");
  EXPECT_EQ(Scan("Laut Dr. Ilse Varga bleibt der Hafen z. B. im Mai offen."),
            "{bleibt der Hafen z. B. im Mai offen} <Laut> [Dr. Ilse Varga]");
}

// Gender and number of the source: f, m or ?, with a + for several.
std::string SourceOf(absl::string_view subject) {
  const std::string text = absl::StrCat(subject, " sagte: „Der Hafen bleibt im Winter offen.“");
  Document document = AnalyzeText(text);
  const PairedMarks marks = PairMarks(document);
  JoinGermanSentences(&document);
  const TraitTable traits(document);
  const std::vector<SourceMention> none;
  const GermanSpeech speech = FindGermanSpeech(Frames(document, marks, none, traits));
  if (speech.attributions.empty() || !speech.attributions[0].source) return "";
  const SourceMention& mention = speech.mentions[*speech.attributions[0].source];
  const char* const gender = mention.gender == Gender::kFemale ? "f"
                             : mention.gender == Gender::kMale ? "m"
                                                               : "?";
  return absl::StrCat(gender, mention.plural ? "+" : "");
}

TEST(GermanSpeechTest, TakesTheGenderOfARoleOrOfItsArticle) {
  EXPECT_EQ(SourceOf("Der Minister"), "m");
  EXPECT_EQ(SourceOf("Die Ministerin"), "f");
  EXPECT_EQ(SourceOf("Der Vorsitzende"), "m");
  EXPECT_EQ(SourceOf("Die Vorsitzende"), "f");
  EXPECT_EQ(SourceOf("Eine Delegierte"), "f");
  EXPECT_EQ(SourceOf("Die Vorsitzenden"), "?+");
  EXPECT_EQ(SourceOf("Die Geisel"), "?");
  EXPECT_EQ(SourceOf("Die Geiseln"), "?+");
  EXPECT_EQ(SourceOf("Ein Mitglied"), "?");
  EXPECT_EQ(SourceOf("Die Minister"), "m+");
}

TEST(GermanSpeechTest, ReadsAnyTextWithoutHarm) {
  for (absl::string_view text : {"", "„", "“„", ", so", "laut", "nach Angaben", "zufolge", ": „“",
                                 "„Ja“", "sagte", "und sagte, und", "(((((((((("}) {
    Scan(text);
  }
  std::string cues, marks;
  for (int i = 0; i < 3000; ++i) {
    cues += "sagte laut nach Ansicht , so ";
    marks += "„ja“, sagte ";
  }
  Scan(cues);
  Scan(marks);
}

}  // namespace
}  // namespace quotecheck
