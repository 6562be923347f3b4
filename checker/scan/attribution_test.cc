#include "checker/scan/attribution.h"

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/scan/word_traits.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// What a test expects, marked inside its text: {content}, <cue>, [source].
struct Expected {
  std::string text;
  std::vector<TextSpan> content;
  std::optional<TextSpan> cue;
  std::optional<TextSpan> source;
};

Expected Parse(absl::string_view marked) {
  Expected expected;
  TextSpan content, cue, source;
  for (char c : marked) {
    const size_t at = expected.text.size();
    switch (c) {
      case '{': content.begin = at; break;
      case '}': expected.content.push_back({content.begin, at}); break;
      case '<': cue.begin = at; break;
      case '>': expected.cue = TextSpan{cue.begin, at}; break;
      case '[': source.begin = at; break;
      case ']': expected.source = TextSpan{source.begin, at}; break;
      default: expected.text += c;
    }
  }
  return expected;
}

std::string Cut(absl::string_view text, TextSpan span) {
  return std::string(text.substr(span.begin, span.size()));
}

struct Scanned {
  Document document;
  std::vector<SourceMention> mentions;
  std::vector<Attribution> attributions;
};

Scanned Scan(absl::string_view text) {
  Scanned scanned;
  scanned.document = AnalyzeText(text);
  const TraitTable traits(scanned.document);
  scanned.mentions = FindMentions(scanned.document, traits);
  scanned.attributions =
      FindAttributions(scanned.document, traits, PairMarks(scanned.document), scanned.mentions);
  return scanned;
}

// One attribution as its test would mark it, for messages and for comparing.
std::string Show(absl::string_view text, const std::vector<TextSpan>& content,
                 std::optional<TextSpan> cue, std::optional<TextSpan> source) {
  std::string shown;
  for (TextSpan part : content) absl::StrAppend(&shown, "{", Cut(text, part), "} ");
  absl::StrAppend(&shown, "<", cue ? Cut(text, *cue) : "", "> ");
  absl::StrAppend(&shown, "[", source ? Cut(text, *source) : "", "]");
  return shown;
}

std::string Show(absl::string_view text, const Scanned& scanned, const Attribution& a) {
  std::optional<TextSpan> source;
  if (a.source) source = scanned.mentions[*a.source].span;
  return Show(text, a.content, a.cue, source);
}

std::string ShowAll(absl::string_view text, const Scanned& scanned) {
  std::string all;
  for (const Attribution& a : scanned.attributions) {
    absl::StrAppend(&all, static_cast<int>(a.kind), " ", Show(text, scanned, a), "\n");
  }
  return all;
}

struct Case {
  const char* marked;
  QuoteKind kind;
};
void PrintTo(const Case& c, std::ostream* out) { *out << c.marked; }

class AttributionTest : public testing::TestWithParam<Case> {};

// The text has an attribution that is just what is marked.
TEST_P(AttributionTest, IsFound) {
  const Expected expected = Parse(GetParam().marked);
  const Scanned scanned = Scan(expected.text);
  const std::string want = Show(expected.text, expected.content, expected.cue, expected.source);
  for (const Attribution& a : scanned.attributions) {
    if (a.content != expected.content) continue;
    EXPECT_EQ(Show(expected.text, scanned, a), want);
    EXPECT_EQ(a.kind, GetParam().kind);
    if (a.kind == QuoteKind::kDirect) {
      EXPECT_EQ(a.quoted, a.content);
    }
    return;
  }
  ADD_FAILURE() << "want " << want << "\ngot\n" << ShowAll(expected.text, scanned);
}

constexpr QuoteKind kDirect = QuoteKind::kDirect;
constexpr QuoteKind kMixed = QuoteKind::kMixed;
constexpr QuoteKind kIndirect = QuoteKind::kIndirect;

