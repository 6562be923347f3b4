#include "checker/lexicon/plurals.h"

#include <cstdint>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr char kText[] = "agency\tbody\nspokeswoman\nwitness\nwife\nreport\n";

TEST(FindSingularTest, RegularPlurals) {
  // The table's slots follow the hashes, so that they are made here as the compiler makes them.
  uint32_t slots[16] = {};
  size_t offset = 0;
  absl::string_view text(kText, sizeof(kText) - 1);
  while (offset < text.size()) {
    const absl::string_view line = text.substr(offset, text.find('\n', offset) - offset);
    const uint32_t hash = WordTable::Hash(line.substr(0, line.find('\t')));
    size_t i = hash & 15;
    while (slots[i] != 0) i = (i + 1) & 15;
    slots[i] = WordTable::Slot(static_cast<uint32_t>(offset), hash);
    offset += line.size() + 1;
  }
  const WordTable table(text, slots, 16);
  for (const char* word : {"agencies", "spokeswomen", "witnesses", "wives", "reports"}) {
    EXPECT_TRUE(IsPluralOf(word, table)) << word;
  }
  EXPECT_EQ(FindSingular("agencies", table), "body");
  for (const char* word :
       {"agency", "witnesss", "reportes", "reportss", "s", "es", "ies", "men", ""}) {
    EXPECT_FALSE(IsPluralOf(word, table)) << word;
  }
}

}  // namespace
}  // namespace quotecheck
