#include "checker/align/quote_profile.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/align/profile_texts.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// "boat*2 harbour": the examples of content words, sorted.
std::string Show(const WordBag& bag, const Vocabulary& vocabulary) {
  std::vector<std::string> words;
  ForEachBase(bag, [&](const ProfileWord& word, uint32_t count) {
    if (!word.content) return;
    const std::string& text = vocabulary[word.id].folded;
    words.push_back(count > 1 ? absl::StrCat(text, "*", count) : text);
  });
  std::sort(words.begin(), words.end());
  return absl::StrJoin(words, " ");
}

class QuoteProfileTest : public testing::Test {
 protected:
  QuoteProfile Profile(const char* text) { return profiler_.Make({text, text, "", ""}); }

  Vocabulary vocabulary_;
  ProfileWords words_;
  QuoteProfiler profiler_{&vocabulary_, &words_};
};

TEST_F(QuoteProfileTest, BagsCountBaseForms) {
  const WordBag bag = Profile("The boats left, the last boat sank").bag;
  EXPECT_EQ(Show(bag, vocabulary_), "boat*2 last left sank");
  double weight = 0;
  ForEachBase(bag, [&weight](const ProfileWord& word, uint32_t count) {
    weight += count * double{word.weight};
  });
  EXPECT_DOUBLE_EQ(bag.weight, weight);
}

std::vector<uint32_t> Forms(const QuoteProfile& profile) {
  std::vector<uint32_t> forms;
  for (const ProfileWord& word : profile.words()) forms.push_back(word.form);
  return forms;
}

TEST_F(QuoteProfileTest, WordsAreTheSameHoweverWritten) {
  const auto forms = [&](const char* text) { return Forms(Profile(text)); };
  EXPECT_EQ(forms("2,000 harbour boats"), forms("two thousand harbor boats"));
  EXPECT_EQ(forms("We shouldn’t go"), forms("we should not go"));
  EXPECT_NE(forms("2,000 boats"), forms("3,000 boats"));
}

TEST_F(QuoteProfileTest, RareWordsWeighMore) {
  const auto weight = [&](const char* word) { return Profile(word).words()[0].weight; };
  EXPECT_GT(weight("tugboat"), weight("people"));
  EXPECT_GT(weight("people"), weight("the"));
}

TEST_F(QuoteProfileTest, SurroundingsLeaveTheQuotedWordsOut) {
  const QuoteProfile profile =
      profiler_.Make({"a leaking barge", "he had bought a leaking barge from the harbour",
                      "In March", "said Orsk"});
  EXPECT_EQ(Show(profile.bag, vocabulary_), "barge leaking");
  EXPECT_EQ(Show(profile.surroundings, vocabulary_), "bought harbour march orsk said");
}

TEST_F(QuoteProfileTest, SequencesAreKept) {
  for (const char* text : {"The last boat left", "We won't go. Two thousand boats!", ""}) {
    const WordSequence expected = PrepareWords(text, &vocabulary_);
    const WordSequence sequence = SequenceOf(Profile(text));
    EXPECT_EQ(sequence.ids, expected.ids) << text;
    EXPECT_EQ(sequence.begins_sentence, expected.begins_sentence) << text;
    EXPECT_EQ(sequence.numerals.size(), expected.numerals.size()) << text;
  }
}

TEST_F(QuoteProfileTest, OfNothingIsEmpty) {
  const QuoteProfile profile = profiler_.Make({});
  EXPECT_TRUE(profile.words().empty());
  EXPECT_EQ(profile.bag.weight, 0);
}

// What is new stands anywhere in the texts, and what is not is read by several threads.
TEST(ProfileTextsTest, ThreadsMakeNoDifference) {
  constexpr const char* kPieces[] = {"boat",   "boats", "the",  "harbour", "won't", "two",
                                     "third",  "a",     "$3",   "left.",   "no.",   "US",
                                     "U.S.",   "Orsk.", "half", "of",      "…",     "“we",
                                     "stay.”", "2,000", "go",   "Go"};
  std::mt19937 random(5);
  std::vector<std::string> texts(12000);
  for (size_t i = 0; i < texts.size(); ++i) {
    for (size_t n = random() % 9; n > 0; --n) {
      absl::StrAppend(&texts[i], kPieces[random() % std::size(kPieces)], " ");
    }
    if (random() % 50 == 0) absl::StrAppend(&texts[i], "vessel", i, " pier", i % 777, " boat");
    if (random() % 90 == 0) absl::StrAppend(&texts[i], " ", i, " boats, ", std::string(40, 'x'), i);
  }
  const auto text_of = [&texts](size_t i, std::string*) -> absl::string_view { return texts[i]; };
  std::vector<std::vector<std::string>> read;
  for (const size_t jobs : {1, 3}) {
    Vocabulary vocabulary;
    ProfileWords words;
    QuoteProfiler profiler(&vocabulary, &words);
    std::vector<std::string>& shown = read.emplace_back(texts.size());
    ProfileTexts(texts.size(), jobs, text_of, &profiler, [&](size_t text, QuoteProfile profile) {
      const WordSequence sequence = SequenceOf(profile);
      std::vector<int> begins(sequence.begins_sentence.begin(), sequence.begins_sentence.end());
      shown[text] = absl::StrCat(absl::StrJoin(profile.forms(), " "), "|",
                                 absl::StrJoin(profile.bag.bases(), " "), "|", profile.bag.weight,
                                 "|", absl::StrJoin(sequence.ids, " "), "|",
                                 absl::StrJoin(begins, ""), "|", sequence.numerals.size());
    });
  }
  EXPECT_EQ(read[0], read[1]);
}

}  // namespace
}  // namespace quotecheck
