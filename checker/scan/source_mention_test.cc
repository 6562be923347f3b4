#include "checker/scan/source_mention.h"

#include <cstddef>
#include <optional>
#include <string>

#include "checker/scan/marked_source.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(SourceMentionTest, ANameIsToldFromItsApposition) {
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
    const MarkedSource text(c.marked);
    const std::optional<size_t> mention = FindSourceMention(text.frames, text.source);
    ASSERT_TRUE(mention.has_value()) << c.marked;
    EXPECT_EQ(text.TextOf(text.frames.mentions()[*mention].name), c.name) << c.marked;
  }
}

TEST(SourceMentionTest, TheWordsThatOthersHangOnAreTheSource) {
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
    const MarkedSource text(c.marked);
    const std::optional<size_t> mention = FindSourceMention(text.frames, text.source);
    ASSERT_TRUE(mention.has_value()) << c.marked;
    EXPECT_EQ(text.TextOf(text.frames.mentions()[*mention].span), c.mention) << c.marked;
  }
}

TEST(SourceMentionTest, SeveralPersonsAreNotTheFirstOfThem) {
  for (const char* marked :
       {"“It holds,” {Orla Vane and Olve Brandt} said.",
        "“It holds,” said {Mayor Orla Vane and Olve Brandt, both of Tarn}.",
        "“It holds,” said {Orla Vane and Olve Brandt, the owners of a mill}."}) {
    const MarkedSource text(marked);
    const std::optional<size_t> mention = FindSourceMention(text.frames, text.source);
    ASSERT_TRUE(mention.has_value()) << marked;
    EXPECT_TRUE(text.frames.mentions()[*mention].plural) << marked;
    EXPECT_TRUE(text.frames.mentions()[*mention].name.empty()) << marked;
  }
}

TEST(SourceMentionTest, ANameThatOwnsIsNotTheWordsBeginning) {
  struct Case {
    const char* marked;
    bool name;
  };
  constexpr Case kCases[] = {
      {"“It holds,” said {Orla Vane, an engineer}.", true},
      {"“It holds,” said {Orla Vane's aide}.", false},
      {"“It holds,” said {an aide of Orla Vane}.", false},
  };
  for (const Case& c : kCases) {
    const MarkedSource text(c.marked);
    EXPECT_EQ(BeginsWithName(text.frames, text.source), c.name) << c.marked;
  }
}

}  // namespace
}  // namespace quotecheck
