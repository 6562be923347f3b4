#include "checker/align/speech_index.h"

#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/align/speech_for_test.h"
#include "checker/align/vocabulary.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

class SpeechIndexTest : public ::testing::Test {
 protected:
  SpeechIndexTest() { batch_.speakers.resize(3); }

  std::vector<SpeechPiece> Find(const std::string& text,
                                std::optional<SpeakerIndex> speaker = std::nullopt) {
    if (!index_.has_value()) index_.emplace(batch_, &profiler_);
    return index_->Find(ToSpeechWords(profiler_.MakeWithoutSurroundings(text).words()), speaker);
  }

  Batch batch_;
  Vocabulary vocabulary_;
  ProfileWords words_;
  QuoteProfiler profiler_{&vocabulary_, &words_};
  std::optional<SpeechIndex> index_;
};

// Made-up words, so that all are as rare, and few enough that they repeat.
std::string RandomText(size_t words, size_t kinds, std::mt19937* random) {
  std::vector<std::string> text;
  for (size_t i = 0; i < words; ++i) {
    text.push_back(absl::StrCat("w", std::string(1 + (*random)() % kinds, 'o'), "z"));
  }
  return absl::StrJoin(text, " ");
}

TEST_F(SpeechIndexTest, EveryStretchIsFoundWhole) {
  std::mt19937 random(5);
  const std::string speech = RandomText(400, 40, &random);
  AddPrimary({{0, speech}}, &batch_);
  const std::vector<std::string> words = absl::StrSplit(speech, ' ');
  for (int round = 0; round < 100; ++round) {
    const size_t size = 5 + random() % 30;
    const size_t begin = random() % (words.size() - size);
    const std::vector<std::string> stretch(words.begin() + begin, words.begin() + begin + size);
    const std::vector<SpeechPiece> pieces = Find(absl::StrJoin(stretch, " "));
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].words, size);
    for (size_t k = 0; k < size; ++k) {
      ASSERT_EQ(words[pieces[0].speech.begin + k], stretch[k]);
    }
  }
}

TEST_F(SpeechIndexTest, WhatWasSaidApartIsCut) {
  AddPrimary({{0, "We will keep the ferry running through the winter."},
              {1, "Who pays for the fuel and for the wages of the crew, and from what year on?"},
              {0, "Nobody on the island will pay a penny more for the bread."}},
             &batch_);
  const auto pieces =
      Find("We will keep the ferry running and nobody on the island will pay a penny more");
  ASSERT_EQ(pieces.size(), 2u);
  EXPECT_EQ(index_->SentenceAt(pieces[0].speech.begin).turn, 2u);
  EXPECT_EQ(index_->SentenceAt(pieces[1].speech.begin).turn, 0u);
  EXPECT_TRUE(index_->AreApart(pieces[0].speech.begin, pieces[1].speech.begin));
}

TEST_F(SpeechIndexTest, AWordFromAnotherPartsNothing) {
  AddPrimary({{0, "We will keep the ferry running."},
              {1, "Hear, hear."},
              {0, "Nobody on the island will pay a penny more."}},
             &batch_);
  const auto pieces =
      Find("We will keep the ferry running. Nobody on the island will pay a penny more.");
  ASSERT_EQ(pieces.size(), 1u);
  EXPECT_EQ(index_->Between(pieces[0].speech.begin, pieces[0].speech.end - 1).size(), 2u);
}

TEST_F(SpeechIndexTest, TheSpeakerLimitsTheSearch) {
  AddPrimary({{0, "The wall will hold for a hundred years."},
              {1, "The wall will hold for a hundred years."}},
             &batch_);
  const auto pieces = Find("the wall will hold for a hundred years", SpeakerIndex(1));
  ASSERT_EQ(pieces.size(), 1u);
  EXPECT_EQ(index_->SpeakerAt(pieces[0].speech.begin), SpeakerIndex(1));
  EXPECT_TRUE(Find("the wall will hold for a hundred years", SpeakerIndex(2)).empty());
  EXPECT_EQ(index_->SourceOf(SpeakerIndex(1)), ArticleIndex(0));
  EXPECT_EQ(index_->SourceOf(SpeakerIndex(2)), std::nullopt);
}

TEST_F(SpeechIndexTest, StrangersAreNotFound) {
  AddPrimary({{0, "The wall will hold for a hundred years."}}, &batch_);
  EXPECT_TRUE(Find("Bakers in the old town sell bread for the poor").empty());
}

}  // namespace
}  // namespace quotecheck
