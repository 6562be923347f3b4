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

QuoteProfile Profile(const char* text, Vocabulary* vocabulary) {
  return MakeQuoteProfile({text, text, "", ""}, vocabulary);
}

TEST(QuoteProfileTest, BagsCountBaseForms) {
  Vocabulary vocabulary;
  const WordBag bag = Profile("The boats left, the last boat sank", &vocabulary).bag;
  EXPECT_EQ(Show(bag, vocabulary), "boat*2 last left sank");
  double weight = 0;
  for (const BagWord& word : bag.words) weight += word.count * double{word.weight};
  EXPECT_DOUBLE_EQ(bag.weight, weight);
}

std::vector<uint32_t> Forms(const QuoteProfile& profile) {
  std::vector<uint32_t> forms;
  for (const ProfileWord& word : profile.words) forms.push_back(word.form);
  return forms;
}

TEST(QuoteProfileTest, WordsAreTheSameHoweverWritten) {
  Vocabulary vocabulary;
  const auto forms = [&](const char* text) { return Forms(Profile(text, &vocabulary)); };
  EXPECT_EQ(forms("2,000 harbour boats"), forms("two thousand harbor boats"));
  EXPECT_EQ(forms("We shouldn’t go"), forms("we should not go"));
  EXPECT_NE(forms("2,000 boats"), forms("3,000 boats"));
}

TEST(QuoteProfileTest, RareWordsWeighMore) {
  Vocabulary vocabulary;
  const auto weight = [&](const char* word) { return Profile(word, &vocabulary).words[0].weight; };
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
  EXPECT_TRUE(profile.words.empty());
  EXPECT_EQ(profile.bag.weight, 0);
}

}  // namespace
}  // namespace quotecheck
