#include "checker/align/candidates.h"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/align/quote_keys.h"
#include "checker/align/shared_keys.h"
#include "checker/align/vocabulary.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr const char* kWords[] = {"bridge", "ferry",   "the",    "tugboat", "of",      "barge",
                                  "toll",   "harbour", "we",     "council", "will",    "dredger",
                                  "not",    "lock",    "quarry", "a",       "orchard", "two"};

class CandidatesTest : public testing::Test {
 protected:
  void Add(const std::string& text) {
    profiles_.push_back(profiler_.MakeWithoutSurroundings(text));
  }

  std::string RandomText(size_t words) {
    std::string text;
    for (size_t i = 0; i < words; ++i) {
      absl::StrAppend(&text, kWords[random_() % std::size(kWords)], " ");
    }
    return text;
  }

  // Sorted, distinct; each of an article and a day of its own.
  std::vector<CandidatePair> Find() {
    std::vector<CandidateInput> inputs;
    for (size_t i = 0; i < profiles_.size(); ++i)
      inputs.push_back(Input(i, static_cast<int32_t>(i)));
    return Find(inputs);
  }

  CandidateInput Input(size_t quote, int32_t day) const {
    return {&profiles_[quote],
            ArticleIndex(quote),
            day,
            std::nullopt,
            /*in_marks=*/true,
            /*text=*/static_cast<uint32_t>(quote),
            /*has_twins=*/false};
  }

  std::vector<CandidatePair> Find(absl::Span<const CandidateInput> inputs) {
    std::vector<CandidatePair> pairs;
    cut_ = FindCandidates(inputs, jobs_, [&pairs](std::vector<CandidatePair>* portion) {
      EXPECT_LE(portion->size(), kPortionPairs);
      pairs.insert(pairs.end(), portion->begin(), portion->end());
      portion->clear();
    });
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
  }

  // Where no key stands in so many quotations that it weighs less.
  std::vector<CandidatePair> FindOneByOne() {
    std::vector<std::map<uint64_t, double>> keys;
    std::vector<double> weights;
    for (const QuoteProfile& profile : profiles_) {
      QuoteKeyMaker maker;
      keys.emplace_back();
      weights.push_back(0);
      for (const QuoteKey& key : maker.Make(profile)) {
        keys.back()[key.hash] = key.weight;
        weights.back() += key.weight;
      }
    }
    std::vector<CandidatePair> pairs;
    for (uint32_t a = 0; a < keys.size(); ++a) {
      for (uint32_t b = a + 1; b < keys.size(); ++b) {
        double shared = 0;
        for (const auto& [hash, weight] : keys[b]) shared += keys[a].contains(hash) ? weight : 0;
        const double lesser = std::min(weights[a], weights[b]);
        if (shared > 0 && (shared >= 13 || shared >= 0.5 * lesser)) pairs.push_back({a, b});
      }
    }
    return pairs;
  }

  std::mt19937 random_{7};
  Vocabulary vocabulary_;
  ProfileWords words_;
  QuoteProfiler profiler_{&vocabulary_, &words_};
  std::vector<QuoteProfile> profiles_;
  std::vector<uint32_t> cut_;
  size_t jobs_ = 1;
};

TEST_F(CandidatesTest, AreThoseThatShareKeysOfEnoughWeight) {
  for (int round = 0; round < 50; ++round) {
    profiles_.clear();
    for (int i = 0; i < 14; ++i) Add(RandomText(1 + random_() % 14));
    EXPECT_EQ(Find(), FindOneByOne()) << "round " << round;
    EXPECT_EQ(cut_, std::vector<uint32_t>(profiles_.size(), 0));
  }
}

TEST_F(CandidatesTest, TheNumberOfThreadsMakesNoDifference) {
  for (int i = 0; i < 3000; ++i) Add(RandomText(1 + random_() % 14));
  const std::vector<CandidatePair> pairs = Find();
  const std::vector<uint32_t> cut = cut_;
  for (size_t jobs : {2, 3, 7}) {
    jobs_ = jobs;
    EXPECT_EQ(Find(), pairs) << jobs;
    EXPECT_EQ(cut_, cut) << jobs;
  }
}

TEST_F(CandidatesTest, TwoThatShareFewWordsAreFound) {
  Add("The lock stays shut tonight");
  Add("He said the lock stays shut until the flood is over");
  EXPECT_EQ(Find(), (std::vector<CandidatePair>{{0, 1}}));
}

