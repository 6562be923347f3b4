#include "checker/scan/mentions.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/scan/marked_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string TextOf(absl::string_view text, TextSpan span) {
  return std::string(text.substr(span.begin, span.size()));
}

// Every mention as text, for messages.
std::string Listing(absl::string_view text, const std::vector<SourceMention>& mentions) {
  std::string list;
  for (const SourceMention& m : mentions) absl::StrAppend(&list, "[", TextOf(text, m.span), "] ");
  return list;
}

const SourceMention* FindBySpan(const std::vector<SourceMention>& mentions, TextSpan span) {
  const auto found = std::find_if(mentions.begin(), mentions.end(),
                                  [&](const SourceMention& m) { return m.span == span; });
  return found == mentions.end() ? nullptr : &*found;
}

// The first marked span must be one mention, as a whole.
struct PhraseCase {
  const char* marked;
  const char* name;  // the name within it
  MentionKind kind;
};

class PhraseTest : public testing::TestWithParam<PhraseCase> {};

TEST_P(PhraseTest, IsOneMention) {
  const PhraseCase& c = GetParam();
  const MarkedText input = ParseMarkedText(c.marked);
  const Document document = AnalyzeText(input.text);
  const std::vector<SourceMention> mentions = FindMentions(document);
  for (const TextSpan& span : input.spans) {
    const SourceMention* found = FindBySpan(mentions, span);
    ASSERT_NE(found, nullptr) << "no mention [" << TextOf(input.text, span) << "] in "
                              << Listing(input.text, mentions);
    if (span == input.spans.front()) {
      EXPECT_EQ(TextOf(input.text, found->name), c.name);
      EXPECT_EQ(found->kind, c.kind);
    }
  }
}

constexpr MentionKind kName = MentionKind::kName;
constexpr MentionKind kRole = MentionKind::kRole;
constexpr MentionKind kBody = MentionKind::kOrganisation;
constexpr MentionKind kAnonymous = MentionKind::kAnonymous;
constexpr MentionKind kPronoun = MentionKind::kPronoun;

INSTANTIATE_TEST_SUITE_P(
    Names, PhraseTest,
    testing::Values(
        PhraseCase{"On Monday {Orla Vane} said the bridge was safe.", "Orla Vane", kName},
        PhraseCase{"The bridge is safe, {Mr. Vane} said.", "Vane", kName},
        PhraseCase{"It was safe, said {Foreign Minister Pavel Dorn}.", "Pavel Dorn", kName},
        PhraseCase{"It was safe, said {Sen. Paul Q. Harrow Jr.} on Monday.", "Paul Q. Harrow Jr.",
                   kName},
        PhraseCase{"It was safe, said {Secretary of State Maria Quill}.", "Maria Quill", kName},
        PhraseCase{"In the end {Omar bin Saleh} agreed.", "Omar bin Saleh", kName},
        PhraseCase{"In the end {Theresa May} agreed.", "Theresa May", kName},
        PhraseCase{"It was safe, said {mayor Jan Tull}.", "Jan Tull", kName},
        PhraseCase{"{April Tull} agreed.", "April Tull", kName},
        PhraseCase{"It was safe, said {parent Will Tull}.", "Will Tull", kName},
        PhraseCase{"Will {Maria Quill} agree?", "Maria Quill", kName},
        PhraseCase{"It is safe, according to {Jan Tull}.", "Jan Tull", kName},
        PhraseCase{"Last April {Tull} agreed.", "Tull", kName},
        PhraseCase{"On 5 Jan {President Tull} agreed.", "Tull", kName},
        PhraseCase{"It is safe, said {sporting director Henrik Vass}.", "Henrik Vass", kName},
        PhraseCase{"It is safe, said {the restorer Maria Quill}.", "Maria Quill", kName},
        PhraseCase{"In May {San Francisco Mayor Maria Quill} agreed.", "Maria Quill", kName},
        PhraseCase{"In May {Secretary of State Vane} agreed.", "Vane", kName},
        PhraseCase{"It is safe, said {Senate Leader Maria Quill of Ohio}.", "Maria Quill", kName},
        PhraseCase{"It is safe, said {Cleveland Chief of Police Maria Quill}.", "Maria Quill",
                   kName},
        PhraseCase{"It is safe, {Harbour Authority spokeswoman Anna Pell} said.", "Anna Pell",
                   kName},
        PhraseCase{"It is safe, said {the mayor's chief adviser, Robert Tull}.", "Robert Tull",
                   kName},
        PhraseCase{"In May {Search and Rescue chief Maria Quill} agreed.", "Maria Quill", kName},
        PhraseCase{"In May {Coast Search and Rescue chief Maria Quill} agreed.", "Maria Quill",
                   kName},
        PhraseCase{"In May {Fire and Rescue director Piet Tull} agreed.", "Piet Tull", kName},
        PhraseCase{"{17-year-old Maria Quill} agreed.", "Maria Quill", kName},
        PhraseCase{"In May {former minister of state Maria Quill} agreed.", "Maria Quill", kName},
        PhraseCase{"Then {businessman and former mayor Robert Tull} agreed.", "Robert Tull", kName},
        PhraseCase{"William \"Bill\" Rowe left. Then {William \"Bill\" Rowe} said so.",
                   "William \"Bill\" Rowe", kName}));

