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
        Case{"“{The dam holds.}\n\n“{It was built well,}” [Vane] <said>.", kDirect}));

INSTANTIATE_TEST_SUITE_P(
    Mixed, AttributionTest,
    testing::Values(Case{"[Vane] <said> {that “the dam” holds “for now.”}", kMixed},
                    Case{"[Vane] <called> {the dam “a marvel”}.", kMixed},
                    Case{"{The dam is “a marvel,”} [Vane] <said>.", kMixed},
                    Case{"[Vane] <said> {the dam was “sound” and would hold}, adding no more.",
                         kMixed},
                    Case{"{The dam is “a marvel,”} <according to> [Vane].", kMixed}));

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

}  // namespace
}  // namespace quotecheck
