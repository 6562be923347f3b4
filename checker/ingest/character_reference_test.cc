#include "checker/ingest/character_reference.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(CharacterReferenceTest, ReadsWhatIsAReference) {
  const struct {
    const char* text;
    char32_t value;
    size_t length;
  } cases[] = {
      {"&quot;x", '"', 6},
      {"&ldquo;", 0x201C, 7},
      {"&#8220;", 0x201C, 7},
      {"&#x201c;", 0x201C, 8},
      {"&#X201C;", 0x201C, 8},
      {"&#0;", 0xFFFD, 4},
      {"&#xD800;", 0xFFFD, 8},
      {"&#x110000;", 0xFFFD, 10},
      {"&amp;amp;", '&', 5},
      {"&", 0, 0},
      {"&;", 0, 0},
      {"&#;", 0, 0},
      {"&#x;", 0, 0},
      {"&#-5;", 0, 0},
      {"& quot;", 0, 0},
      {"&quot", 0, 0},
      {"&nosuch;", 0, 0},
      {"&#12 ;", 0, 0},
      {"&#99999999999;", 0, 0},
      {"&verylongname;", 0, 0},
  };
  for (const auto& c : cases) {
    const CharacterReference read = ReadCharacterReference(c.text, 0);
    EXPECT_EQ(read.length, c.length) << c.text;
    EXPECT_EQ(static_cast<unsigned>(read.value), static_cast<unsigned>(c.value)) << c.text;
  }
  EXPECT_EQ(ReadCharacterReference("a &lt;", 2).length, 4u);
}

TEST(CharacterReferenceTest, ReadsReferencesAsBrowsersDo) {
  const struct {
    const char* text;
    char32_t value;
    size_t length;
  } cases[] = {
      {"&eacute;", 0xE9, 8}, {"&eacute", 0xE9, 7},   {"&nbsp x", 0xA0, 5},
      {"&#147;", 0x201C, 6}, {"&#8220 ", 0x201C, 6}, {"&#x201C,", 0x201C, 7},
      {"&copycat", 0, 0},    {"&rdquo", 0, 0},       {"&amp", '&', 4},
      {"&", 0, 0},           {"&#", 0, 0},           {"&#x", 0, 0},
      {"&#xyz", 0, 0},
  };
  for (const auto& c : cases) {
    const CharacterReference read = ReadHtmlCharacterReference(c.text, 0);
    EXPECT_EQ(read.length, c.length) << c.text;
    EXPECT_EQ(static_cast<unsigned>(read.value), static_cast<unsigned>(c.value)) << c.text;
  }
}

}  // namespace
}  // namespace quotecheck
