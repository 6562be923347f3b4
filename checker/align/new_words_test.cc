#include "checker/align/new_words.h"

#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/align/word_facts.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(NewWordsTest, LooksUpWhatWasNoted) {
  NewWords words(3);
  std::set<std::string> noted;
  for (int i = 0; i < 500; ++i) {
    const std::string word = absl::StrCat(i % 3 == 0 ? "harbour" : "boats", i % 70);
    words.Add(static_cast<size_t>(i % 3), word);
    noted.insert(word);
  }
  const NewWords::Note first = words.Add(0, "ferries");
  const NewWords::Note second = words.Add(2, "ferries");
  noted.insert("ferries");
  words.LookUp(/*jobs=*/2);
  for (const std::string& word : noted) {
    const NewWord* const found = words.Find(word);
    ASSERT_NE(found, nullptr) << word;
    EXPECT_EQ(found->facts.folded, word);
    EXPECT_EQ(found->base, LookUpWord(word).base) << word;
  }
  EXPECT_EQ(words.Find("ferry"), nullptr);
  EXPECT_EQ(words.Find(0, first), words.Find("ferries"));
  EXPECT_EQ(words.Find(2, second), words.Find("ferries"));
}

TEST(NewWordsTest, ForgetsWhatWasLookedUpBefore) {
  NewWords words(1);
  words.Add(0, "ferry");
  words.LookUp(/*jobs=*/1);
  words.Clear(0);
  const NewWords::Note note = words.Add(0, "harbour");
  words.LookUp(/*jobs=*/1);
  EXPECT_EQ(words.Find("ferry"), nullptr);
  ASSERT_NE(words.Find("harbour"), nullptr);
  EXPECT_EQ(words.Find(0, note), words.Find("harbour"));
}

}  // namespace
}  // namespace quotecheck