INSTANTIATE_TEST_SUITE_P(
    AttributionAfter, AttributionTest,
    testing::Values(
        Case{"“{The dam holds for now,}” [Orla Vane] <said>.", kDirect},
        Case{"“{The dam holds for now,}” <said> [Orla Vane].", kDirect},
        Case{"“{The dam holds for now,}” [Vane] <told> reporters on Monday.", kDirect},
        Case{"“{The dam holds for now}”, [she] <said>, and left.", kDirect},
        Case{"“{Will the dam hold?}” [Vane] <asked> the council.", kDirect},
        Case{"“{Will the dam hold?}” [he] <asked>.", kDirect},
        Case{"“{The dam holds!}” <shouted> [the engineer].", kDirect},
        Case{"“{The dam holds for now,}” [Orla Vane, who built it], <said> on Monday.", kDirect},
        Case{"“{The dam holds for now,}” <said> [Orla Vane, a retired engineer].", kDirect},
        Case{"“{The dam holds for now,}” <according to> [the ministry].", kDirect},
        Case{"“{The dam holds for now,}” [Vane] <riffed> on stage.", kDirect},
        // Announced by the paragraph before.
        Case{"[The Tarn Post] <reports>:\n\n“{The dam holds for now.}”", kDirect},
        Case{"As [Orla Vane] <reports> for the Post:\n\n“{The dam holds for now.}”", kDirect},
        Case{"[Orla Vane] reacted to it in a letter<:>\n\n“{The dam holds for now.}”", kDirect},
        Case{
            "There was rain, as the Post said of the dam in May:\n\n“{The dam holds for now.}”<>[]",
            kDirect},
        Case{"Here are the five rules of the Tarn Board:\n\n“{The dam holds for now.}”<>[]",
             kDirect},
        Case{"“{The dam holds for now,}” [Orla Vane, R-Wis.], <said> on Monday.", kDirect},
        Case{"“{The dam holds for now.}” <—> [Orla Vane].", kDirect},
        Case{"“{The dam holds for now}” <―> [Orla Vane, engineer]", kDirect},
        Case{"‘{The dam holds for now,}’ [Vane] <said>.", kDirect},
        Case{"«{The dam holds for now}», [Vane] <said>.", kDirect}));

INSTANTIATE_TEST_SUITE_P(
    AttributionBefore, AttributionTest,
    testing::Values(
        Case{"[Orla Vane] <said>, “{The dam holds for now.}”", kDirect},
        Case{"[Orla Vane] <said>: “{The dam holds for now.}”", kDirect},
        Case{"On Monday [Orla Vane] <told> the council, “{The dam holds for now.}”", kDirect},
        Case{"[Orla Vane] rose and <said>, “{The dam holds for now.}”", kDirect},
        Case{"[Orla Vane] shook his head, <adding>, “{The dam holds for now.}”", kDirect},
        Case{"In a statement, [the ministry] <said>: “{The dam holds for now.}”", kDirect},
        Case{"[The ministry] <said> in a statement on Monday: “{The dam holds for now.}”", kDirect},
        Case{"[Orla Vane] <was quoted as saying>, “{The dam holds for now.}”", kDirect},
        Case{"[Orla Vane] had a plain answer<:> “{The dam holds for now.}”", kDirect},
        Case{"[Vane] <said>:\n\n“{The dam holds for now.}”", kDirect},
        Case{"[Vane] <said> {the dam was “sound and safe for now.”}", kMixed}));

INSTANTIATE_TEST_SUITE_P(
    SplitAndContinued, AttributionTest,
    testing::Values(
        // One sentence round its attribution is one quotation in two parts.
        Case{"“{The dam,}” [Vane] <said>, “{holds for now.}”", kDirect},
        // A new sentence after it is another quotation, by the same speaker.
        Case{"“{The dam holds for now,}” [Vane] <said>. “It was built well.”", kDirect},
        Case{"“The dam holds for now,” [Vane] said. “{It was built well.}”", kDirect},
        Case{"“The dam holds for now,” said [Vane].\n\n“{It was built well.}”", kDirect},
        Case{"[Vane] said the dam held. “{It was built well.}”", kDirect},
        Case{"“The dam holds,” [Vane] said, and yet “{nobody is sure that it will for long.}”",
             kDirect},
        Case{"“{The dam holds.}\n\n“{It was built well,}” [Vane] <said>.", kDirect}));

