#include "checker/scan/learned_sources.h"

#include <string>
#include <vector>

#include "checker/scan/frames_of_text.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/marked_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Reads a text in which the source is marked.
struct Marked {
  explicit Marked(const std::string& marked)
      : input(ParseMarkedText(marked)),
        text(input.text),
        frames(text.frames),
        source(ItemsOfSpan(frames, input.spans.front())) {}

  std::string TextOf(TextSpan span) const { return input.text.substr(span.begin, span.size()); }

  const MarkedText input;
  const FramesOfText text;
  const Frames& frames;
  const ItemRange source;
};

TEST(LearnedSourcesTest, ANameIsToldFromItsApposition) {
  struct Case {
    const char* marked;
    const char* name;  // of the mention
  };
  constexpr Case kCases[] = {
      {"“It holds,” said {Gerth Moss, managing director of the operator}.", "Gerth Moss"},
      {"“It holds,” said {Orla Vane — the architect of many dams}.", "Orla Vane"},
      {"“It holds,” said {one of them, Olve Brandt}.", "Olve Brandt"},
      {"“It holds,” said {Orla Vane, an engineer from Port Auble, Oakland}.", "Orla Vane"},
      {"“It holds,” said {Mayor Orla Vane}.", "Orla Vane"},
      {"“It holds,” said {Orla Vane on her page}.", "Orla Vane"},
      {"“It holds,” said {Vane in a long letter to the town}.", "Vane"},
      {"{Halden manager for sales Orla Vane} told the town, “It holds.”", "Orla Vane"},
      {"{Halden board spokesman Orla Vane, who was there,} said, “It holds.”", "Orla Vane"},
      {"“It holds,” said {another engineer, Council President Orla Vane}.", "Orla Vane"},
      {"“It holds,” said {one builder -- Orla Vane --} on Monday.", "Orla Vane"},
      {"“It holds,” said {others, including Orla Vane}.", "Orla Vane"},
      {"“It holds,” said {builders such as Orla Vane, the engineer}.", "Orla Vane"},
      {"“It holds,” {a relaxed, cheerful Vane} said.", "Vane"},
      {"“It holds,” {a tired and grey Vane} said.", "Vane"},
  };
  for (const Case& c : kCases) {
    const Marked text(c.marked);
    const std::optional<size_t> mention = FindSourceMention(text.frames, text.source);
    ASSERT_TRUE(mention.has_value()) << c.marked;
    EXPECT_EQ(text.TextOf(text.frames.mentions()[*mention].name), c.name) << c.marked;
  }
}

TEST(LearnedSourcesTest, TheWordsThatOthersHangOnAreTheSource) {
  struct Case {
    const char* marked;
    const char* mention;  // the whole of it
  };
  constexpr Case kCases[] = {
      {"{A prisoner in the second van, with Vane beside him,} said, “It holds.”",
       "A prisoner in the second van"},
      {"{The mayor chose a day with the heads of the mill} to say, “It holds.”", "The mayor"},
      {"{Builders of the dam} said, “It holds.”", "Builders of the dam"},
      {"{Rain was a risk for the dam, but the mayor} said, “It holds.”", "the mayor"},
      {"“It holds,” said {the letter, led by Orla Vane, Tarn Liberal}.", "the letter"},
  };
  for (const Case& c : kCases) {
    const Marked text(c.marked);
    const std::optional<size_t> mention = FindSourceMention(text.frames, text.source);
    ASSERT_TRUE(mention.has_value()) << c.marked;
    EXPECT_EQ(text.TextOf(text.frames.mentions()[*mention].span), c.mention) << c.marked;
  }
}

// Marked is the cue.
TEST(LearnedSourcesTest, WhoIsQuotedAsSaying) {
  struct Case {
    const char* marked;
    const char* quoted;  // "" for nobody
  };
  constexpr Case kCases[] = {
      {"“It holds,” the Halden Post {quoted} Vane as saying.", "Vane"},
      {"The paper {quotes} Orla Vane, an engineer, as saying that it holds.", "Orla Vane"},
      {"The paper {quoted} Vane.", ""},
      {"The paper {quoted} Vane as it held.", ""},
      {"“It holds,” Vane {said} as closing time came.", ""},
  };
  for (const Case& c : kCases) {
    const Marked text(c.marked);
    const std::optional<size_t> mention = QuotedAsSaying(text.frames, text.source);
    const std::string quoted =
        mention.has_value() ? text.TextOf(text.frames.mentions()[*mention].name) : std::string();
    EXPECT_EQ(quoted, c.quoted) << c.marked;
  }
}

TEST(LearnedSourcesTest, SmallWordsAloneAreNobody) {
  struct Case {
    const char* marked;
    bool nobody;
  };
  constexpr Case kCases[] = {
      {"{As} engineers wrote, “It holds.”", true},
      {"{Not} paying was wrong, they wrote.", true},
      {"“It holds,” {they} wrote.", false},
      {"“It holds,” wrote {those who} built it.", false},
      {"“It holds,” wrote {Orla Vane}.", false},
      {"“It holds,” wrote {a builder}.", false},
  };
  for (const Case& c : kCases) {
    const Marked text(c.marked);
    EXPECT_EQ(IsNoSource(text.frames, text.source), c.nobody) << c.marked;
  }
}

TEST(LearnedSourcesTest, SeveralPersonsAreNotTheFirstOfThem) {
  for (const char* marked :
       {"“It holds,” {Orla Vane and Olve Brandt} said.",
        "“It holds,” said {Mayor Orla Vane and Olve Brandt, both of Tarn}.",
        "“It holds,” said {Orla Vane and Olve Brandt, the owners of a mill}."}) {
    const Marked text(marked);
    const std::optional<size_t> mention = FindSourceMention(text.frames, text.source);
    ASSERT_TRUE(mention.has_value()) << marked;
    EXPECT_TRUE(text.frames.mentions()[*mention].plural) << marked;
    EXPECT_TRUE(text.frames.mentions()[*mention].name.empty()) << marked;
  }
}

TEST(LearnedSourcesTest, APhraseBeforeAPronounIsNoPartOfIt) {
  struct Case {
    const char* marked;
    const char* source;
  };
  constexpr Case kCases[] = {
      {"Of {the great flood she} said that it was cold.", "she"},
      {"{The mayor and he} said that it was cold.", "The mayor and he"},
      {"{The mayor} said that it was cold.", "The mayor"},
  };
  for (const Case& c : kCases) {
    const Marked text(c.marked);
    const ItemRange source = WithoutPhraseBeforePronoun(text.frames, text.source);
    EXPECT_EQ(text.TextOf(text.frames.SpanOf(source)), c.source) << c.marked;
  }
}

}  // namespace
}  // namespace quotecheck
