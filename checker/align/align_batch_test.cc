#include "checker/align/align_batch.h"

#include <initializer_list>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/align/speech_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

struct Said {
  size_t speaker;
  const char* text;
  MentionKind credit = MentionKind::kName;
};

// A batch of articles, each with what its speakers say, in marks.
Batch MakeBatch(std::initializer_list<std::vector<Said>> articles) {
  Batch batch;
  batch.speakers.resize(3);
  for (const std::vector<Said>& article : articles) {
    const ArticleIndex index(batch.articles.size());
    ScannedArticle& scanned = batch.articles.emplace_back();
    scanned.info.path = absl::StrCat("article-", index.value(), ".txt");
    scanned.info.published = "2031-05-02";
    for (const Said& said : article) {
      Quote& quote = batch.quotes.emplace_back();
      quote.id = absl::StrCat("q", batch.quotes.size());
      quote.article = index;
      quote.content = quote.quoted = {{{}, said.text}};
      quote.speaker = SpeakerIndex(said.speaker);
      quote.source = Mention();
      quote.source->kind = said.credit;
      quote.entity_confidence = 0.95;
      quote.full_sentence = true;
    }
  }
  AlignBatch(AlignOptions(), &batch);
  return batch;
}

bool AreOne(const Batch& batch, size_t a, size_t b) {
  return batch.utterance_of[a] == batch.utterance_of[b];
}

TEST(AlignBatchTest, OneSharedPhraseOfTwoArticlesIsFound) {
  const Batch batch =
      MakeBatch({{{0, "the ferry must sail before the ice comes"}},
                 {{0, "We know the ferry must sail before the ice comes, he said."}}});
  EXPECT_TRUE(AreOne(batch, 0, 1));
  EXPECT_EQ(batch.matches.size(), 1u);
}

// Seeded quotations that repeat, cut and vary one another, of texts that hold new words anywhere.
Batch MakeMixedBatch() {
  constexpr const char* kWords[] = {"boat", "harbour", "won't", "two",   "third",  "a",    "ferry.",
                                    "the",  "ice",     "of",    "2,000", "Orsk's", "keep", "open"};
  std::mt19937 random(11);
  std::vector<std::string> said;
  Batch batch;
  batch.speakers.resize(20);
  for (size_t i = 0; i < 6000; ++i) {
    if (i % 6 == 0) batch.articles.emplace_back().info.path = absl::StrCat("article-", i, ".txt");
    std::string text = said.empty() || random() % 3 > 0 ? "" : said[random() % said.size()];
    for (size_t n = text.empty() ? 4 + random() % 9 : random() % 2; n > 0; --n) {
      absl::StrAppend(&text, text.empty() ? "" : " ", kWords[random() % std::size(kWords)]);
      if (random() % 4 == 0) absl::StrAppend(&text, " pier", random() % 3000);
    }
    said.push_back(text);
    Quote& quote = batch.quotes.emplace_back();
    quote.id = absl::StrCat("q", i);
    quote.article = ArticleIndex(batch.articles.size() - 1);
    quote.content = {{{}, text}};
    if (random() % 8 == 0) quote.content.push_back({{}, "of the harbour"});
    quote.quoted = quote.content;
    quote.speaker = SpeakerIndex(random() % batch.speakers.size());
  }
  return batch;
}

TEST(AlignBatchTest, ThreadsMakeNoDifference) {
  const Batch unaligned = MakeMixedBatch();
  Batch expected = unaligned;
  AlignBatch({/*jobs=*/1}, &expected);
  EXPECT_GT(expected.matches.size(), 500u);
  for (const size_t jobs : {2, 3, 6}) {
    Batch batch = unaligned;
    AlignBatch({jobs}, &batch);
    EXPECT_EQ(batch.utterance_of, expected.utterance_of) << jobs;
    EXPECT_EQ(batch.also, expected.also) << jobs;
    ASSERT_EQ(batch.matches.size(), expected.matches.size()) << jobs;
    for (size_t i = 0; i < batch.matches.size(); ++i) {
      const Match& match = batch.matches[i];
      const Match& other = expected.matches[i];
      EXPECT_TRUE(match.a == other.a && match.b == other.b &&
                  match.probability == other.probability && match.coverage == other.coverage &&
                  match.distance_words == other.distance_words)
          << jobs << " " << i;
    }
    for (size_t i = 0; i < batch.utterances.size(); ++i) {
      EXPECT_EQ(batch.utterances[i].reference, expected.utterances[i].reference) << jobs;
      EXPECT_EQ(batch.utterances[i].cut, expected.utterances[i].cut) << jobs;
    }
  }
}

