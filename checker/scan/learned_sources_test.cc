#include "checker/scan/learned_sources.h"

#include <cstddef>
#include <optional>
#include <string>

#include "checker/scan/marked_source.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

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
    const MarkedSource text(c.marked);
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
    const MarkedSource text(c.marked);
    EXPECT_EQ(IsNoSource(text.frames, text.source), c.nobody) << c.marked;
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
    const MarkedSource text(c.marked);
    const ItemRange source = WithoutPhraseBeforePronoun(text.frames, text.source);
    EXPECT_EQ(text.TextOf(text.frames.SpanOf(source)), c.source) << c.marked;
  }
}

}  // namespace
}  // namespace quotecheck
