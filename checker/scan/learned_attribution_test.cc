#include "checker/scan/learned_attribution.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "checker/learn/english_attribution.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/marked_text.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::vector<Attribution> Refine(const std::string& text) {
  const Document document = AnalyzeText(text);
  const TraitTable traits(document);
  const PairedMarks marks = PairMarks(document);
  const std::vector<SourceMention> mentions = FindMentions(document, traits);
  return RefineAttributions(document, traits, marks, mentions,
                            FindAttributions(document, traits, marks, mentions),
                            EnglishAttributionModel());
}

// The marked spans are the content, cue and source of the first attribution, by place.
void ExpectSpans(const std::string& marked) {
  const MarkedText expected = ParseMarkedText(marked);
  const std::vector<Attribution> found = Refine(expected.text);
  ASSERT_FALSE(found.empty()) << marked;
  std::vector<TextSpan> spans = found[0].content;
  if (found[0].cue.has_value()) spans.push_back(*found[0].cue);
  if (found[0].source_words.has_value()) spans.push_back(*found[0].source_words);
  std::sort(spans.begin(), spans.end());
  EXPECT_EQ(spans, expected.spans) << marked;
}

TEST(LearnedAttributionTest, SpansAreBytesOfTheText) {
  ExpectSpans("{Orla Vane} {said} {the bridge would reopen in May}.");
  ExpectSpans("“{The bridge holds,}” {Orla Vané} {said}.");
  ExpectSpans("{According to} {the ministry}, {the ferry was late again}.");
}

TEST(LearnedAttributionTest, ADatelineIsNobodysWords) {
  for (const std::string dateline :
       {"PORT AUBLE (NW) – ", "PORT AUBLE, May 3 — ", "Port Auble (Northern Wire) - "}) {
    const std::string content = "The bridge is to be closed to lorries from Monday";
    const std::string text = dateline + content + ", the mayor of Port Auble said on Friday.";
    const std::vector<Attribution> found = Refine(text);
    ASSERT_EQ(found.size(), 1u) << text;
    ASSERT_EQ(found[0].content.size(), 1u) << text;
    const TextSpan part = found[0].content[0];
    EXPECT_EQ(text.substr(part.begin, part.size()), content);
  }
}

TEST(LearnedAttributionTest, NoQuotationThatTheMarksShowIsLost) {
  const std::string text =
      "“We counted every boat in the harbour twice.”\n\n"
      "Orla Vane walked home. “Nobody asked us about the lamps on the quay.”\n";
  size_t quoted = 0;
  for (const Attribution& attribution : Refine(text)) quoted += attribution.quoted.size();
  EXPECT_EQ(quoted, 2u);
}

TEST(LearnedAttributionTest, AQuotationBelongsToOneAttribution) {
  const std::vector<Attribution> found = Refine(
      "“It holds,” Orla Vane said, adding that Piet Harrow called it “a good bridge” today.");
  std::vector<TextSpan> quoted;
  for (const Attribution& attribution : found) {
    quoted.insert(quoted.end(), attribution.quoted.begin(), attribution.quoted.end());
  }
  std::sort(quoted.begin(), quoted.end());
  EXPECT_EQ(std::adjacent_find(quoted.begin(), quoted.end()), quoted.end());
}

TEST(LearnedAttributionTest, AnEmptyTextHasNone) { EXPECT_TRUE(Refine("").empty()); }

TEST(LearnedAttributionTest, OnlyEnglishHasAModel) {
  const auto has_model = [](const std::optional<std::string>& language, const std::string& text) {
    const Document document = AnalyzeText(text);
    return FindAttributionModel(language, TraitTable(document)) != nullptr;
  };
  const std::string english = "It was the first time that she had been to the harbour.";
  const std::string german = "Zum ersten Mal seit vielen Jahren besuchte Ministerin Vane Lübeck.";
  EXPECT_TRUE(has_model(std::nullopt, english));
  EXPECT_FALSE(has_model(std::nullopt, german));
  EXPECT_TRUE(has_model("en-GB", german));
  EXPECT_FALSE(has_model("de", english));
  EXPECT_FALSE(has_model("enm", english));
}

}  // namespace
}  // namespace quotecheck
