#include "checker/scan/closed_class_words.h"

#include "checker/scan/document.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ClosedClassWordsTest, CapitalsAndMarksAreNotCounted) {
  const auto count = [](const char* text) {
    return CountClosedClassWords(TraitTable(AnalyzeText(text)));
  };
  const ClosedClassWords english = count("The mayor of Dunmore, on the dam: 45 of it!");
  EXPECT_EQ(english.words, 7u);
  EXPECT_EQ(english.closed, 5u);
  const ClosedClassWords capitals = count("THE MAYOR");
  EXPECT_EQ(capitals.words, 0u);
  EXPECT_EQ(capitals.closed, 0u);
}

}  // namespace
}  // namespace quotecheck