INSTANTIATE_TEST_SUITE_P(
    Appositions, PhraseTest,
    testing::Values(
        PhraseCase{"{Pavel Dorn, {the Tarnish envoy on fisheries}}, said so.", "Pavel Dorn", kName},
        PhraseCase{"{The foreign minister, {Pavel Dorn}}, said so.", "Pavel Dorn", kName},
        PhraseCase{"\"No,\" said {Maria Quill, a lawyer for the port}.", "Maria Quill", kName},
        PhraseCase{"\"No,\" said {Maria Quill, director of the Harbour Institute}.", "Maria Quill",
                   kName},
        PhraseCase{"{Maria Quill, 33}, said no.", "Maria Quill", kName},
        // A surname spelt like a body's noun.
        PhraseCase{"{The artistic director, {Aurelio Banks}}, said no.", "Aurelio Banks", kName},
        PhraseCase{"{Aurelio Banks, {the artistic director}}, said no.", "Aurelio Banks", kName},
        PhraseCase{"{Sen. Maria Quill (D-Ohio)} said no.", "Maria Quill", kName},
        PhraseCase{"{Sen. Maria Quill (D) of Ohio, a lawyer}, said no.", "Maria Quill", kName},
        PhraseCase{"{Maria Quill, who runs the port}, said no.", "Maria Quill", kName},
        // The clause after a comma is another's.
        PhraseCase{"After talks with {Maria Quill}, the mayor said no.", "Maria Quill", kName},
        PhraseCase{"According to {Maria Quill}, the report is wrong.", "Maria Quill", kName},
        PhraseCase{"{Maria Quill}, the mayor and a driver left.", "Maria Quill", kName}));

INSTANTIATE_TEST_SUITE_P(
    Roles, PhraseTest,
    testing::Values(PhraseCase{"{The minister} said no.", "", kRole},
                    PhraseCase{"{The South Carolina Republican} said no.", "", kRole},
                    PhraseCase{"{A senior official} said no.", "", kAnonymous},
                    PhraseCase{"{The head of {the agency}} said no.", "", kRole},
                    PhraseCase{"\"No,\" said {a spokesman for {the ministry}}.", "", kAnonymous},
                    PhraseCase{"{The 45-year-old mother of two} said no.", "", kRole},
                    PhraseCase{"{{Dorn}'s special representative} said no.", "", kRole},
                    PhraseCase{"{{His} lawyer} said no.", "", kRole},
                    PhraseCase{"{Critics} said no.", "", kAnonymous},
                    PhraseCase{"In May {some residents} said no.", "", kAnonymous},
                    PhraseCase{"{45 percent of voters} said no.", "", kAnonymous},
                    PhraseCase{"{Many} said no.", "", kAnonymous},
                    PhraseCase{"{Three people briefed on the talks} said no.", "", kAnonymous}));