TEST_F(CandidatesTest, CopiesStandBehindTheirLeadersAndWhatIsDroppedIsCounted) {
  const size_t quotes = 3 * kMaxLeaders;
  for (size_t i = 0; i < quotes; ++i) Add("The tugboat left the quarry behind the orchard");
  const std::vector<CandidatePair> pairs = Find();
  std::vector<bool> paired(quotes);
  for (const CandidatePair& pair : pairs) paired[pair.a] = paired[pair.b] = true;
  EXPECT_EQ(paired, std::vector<bool>(quotes, true));
  EXPECT_LE(pairs.size(), quotes * kMaxLeaders);
  EXPECT_GT(cut_.back(), 0u);
}

TEST_F(CandidatesTest, QuotationsWithoutADayDoNotHideThoseOfOneSpeaker) {
  // Words that no two of them share.
  constexpr size_t kUndated = 40;
  for (size_t i = 0; i < kUndated + 2; ++i) Add(absl::StrCat("zorb", i, " quib", i, " flen", i));
  const auto find = [this](size_t undated) {
    std::vector<CandidateInput> inputs;
    for (size_t i = 0; i < undated + 2; ++i) {
      inputs.push_back(Input(i, static_cast<int32_t>(i)));
      if (i < undated) inputs.back().day.reset();
      inputs.back().voice = 0;
    }
    return Find(inputs);
  };
  EXPECT_EQ(find(kUndated),
            (std::vector<CandidatePair>{{kUndated, static_cast<uint32_t>(kUndated + 1)}}));
  // Of few each may be near any other.
  EXPECT_EQ(find(3).size(), 10u);
}

TEST_F(CandidatesTest, TwinsStandBehindOneThatIsACandidateWithAllOthers) {
  const size_t twins = 100 * kMaxLeaders;
  for (size_t i = 0; i < twins; ++i) Add("The tugboat left the quarry behind the orchard");
  Add("He saw that the tugboat left the quarry behind the orchard");
  std::vector<CandidateInput> inputs;
  for (size_t i = 0; i < twins; ++i) {
    inputs.push_back(Input(i, 0));
    inputs.back().text = 0;
    inputs.back().has_twins = true;
    inputs.back().voice = i % 2;
  }
  inputs.push_back(Input(twins, 1));
  const std::vector<CandidatePair> pairs = Find(inputs);
  EXPECT_LE(pairs.size(), twins + kMaxLeaders * kMaxLeaders);
  std::vector<bool> paired(twins + 1);
  for (const CandidatePair& pair : pairs) paired[pair.a] = paired[pair.b] = true;
  EXPECT_EQ(paired, std::vector<bool>(twins + 1, true));
  for (const CandidatePair& pair : pairs) {
    if (pair.b < kMaxLeaders || pair.b == twins) continue;
    EXPECT_EQ(pair.a % 2, pair.b % 2);
  }
}

TEST_F(CandidatesTest, TwinsFarApartInTimeAreComparedAsOthersAre) {
  const auto far = static_cast<uint32_t>(kMaxLeaders);
  for (size_t i = 0; i <= far; ++i) Add("The tugboat left the quarry behind the orchard");
  std::vector<CandidateInput> inputs;
  for (size_t i = 0; i <= far; ++i) {
    inputs.push_back(Input(i, i < far ? 0 : 9));
    inputs.back().text = 0;
    inputs.back().has_twins = true;
  }
  const std::vector<CandidatePair> pairs = Find(inputs);
  EXPECT_GT(std::count_if(pairs.begin(), pairs.end(),
                          [far](const CandidatePair& pair) { return pair.b == far; }),
            1);
}

TEST(SharedKeysTest, CountsAsAMapDoes) {
  std::mt19937 random(3);
  SharedKeys shared;
  for (int round = 0; round < 20; ++round) {
    const size_t adds = random() % 3000;
    shared.Reserve(adds);
    std::map<uint32_t, std::pair<uint32_t, double>> expected;
    for (size_t i = 0; i < adds; ++i) {
      const auto other = static_cast<uint32_t>(random() % 800 * 4096);
      const bool is_new = !expected.contains(other);
      shared.Add({&other, 1}, 2, 1, [&](uint32_t first) {
        EXPECT_TRUE(is_new);
        EXPECT_EQ(first, other);
      });
      ++expected[other].first;
      expected[other].second += 2;
    }
    ASSERT_EQ(shared.all().size(), expected.size());
    for (const SharedKeys::Shared& of : shared.all()) {
      EXPECT_EQ(of.keys, expected[of.other].first);
      EXPECT_EQ(of.weight, expected[of.other].second);
      EXPECT_EQ(of.told, of.keys);
    }
    shared.Clear();
    EXPECT_TRUE(shared.all().empty());
  }
}

}  // namespace
}  // namespace quotecheck
