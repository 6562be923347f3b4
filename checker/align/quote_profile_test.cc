#include "checker/align/quote_profile.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// "boat*2 harbour": the examples of content words, sorted.
std::string Show(const WordBag& bag, const Vocabulary& vocabulary) {
  std::vector<std::string> words;
  for (const BagWord& word : bag.words) {
    if (!word.content) continue;
    const std::string& text = vocabulary[word.example].folded;
    words.push_back(word.count > 1 ? absl::StrCat(text, "*", word.count) : text);
  }
  std::sort(words.begin(), words.end());
  return absl::StrJoin(words, " ");
}

TEST(QuoteProfileTest, BagsCountBaseForms) {
  Vocabulary vocabulary;
  const WordBag bag =
      MakeWordBag(PrepareWords("The boats left, the last boat sank", &vocabulary), vocabulary);
  EXPECT_EQ(Show(bag, vocabulary), "boat*2 last left sank");
  double weight = 0;
  for (const BagWord& word : bag.words) weight += word.count * word.weight;
  EXPECT_DOUBLE_EQ(bag.weight, weight);
}

TEST(QuoteProfileTest, NumeralsAreOneWordByTheirValue) {
  Vocabulary vocabulary;
  const WordBag digits = MakeWordBag(PrepareWords("2,000 boats", &vocabulary), vocabulary);
  const WordBag words = MakeWordBag(PrepareWords("two thousand boats", &vocabulary), vocabulary);
  ASSERT_EQ(digits.words.size(), 2u);
  ASSERT_EQ(words.words.size(), 2u);
  for (const BagWord& word : digits.words) EXPECT_NE(FindWord(words, word.base), nullptr);
}

TEST(QuoteProfileTest, RareWordsWeighMore) {
  Vocabulary vocabulary;
  const auto weight = [&](const char* word) {
    return SharedWordWeight(vocabulary[vocabulary.Intern(word)]);
  };
  EXPECT_GT(weight("tugboat"), weight("people"));
  EXPECT_GT(weight("people"), weight("the"));
}

TEST(QuoteProfileTest, SurroundingsLeaveTheQuotedWordsOut) {
  Vocabulary vocabulary;
  const QuoteProfile profile =
      MakeQuoteProfile({"a leaking barge", "he had bought a leaking barge from the harbour",
                        "In March", "said Orsk"},
                       &vocabulary);
  EXPECT_EQ(Show(profile.bag, vocabulary), "barge leaking");
  EXPECT_EQ(Show(profile.surroundings, vocabulary), "bought harbour march orsk said");
}

TEST(QuoteProfileTest, OfNothingIsEmpty) {
  Vocabulary vocabulary;
  const QuoteProfile profile = MakeQuoteProfile({}, &vocabulary);
  EXPECT_TRUE(profile.forms.empty());
  EXPECT_EQ(profile.bag.weight, 0);
}

}  // namespace
}  // namespace quotecheck
