#include "checker/scan/sketch.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/base/stable_hash.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ArticleSketch Sketch(const std::string& text) { return SketchOf(AnalyzeText(text)); }

// Words w0 w1 ... of a text, with those of [from, to) replaced.
std::string Words(size_t count, size_t from = 0, size_t to = 0) {
  std::string text;
  for (size_t i = 0; i < count; ++i) {
    absl::StrAppend(&text, i >= from && i < to ? "x" : "w", "ord", i, " ");
  }
  return text;
}

// All distinct shingle hashes, the plain way.
std::set<uint64_t> AllHashes(const std::string& text) {
  std::vector<std::string> words;
  for (const Token& token : SplitWords(text)) words.push_back(token.folded);
  std::set<uint64_t> hashes;
  for (size_t i = 0; i + kShingleWords <= words.size(); ++i) {
    uint64_t hash = 0;
    for (size_t k = 0; k < kShingleWords; ++k) hash = HashCombine(hash, HashText(words[i + k]));
    hashes.insert(hash);
  }
  return hashes;
}

TEST(SketchTest, HoldsTheSmallestHashes) {
  for (size_t words : {size_t{4}, size_t{5}, size_t{100}, size_t{300}, size_t{20000}}) {
    const std::string text = Words(words);
    const std::set<uint64_t> all = AllHashes(text);
    std::vector<uint64_t> smallest(all.begin(), all.end());
    smallest.resize(std::min(smallest.size(), kSketchSize));
    const ArticleSketch sketch = Sketch(text);
    EXPECT_EQ(sketch.shingle_hashes, smallest) << words;
    EXPECT_EQ(sketch.words, words);
  }
}

TEST(SketchTest, CaseMarksAndSpaceMakeNoDifference) {
  const ArticleSketch a = Sketch("The dam holds, for now, said Orla Vane.");
  const ArticleSketch b = Sketch("the dam holds — for\nnow said “ORLA VANE”");
  EXPECT_EQ(a.shingle_hashes, b.shingle_hashes);
}

TEST(SketchTest, RepeatedShinglesCountOnce) {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "one two three four five ";
  EXPECT_EQ(Sketch(text).shingle_hashes.size(), 5u);
}

TEST(SketchTest, SharedHashesEstimateSimilarity) {
  // Of 2,000 words 500 in the middle differ: about 1500 of 2500 shingles are shared.
  const ArticleSketch a = Sketch(Words(2000));
  const ArticleSketch b = Sketch(Words(2000, 800, 1300));
  std::vector<uint64_t> both, all;
  std::set_union(a.shingle_hashes.begin(), a.shingle_hashes.end(), b.shingle_hashes.begin(),
                 b.shingle_hashes.end(), std::back_inserter(all));
  all.resize(kSketchSize);
  for (uint64_t hash : all) {
    if (std::binary_search(a.shingle_hashes.begin(), a.shingle_hashes.end(), hash) &&
        std::binary_search(b.shingle_hashes.begin(), b.shingle_hashes.end(), hash)) {
      both.push_back(hash);
    }
  }
  const double similarity = static_cast<double>(both.size()) / kSketchSize;
  EXPECT_NEAR(similarity, 0.6, 0.1);
}

TEST(SketchTest, IsTheSameEverywhere) {
  // Kept sketches are compared with those of other runs: the hash must not change.
  ASSERT_EQ(Sketch("the dam holds for now").shingle_hashes.size(), 1u);
  EXPECT_EQ(Sketch("the dam holds for now").shingle_hashes[0], 14493921568213983367u);
}

}  // namespace
}  // namespace quotecheck