INSTANTIATE_TEST_SUITE_P(
    Bodies, PhraseTest,
    testing::Values(PhraseCase{"{The company} said no.", "", kBody},
                    PhraseCase{"Later {the Ministry of Foreign Affairs} said no.",
                               "Ministry of Foreign Affairs", kBody},
                    PhraseCase{"{The company} plans a port.", "", kBody},
                    PhraseCase{"{The report} says no.", "", kBody},
                    PhraseCase{"In turn {Moscow} said no.", "Moscow", kBody},
                    PhraseCase{"In turn {San Diego} said no.", "San Diego", kBody},
                    PhraseCase{"In turn {Team Vane} said no.", "Team Vane", kBody},
                    PhraseCase{"Later {the FEB} said no.", "FEB", kBody}));

INSTANTIATE_TEST_SUITE_P(Pronouns, PhraseTest,
                         testing::Values(PhraseCase{"{She} said no.", "", kPronoun},
                                         PhraseCase{"No, {they} said.", "", kPronoun},
                                         PhraseCase{"The man {who} said no left.", "", kPronoun},
                                         PhraseCase{"They asked {her} why.", "", kPronoun}));

TEST(MentionsTest, GrammarOfSubjectsAndSpeakers) {
  struct Case {
    const char* marked;
    bool subject;
    bool speaks;
  };
  const Case kCases[] = {
      {"{The minister} said no.", true, true},
      {"{The minister} left.", true, false},
      {"\"No,\" said {the minister}.", true, true},
      {"They spoke to {the minister} in May.", false, false},
      {"According to {the minister}, no.", false, true},
      {"{The minister} also said no.", true, true},
      {"{The port's director, Maria Quill}, said no.", true, true},
      {"{Maria Quill, the port's director}, left.", true, false},
  };
  for (const Case& c : kCases) {
    const MarkedText input = ParseMarkedText(c.marked);
    const Document document = AnalyzeText(input.text);
    const std::vector<SourceMention> mentions = FindMentions(document);
    const SourceMention* found = FindBySpan(mentions, input.spans.front());
    ASSERT_NE(found, nullptr) << c.marked << ": " << Listing(input.text, mentions);
    EXPECT_EQ(found->subject, c.subject) << c.marked;
    EXPECT_EQ(found->speaks, c.speaks) << c.marked;
  }
}

TEST(MentionsTest, GenderAndNumber) {
  struct Case {
    const char* marked;
    Gender gender;
    bool plural;
  };
  const Case kCases[] = {
      {"{Mrs. Vane} said no.", Gender::kFemale, false},
      {"{Maria Quill} said no.", Gender::kFemale, false},
      {"{A spokeswoman} said no.", Gender::kFemale, false},
      {"{He} said no.", Gender::kMale, false},
      {"{They} said no.", Gender::kUnknown, true},
      {"{Officials} said no.", Gender::kUnknown, true},
      {"{Maria Quill and Pavel Dorn} said no.", Gender::kUnknown, true},
  };
  for (const Case& c : kCases) {
    const MarkedText input = ParseMarkedText(c.marked);
    const Document document = AnalyzeText(input.text);
    const std::vector<SourceMention> mentions = FindMentions(document);
    const SourceMention* found = FindBySpan(mentions, input.spans.front());
    ASSERT_NE(found, nullptr) << c.marked << ": " << Listing(input.text, mentions);
    EXPECT_EQ(found->gender, c.gender) << c.marked;
    EXPECT_EQ(found->plural, c.plural) << c.marked;
  }
}

// At the beginning of a sentence a capital tells nothing by itself.
TEST(MentionsTest, CapitalsOfSentencesAreNoNames) {
  for (const char* text : {"Talks went on. They said no.", "Yesterday they said no.",
                           "However, they said no.", "Asked why, they said no."}) {
    const Document document = AnalyzeText(text);
    for (const SourceMention& m : FindMentions(document)) {
      EXPECT_TRUE(m.name.empty()) << TextOf(text, m.span) << " in " << text;
    }
  }
}

TEST(MentionsTest, HeadlinesTakeTheNamesOfTheBody) {
  const std::string body = "The deal is off, Maria Quill said. Later Quill left.";
  const Document body_document = AnalyzeText(body);
  const NameWords known = CollectNameWords(body_document, FindMentions(body_document));
  EXPECT_TRUE(known.contains("quill"));
  const MarkedText title = ParseMarkedText("Port Deal Is Off Again, {Quill} Says");
  const Document document = AnalyzeText(title.text);
  const std::vector<SourceMention> mentions = FindMentions(document, &known);
  const SourceMention* quill = FindBySpan(mentions, title.spans.front());
  ASSERT_NE(quill, nullptr) << Listing(title.text, mentions);
  EXPECT_EQ(TextOf(title.text, quill->name), "Quill");
}