INSTANTIATE_TEST_SUITE_P(
    ClosingOverOthers, AttributionTest,
    testing::Values(
        // Who closes a sentence reports all of it, what others claim in it too.
        Case{"{“The dam holds,” but the town maintains its doubts}, [Vane] <said>.", kMixed},
        Case{"{The town, like others here, maintains its doubts}, [Vane] <said>.", kIndirect}));

INSTANTIATE_TEST_SUITE_P(
    Mixed, AttributionTest,
    testing::Values(Case{"[Vane] <said> {that “the dam” holds “for now.”}", kMixed},
                    Case{"[Vane] <called> {the dam “a marvel”}.", kMixed},
                    Case{"{The dam is “a marvel,”} [Vane] <said>.", kMixed},
                    Case{"[Vane] <said> {the dam was “sound” and would hold}, adding no more.",
                         kMixed},
                    Case{"{The dam is “a marvel,”} <according to> [Vane].", kMixed}));

INSTANTIATE_TEST_SUITE_P(
    Fragments, AttributionTest,
    testing::Values(
        // A word or two under a governing verb are speech.
        Case{"[Vane] <told> the council {that it saw the dam’s “weak points”}.", kMixed},
        Case{"[Vane] <warned of> {“grave danger” to the town}.", kMixed},
        Case{"[The ministry] <praised> {the “calm” of the town}.", kMixed},
        Case{"[Vane] <promised> {to “rebuild the dam from below” in May}.", kMixed},
        // Several in one sentence belong to one attribution.
        Case{"[Vane] <said> {the dam was “old,” “tired” and “a risk to us all.”}", kMixed},
        Case{"[Vane] <said> {that the so-called “open gate” plan would hold}.", kIndirect},
        // Titles of programmes and works are no words of anybody's.
        Case{"[Vane] <said> on “The Harbour Hour” {that the dam holds “for now”}.", kMixed},
        Case{"[Vane] <told> the Globe’s “Harbour Hour” {that the dam holds}.", kIndirect},
        Case{"[Orla Vane], hoping for rain, <called> {the dam “a risk to us all”}.", kMixed}));

INSTANTIATE_TEST_SUITE_P(
    Nested, AttributionTest,
    testing::Values(
        // The words inside a quotation are part of it.
        Case{"“{He told me, ‘The dam is old,’ and left,}” [Vane] <said>.", kDirect},
        Case{"‘{He told me “no” and left,}’ [Vane] <said>.", kDirect},
        // The outer attribution has the words of the inner one's clause.
        Case{"[Vane] <joked> {that she likes a good “noise at night”}.", kMixed},
        // Thought is weaker than speech.
        Case{"Many think [Orla Vane] <said>, “{The dam is old and tired.}”", kDirect}));

INSTANTIATE_TEST_SUITE_P(
    OtherForms, AttributionTest,
    testing::Values(Case{"<In the words of> [Orla Vane], “{the dam holds for now.}”", kDirect},
                    Case{"Dorn was <told> by [Orla Vane] {that the dam would hold}.", kIndirect},
                    Case{"[Orla Vane] <went on to say> {that the dam would hold}.", kIndirect},
                    Case{"[Orla Vane] <made clear> {that the dam would hold}.", kIndirect},
                    Case{"“{I was there,}” [Orla Vane] <said> of the night. “It was dark.”",
                         kDirect}));

INSTANTIATE_TEST_SUITE_P(
    Transcripts, AttributionTest,
    testing::Values(
        Case{"[PIET DORN]<:> {Does the dam hold?}\n\nORLA VANE: It does. It was built well.",
             kIndirect},
        Case{"PIET DORN: Does the dam hold?\n\n[ORLA VANE]<:> {It does. It was built well}.",
             kIndirect},
        Case{"[Q]<:> {Does the dam hold?}\n\nA: It does.", kIndirect}));

