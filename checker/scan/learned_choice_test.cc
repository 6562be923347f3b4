#include "checker/scan/learned_choice.h"

#include <algorithm>
#include <random>
#include <vector>

#include "checker/scan/frames.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr size_t kItems = 40;

LearnedRelation Relation(std::vector<ItemRange> content, float probability) {
  LearnedRelation relation;
  relation.content = std::move(content);
  relation.probability = probability;
  return relation;
}

using Parts = std::vector<std::vector<size_t>>;  // by part: its begin and end

Parts PartsOf(const LearnedRelation& relation) {
  Parts parts;
  for (ItemRange part : relation.content) parts.push_back({part.begin, part.end});
  return parts;
}

std::vector<Parts> Share(std::vector<LearnedRelation> relations) {
  ShareContents(kItems, &relations);
  std::vector<Parts> parts;
  for (const LearnedRelation& relation : relations) parts.push_back(PartsOf(relation));
  return parts;
}

TEST(LearnedChoiceTest, KeepsWhatSharesNothing) {
  EXPECT_EQ(Share({Relation({{2, 5}, {8, 9}}, 0.3f), Relation({{5, 8}}, 0.9f)}),
            (std::vector<Parts>{{{2, 5}, {8, 9}}, {{5, 8}}}));
  EXPECT_TRUE(Share({}).empty());
}

TEST(LearnedChoiceTest, TheMoreProbableTakesWhatBothHave) {
  EXPECT_EQ(Share({Relation({{2, 9}}, 0.3f), Relation({{3, 9}}, 0.9f)}),
            (std::vector<Parts>{{{3, 9}}}));
  EXPECT_EQ(Share({Relation({{3, 9}}, 0.5f), Relation({{2, 9}}, 0.5f)}),
            (std::vector<Parts>{{{3, 9}}}));
}

TEST(LearnedChoiceTest, MoreThanHalfIsLeftOrNothing) {
  EXPECT_EQ(Share({Relation({{2, 8}}, 0.3f), Relation({{6, 12}}, 0.9f)}),
            (std::vector<Parts>{{{2, 6}}, {{6, 12}}}));
  EXPECT_EQ(Share({Relation({{2, 10}}, 0.3f), Relation({{6, 12}}, 0.9f)}),
            (std::vector<Parts>{{{6, 12}}}));
  EXPECT_EQ(Share({Relation({{2, 12}}, 0.3f), Relation({{5, 7}}, 0.9f)}),
            (std::vector<Parts>{{{2, 5}, {7, 12}}, {{5, 7}}}));
}

TEST(LearnedChoiceTest, WhatGoesTakesNothing) {
  // The second takes the first's content; the third, which shares more with the first, stays.
  EXPECT_EQ(Share({Relation({{4, 12}}, 0.5f), Relation({{2, 9}}, 0.9f), Relation({{9, 14}}, 0.3f)}),
            (std::vector<Parts>{{{2, 9}}, {{9, 14}}}));
}

// The same item by item, one relation after the other.
std::vector<std::vector<size_t>> Plainly(const std::vector<LearnedRelation>& relations) {
  std::vector<std::vector<size_t>> items(relations.size());
  std::vector<bool> done(relations.size());
  for (size_t step = 0; step < relations.size(); ++step) {
    size_t next = relations.size();
    for (size_t r = 0; r < relations.size(); ++r) {
      if (done[r]) continue;
      if (next == relations.size() || relations[r].probability > relations[next].probability) {
        next = r;
      }
    }
    done[next] = true;
    size_t all = 0;
    for (ItemRange part : relations[next].content) {
      for (size_t i = part.begin; i < part.end; ++i, ++all) {
        const bool taken = std::any_of(items.begin(), items.end(), [i](const auto& of) {
          return std::count(of.begin(), of.end(), i) > 0;
        });
        if (!taken) items[next].push_back(i);
      }
    }
    if (items[next].size() * 2 <= all) items[next].clear();
  }
  std::erase_if(items, [](const auto& of) { return of.empty(); });
  return items;
}

TEST(LearnedChoiceTest, AgreesWithAPlainChoice) {
  std::mt19937 random(7);
  for (size_t round = 0; round < 300; ++round) {
    std::vector<LearnedRelation> relations;
    for (size_t r = 0; r < 2 + round % 6; ++r) {
      std::vector<ItemRange> content;
      size_t at = random() % (kItems / 2);
      for (size_t p = 0; p < 1 + random() % 2 && at < kItems; ++p) {
        const size_t end = std::min<size_t>(kItems, at + 1 + random() % 12);
        content.push_back({at, end});
        at = end + 1 + random() % 4;
      }
      relations.push_back(Relation(content, static_cast<float>(random() % 5) / 5));
    }
    const std::vector<std::vector<size_t>> expected = Plainly(relations);
    ShareContents(kItems, &relations);
    std::vector<std::vector<size_t>> found;
    for (const LearnedRelation& relation : relations) {
      found.emplace_back();
      for (ItemRange part : relation.content) {
        for (size_t i = part.begin; i < part.end; ++i) found.back().push_back(i);
      }
    }
    EXPECT_EQ(found, expected) << "round " << round;
  }
}

}  // namespace
}  // namespace quotecheck
