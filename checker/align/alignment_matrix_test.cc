#include "checker/align/alignment_matrix.h"

#include <algorithm>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Ids = std::vector<WordId>;

// Seeded, so that every run tests the same words.
class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  unsigned Below(size_t limit) { return static_cast<unsigned>(engine_() % limit); }

 private:
  std::mt19937 engine_;
};

// The plain recurrence over pairs: each looks at every pair that can come before it.
class Reference {
 public:
  Reference(const Ids& a, const Ids& b, const std::vector<PhraseMatch>& phrases, bool free_ends,
            WordScores* scores)
      : a_(a), b_(b), free_ends_(free_ends), scores_(*scores) {
    for (size_t i = 0; i < a.size(); ++i) {
      for (size_t j = 0; j < b.size(); ++j) {
        links_.push_back({{{i, i + 1}, {j, j + 1}}, scores->Score(a[i], b[j]).score});
      }
    }
    for (const PhraseMatch& phrase : phrases) {
      links_.push_back({phrase, PhraseGain(a, b, phrase, scores->vocabulary())});
    }
    std::stable_sort(links_.begin(), links_.end(), [](const Link& x, const Link& y) {
      return x.words.a.begin < y.words.a.begin;
    });
  }

  int BestScore() {
    int best = free_ends_ ? 0 : -Gap(a_, 0, a_.size()) - Gap(b_, 0, b_.size());
    std::vector<int> ending;
    for (size_t k = 0; k < links_.size(); ++k) {
      const PhraseMatch& words = links_[k].words;
      int before = free_ends_ ? 0 : -Gap(a_, 0, words.a.begin) - Gap(b_, 0, words.b.begin);
      for (size_t l = 0; l < k; ++l) {
        const PhraseMatch& last = links_[l].words;
        if (last.a.end > words.a.begin || last.b.end > words.b.begin) continue;
        before = std::max(before, ending[l] - Gap(a_, last.a.end, words.a.begin) -
                                      Gap(b_, last.b.end, words.b.begin));
      }
      ending.push_back(before + links_[k].score);
      const int rest =
          free_ends_ ? 0 : Gap(a_, words.a.end, a_.size()) + Gap(b_, words.b.end, b_.size());
      best = std::max(best, ending.back() - rest);
    }
    return best;
  }

 private:
  struct Link {
    PhraseMatch words;
    int score;
  };

  int Gap(const Ids& words, size_t begin, size_t end) const {
    if (begin == end) return 0;
    int cost = kGapOpen;
    for (size_t i = begin; i < end; ++i) cost += GapWordCost(scores_.vocabulary()[words[i]]);
    return std::min(cost, kLongGapOpen + kLongGapWord * static_cast<int>(end - begin));
  }

  const Ids& a_;
  const Ids& b_;
  const bool free_ends_;
  WordScores& scores_;
  std::vector<Link> links_;
};

const char* const kWords[] = {"the",    "of",    "we",   "not",    "every", "boat",   "boats",
                              "treaty", "hurry", "rush", "30,000", "many",  "harbour"};

Ids RandomIds(size_t length, Vocabulary* vocabulary, Random* random) {
  Ids ids;
  for (size_t i = 0; i < length; ++i) {
    ids.push_back(vocabulary->Intern(kWords[random->Below(std::size(kWords))]));
  }
  return ids;
}

// Phrases at random places, in the order that FindPhraseMatches() gives.
std::vector<PhraseMatch> RandomPhrases(size_t a_words, size_t b_words, Random* random) {
  std::vector<PhraseMatch> phrases;
  for (int k = 0; k < 3; ++k) {
    const size_t a_size = 1 + random->Below(3);
    const size_t b_size = 1 + random->Below(3);
    if (a_size > a_words || b_size > b_words) continue;
    const size_t i = random->Below(a_words - a_size + 1);
    const size_t j = random->Below(b_words - b_size + 1);
    phrases.push_back({{i, i + a_size}, {j, j + b_size}});
  }
  std::sort(phrases.begin(), phrases.end(), [](const PhraseMatch& x, const PhraseMatch& y) {
    return std::pair(x.a.end, x.b.end) < std::pair(y.a.end, y.b.end);
  });
  return phrases;
}