TEST(MentionsTest, LabelsOfTurns) {
  const MarkedText input = ParseMarkedText("{Q}: Why?\n\n{A}: Because.\n\n{VANE}: Well then.");
  const Document document = AnalyzeText(input.text);
  const std::vector<SourceMention> mentions = FindMentions(document);
  for (const TextSpan& span : input.spans) {
    EXPECT_NE(FindBySpan(mentions, span), nullptr) << Listing(input.text, mentions);
  }
}

// Is one of the text's mentions worded so?
bool HasMention(absl::string_view text, absl::string_view words) {
  const Document document = AnalyzeText(text);
  const std::vector<SourceMention> mentions = FindMentions(document);
  return std::any_of(mentions.begin(), mentions.end(), [&](const SourceMention& m) {
    return document.text.substr(m.span.begin, m.span.size()) == words;
  });
}

TEST(MentionsTest, RubricsAndTimeZonesAreNobody) {
  EXPECT_FALSE(HasMention("It began at 8 p.m. ET on a Monday.", "ET"));
  EXPECT_FALSE(HasMention("OPINION: The dam holds", "OPINION"));
  EXPECT_FALSE(HasMention("Reality Check: The dam holds", "Reality Check"));
  EXPECT_TRUE(HasMention("Ann Check: The dam holds", "Ann Check"));
  EXPECT_TRUE(HasMention("The opinion holds.", "The opinion"));
}

TEST(MentionsTest, OuterPhrasesComeBeforeInnerOnes) {
  const std::string text = "A spokesman for the ministry of the Tarn region said Dorn's aide left.";
  const Document document = AnalyzeText(text);
  const std::vector<SourceMention> mentions = FindMentions(document);
  for (size_t i = 1; i < mentions.size(); ++i) {
    const bool later = mentions[i].span.begin > mentions[i - 1].span.begin;
    const bool inner = mentions[i].span.begin == mentions[i - 1].span.begin &&
                       mentions[i].span.end <= mentions[i - 1].span.end;
    EXPECT_TRUE(later || inner) << Listing(text, mentions);
  }
}

TEST(MentionsTest, AnyBytesGiveSpansInsideTheText) {
  std::string text;
  unsigned seed = 7;
  for (int i = 0; i < 5000; ++i) {
    seed = seed * 1664525u + 1013904223u;
    const char* const pieces[] = {"Vane ", "the ", ", ",        "of ", "said ", "\"",
                                  "and ",  "\xff", "minister ", "'s ", ". ",    "\n\n",
                                  "(",     "45 ",  "who ",      "Mr. "};
    text += pieces[(seed >> 16) % 16];
  }
  const Document document = AnalyzeText(text);
  for (const SourceMention& m : FindMentions(document)) {
    ASSERT_LT(m.span.begin, m.span.end);
    ASSERT_LE(m.span.end, text.size());
    ASSERT_LT(m.head, document.tokens.size());
    ASSERT_LE(m.tokens.end, document.tokens.size());
  }
}

// Phrases that nest or follow each other without end cost each word a bounded number of times.
TEST(MentionsTest, EndlessPhrasesStayShort) {
  for (absl::string_view piece :
       {"the head of ", "a spokesman for ", "45 percent of ", "Maria Quill, the minister, ",
        "the man who ", "Maria Quill, who said, ", "Maria Quill and ", "people briefed on ",
        "the minister's ", "Maria Quill (", "Maria de la ", "William \"Bill\" ", "very big "}) {
    std::string text;
    for (int i = 0; i < 20000; ++i) absl::StrAppend(&text, piece);
    const Document document = AnalyzeText(text);
    size_t tokens_in_mentions = 0;
    for (const SourceMention& m : FindMentions(document)) {
      tokens_in_mentions += m.tokens.end - m.tokens.begin;
    }
    EXPECT_LT(tokens_in_mentions, 60 * document.tokens.size()) << piece;
  }
}

}  // namespace
}  // namespace quotecheck