TEST(AlignBatchTest, ManyCopiesAreOneUtteranceOfFewMatches) {
  constexpr size_t kCopies = 500;
  Batch batch;
  batch.speakers.resize(1);
  for (size_t i = 0; i <= kCopies; ++i) {
    batch.articles.emplace_back().info.path = absl::StrCat("article-", i, ".txt");
    Quote& quote = batch.quotes.emplace_back();
    quote.id = absl::StrCat("q", i);
    quote.article = ArticleIndex(i);
    quote.content = {{{}, "We will keep the harbour open through the winter"}};
    if (i == kCopies) quote.content[0].text = "We will keep the harbour shut through the winter";
    quote.quoted = quote.content;
    quote.speaker = SpeakerIndex(0);
  }
  AlignBatch(AlignOptions(), &batch);
  EXPECT_EQ(batch.utterances.size(), 1u);
  EXPECT_LE(batch.matches.size(), 3 * kCopies);
  for (const Match& match : batch.matches) {
    EXPECT_EQ(match.distance_words, match.b.value() == kCopies ? 1u : 0u);
    EXPECT_EQ(match.coverage < 1, match.b.value() == kCopies);
  }
}

TEST(AlignBatchTest, WhatOneArticleCreditsToTwoIsNotOneUtterance) {
  const std::vector<Said> both = {{0, "It was the worst harvest that I have seen in thirty years,"},
                                  {1, "It was the best harvest that I have seen in thirty years,"}};
  const Batch batch = MakeBatch({both, both, both});
  EXPECT_TRUE(AreOne(batch, 0, 2));
  EXPECT_TRUE(AreOne(batch, 1, 5));
  EXPECT_FALSE(AreOne(batch, 0, 1));
  EXPECT_EQ(batch.utterances.size(), 2u);
}

TEST(AlignBatchTest, WhatAPronounCreditsApartMayBeOneUtterance) {
  const Said by_name = {0, "It was the worst harvest that I have seen in thirty years,"};
  const Said by_pronoun = {1, by_name.text, MentionKind::kPronoun};
  const Batch batch = MakeBatch({{by_name}, {by_name, by_pronoun}, {by_pronoun}});
  for (size_t i = 1; i < 4; ++i) EXPECT_TRUE(AreOne(batch, 0, i)) << i;
}

TEST(AlignBatchTest, ARetoldArticleIsTiedSentenceBySentence) {
  const Batch batch = MakeBatch(
      {{{0, "The provisional council named by the harbour masters sadly leaves out most villages,"},
        {0, "We must not hurry the official opening of the northern lock,"},
        {0, "We need to help the pilots and try to calm the quarrel over the toll,"}},
       {{0, "The interim council appointed by the harbour masters sadly omits most villages,"},
        {0, "We must not rush the northern lock's official start,"},
        {0, "We need to calm the quarrel over the toll by assisting the pilots,"}}});
  for (size_t i = 0; i < 3; ++i) EXPECT_TRUE(AreOne(batch, i, i + 3)) << i;
  EXPECT_EQ(batch.utterances.size(), 3u);
}

TEST(AlignBatchTest, AnEmptyBatchHasNoUtterances) {
  Batch batch;
  AlignBatch(AlignOptions(), &batch);
  EXPECT_TRUE(batch.utterances.empty());
}

// A transcript, and an article that quotes two of its sentences, one of them altered, and joins
// them.
TEST(AlignBatchTest, ATranscriptSettlesWhatIsOneUtterance) {
  Batch batch;
  batch.speakers.resize(3);
  batch.articles.emplace_back().info.path = "article.txt";
  AddPrimary({{0, "The county pays for the steel and the town pays for the paint."},
              {1, "And who in the world is going to pay for the ferry that runs in the meantime?"},
              {0, "Nobody on the island will ever pay a single penny for it."}},
             &batch);
  for (const char* text :
       {"The county pays for the steel and the state pays for the paint",
        "Nobody on the island will ever pay a single penny for it,",
        "The county pays for the steel and nobody on the island will ever pay a single penny"}) {
    Quote& quote = batch.quotes.emplace_back();
    quote.id = text;
    quote.content = quote.quoted = {{{}, text}};
    quote.speaker = SpeakerIndex(0);
    quote.full_sentence = true;
  }
  AlignBatch(AlignOptions(), &batch);
  ASSERT_EQ(batch.quotes.size(), 5u);
  EXPECT_TRUE(AreOne(batch, 0, 3));
  EXPECT_TRUE(AreOne(batch, 1, 4));
  EXPECT_FALSE(AreOne(batch, 3, 4));
  ASSERT_EQ(batch.utterances.size(), 2u);
  // Each is held against its passage, and no passage against anything.
  for (const Utterance& utterance : batch.utterances) {
    EXPECT_EQ(utterance.why_reference, ReferenceReason::kPrimary);
    EXPECT_EQ(utterance.witnesses, 1u);
    for (const Version& version : utterance.versions) {
      EXPECT_EQ(batch.in_primary[version.quote.value()].passage, version.against);
    }
  }
  EXPECT_EQ(batch.utterances[0].versions.size() + batch.utterances[1].versions.size(), 3u);
  EXPECT_EQ(batch.also[2].size(), 1u);
  for (const Match& match : batch.matches)
    EXPECT_TRUE(AreOne(batch, match.a.value(), match.b.value()));
}

}  // namespace
}  // namespace quotecheck
