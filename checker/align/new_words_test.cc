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
    words.Note(static_cast<size_t>(i % 3), word);
    noted.insert(word);
  }
  words.Note(0, "ferries");
  words.Note(2, "ferries");
  noted.insert("ferries");
  words.LookUp(/*jobs=*/2);
  for (const std::string& word : noted) {
    const NewWord* const found = words.Find(word);
    ASSERT_NE(found, nullptr) << word;
    EXPECT_EQ(found->facts.folded, word);
    EXPECT_EQ(found->base, LookUpWord(word).base) << word;
  }
  EXPECT_EQ(words.Find("ferry"), nullptr);
}

TEST(NewWordsTest, ForgetsWhatWasLookedUpBefore) {
  NewWords words(1);
  words.Note(0, "ferry");
  words.LookUp(/*jobs=*/1);
  words.Note(0, "harbour");
  words.LookUp(/*jobs=*/1);
  EXPECT_EQ(words.Find("ferry"), nullptr);
  EXPECT_NE(words.Find("harbour"), nullptr);
}

}  // namespace
}  // namespace quotecheck