INSTANTIATE_TEST_SUITE_P(Headlines, AttributionTest,
                         testing::Values(Case{"‘{Dam holds for now}’, <says> [Orla Vane]", kDirect},
                                         Case{"[Orla Vane]<:> ‘{Dam holds for now}’", kDirect},
                                         Case{"[Orla Vane]<:> {Dam holds for now}", kIndirect},
                                         Case{"[Orla Vane] on dam plan<:> {‘Dam holds’ for now}",
                                              kMixed}));

INSTANTIATE_TEST_SUITE_P(
    Indirect, AttributionTest,
    testing::Values(Case{"[Vane] <said> {that the dam would hold}.", kIndirect},
                    Case{"[Vane] <said> on Monday {that the dam would hold}.", kIndirect},
                    Case{"[Vane] <told> the council {that the dam would hold}.", kIndirect},
                    Case{"[Vane] <asked> {whether the dam would hold}.", kIndirect},
                    Case{"{The dam will hold}, [Vane] <said>.", kIndirect},
                    Case{"{The dam}, [Vane] <said>, {will hold}.", kIndirect},
                    Case{"<According to> [Vane], {the dam will hold}.", kIndirect},
                    Case{"{The dam will hold}, <according to> [the ministry].", kIndirect},
                    Case{"As [Vane] <said>, {the dam will hold}.", kIndirect},
                    Case{"[Vane] <denied> {that the dam had leaked}, adding no more.", kIndirect},
                    Case{"Nobody heard [Vane]'s <claim> {that the dam had leaked}.", kIndirect},
                    Case{"When [Vane] <said> {the dam would hold}, nobody spoke.", kIndirect}));

// Quotation marks round what nobody said.
TEST(AttributionFilterTest, ScareQuotesAndTitlesAreNoSpeech) {
  for (const char* text : {
           "The “old dam” broke in May.",
           "The town has its “Dam of the Century” and knows it.",
           "He read “The Long Road to Oakton” on the train.",
           "They wore “Save Our Dam” hats.",
           "The plan is known as “Tidewall”.",
           "William “Bill” Rowe left.",
       }) {
    EXPECT_TRUE(Scan(text).attributions.empty()) << text << "\n" << ShowAll(text, Scan(text));
  }
}

// A sentence in marks is kept, even with nobody to credit it to.
TEST(AttributionFilterTest, SentencesAreNeverLost) {
  for (const char* text : {
           "“The dam is old and it will break.”",
           "It rained. “The dam is old and it will break.” It rained again.",
           "Rain fell on the town — “The dam is old and it will break” — and on the fields.",
       }) {
    const Scanned scanned = Scan(text);
    ASSERT_EQ(scanned.attributions.size(), 1u) << text;
    EXPECT_EQ(scanned.attributions[0].kind, QuoteKind::kDirect);
    EXPECT_FALSE(scanned.attributions[0].source.has_value()) << text;
  }
}

TEST(AttributionContinuationTest, PointsToWhatItContinues) {
  const std::string text =
      "“It holds,” Orla Vane said. “It was built well.”\n\n“It will hold for years.”";
  const Scanned scanned = Scan(text);
  ASSERT_EQ(scanned.attributions.size(), 3u);
  EXPECT_FALSE(scanned.attributions[0].continues.has_value());
  EXPECT_EQ(scanned.attributions[1].continues, 0u);
  EXPECT_EQ(scanned.attributions[2].continues, 1u);
  EXPECT_EQ(scanned.attributions[2].source, scanned.attributions[0].source);
}

// A quotation is credited once, however its sentence is read.
TEST(AttributionOwnersTest, NoQuotationIsClaimedTwice) {
  const std::string text =
      "Orla Vane said he denied that Dorn called it “a risk to us all” and told them, “Go away "
      "now,” adding that “nobody stayed.”";
  const Scanned scanned = Scan(text);
  std::vector<TextSpan> quoted;
  for (const Attribution& a : scanned.attributions) {
    quoted.insert(quoted.end(), a.quoted.begin(), a.quoted.end());
  }
  std::sort(quoted.begin(), quoted.end());
  EXPECT_EQ(quoted.size(), 3u);
  EXPECT_EQ(std::adjacent_find(quoted.begin(), quoted.end()), quoted.end());
}

}  // namespace
}  // namespace quotecheck