TEST(AlignmentMatrixTest, ScoresAsThePlainRecurrence) {
  Random random(3);
  Vocabulary vocabulary;
  WordScores scores(&vocabulary);
  AlignmentMatrix matrix(&scores);
  for (int round = 0; round < 400; ++round) {
    const Ids a = RandomIds(random.Below(14), &vocabulary, &random);
    const Ids b = RandomIds(random.Below(14), &vocabulary, &random);
    std::vector<PhraseMatch> phrases;
    if (round % 2 == 0) phrases = RandomPhrases(a.size(), b.size(), &random);
    for (const AlignmentEnds ends : {AlignmentEnds::kFree, AlignmentEnds::kFixed}) {
      int score = 0;
      const std::vector<WordPair> pairs = matrix.Align(a, b, phrases, ends, &score);
      ASSERT_EQ(score, Reference(a, b, phrases, ends == AlignmentEnds::kFree, &scores).BestScore());
      for (size_t k = 1; k < pairs.size(); ++k) {
        ASSERT_LE(pairs[k - 1].a.end, pairs[k].a.begin);
        ASSERT_LE(pairs[k - 1].b.end, pairs[k].b.begin);
      }
    }
  }
}

// Longer texts than one vector has lanes for, with each instruction set that the machine has.
TEST(AlignmentMatrixTest, AllLevelsGiveTheSame) {
  Random random(5);
  Vocabulary vocabulary;
  WordScores scores(&vocabulary);
  AlignmentMatrix portable(&scores, SimdLevel::kPortable);
  for (const SimdLevel level : {SimdLevel::kAvx2, SimdLevel::kAvx512}) {
    if (!IsSupported(level)) continue;
    AlignmentMatrix matrix(&scores, level);
    for (int round = 0; round < 300; ++round) {
      const Ids a = RandomIds(random.Below(40), &vocabulary, &random);
      const Ids b = RandomIds(random.Below(40), &vocabulary, &random);
      const std::vector<PhraseMatch> phrases = RandomPhrases(a.size(), b.size(), &random);
      for (const AlignmentEnds ends : {AlignmentEnds::kFree, AlignmentEnds::kFixed}) {
        int score = 0;
        int expected_score = 0;
        const std::vector<WordPair> pairs = matrix.Align(a, b, phrases, ends, &score);
        ASSERT_EQ(pairs, portable.Align(a, b, phrases, ends, &expected_score));
        ASSERT_EQ(score, expected_score);
      }
    }
  }
}

TEST(AlignmentMatrixTest, BridgesALongPassageLeftOut) {
  Vocabulary vocabulary;
  WordScores scores(&vocabulary);
  AlignmentMatrix matrix(&scores);
  Ids b;
  for (const char* word :
       {"harbour", "treaty", "captain", "flood", "boat", "rush", "barge", "tide"})
    b.push_back(vocabulary.Intern(word));
  Ids a(b.begin(), b.begin() + 4);
  for (int i = 0; i < 60; ++i) a.push_back(vocabulary.Intern("w" + std::to_string(i)));
  a.insert(a.end(), b.begin() + 4, b.end());
  int score = 0;
  const std::vector<WordPair> pairs = matrix.Align(a, b, {}, AlignmentEnds::kFree, &score);
  ASSERT_EQ(pairs.size(), 8u);
  EXPECT_EQ(score, 8 * 1000 - kLongGapOpen - 60 * kLongGapWord);
  EXPECT_EQ(pairs[3].a, (WordRange{3, 4}));
  EXPECT_EQ(pairs[4].a, (WordRange{64, 65}));
}

}  // namespace
}  // namespace quotecheck
