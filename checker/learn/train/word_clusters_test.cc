#include "checker/learn/train/word_clusters.h"

#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Animals run and stones lie, in every order.
std::vector<std::string> TinyTexts() {
  std::vector<std::string> texts;
  for (const char* animal : {"fox", "hare", "otter"}) {
    for (const char* stone : {"flint", "slate", "chalk"}) {
      for (const char* place : {"there", "here"}) {
        texts.push_back(
            absl::StrCat("The ", animal, " runs ", place, ". A ", stone, " lies ", place, "."));
      }
    }
  }
  return texts;
}

ClusterOptions TinyOptions() {
  ClusterOptions options;
  options.clusters = 6;
  options.min_count = 2;
  return options;
}

TEST(WordClustersTest, WordsWithTheSameNeighboursShareACluster) {
  std::map<std::string, int> cluster;
  for (const auto& [word, number] : ClusterWords(TinyTexts(), TinyOptions())) {
    cluster[word] = number;
  }
  EXPECT_EQ(cluster["fox"], cluster["hare"]);
  EXPECT_EQ(cluster["fox"], cluster["otter"]);
  EXPECT_EQ(cluster["flint"], cluster["chalk"]);
  EXPECT_NE(cluster["fox"], cluster["flint"]);
  EXPECT_NE(cluster["fox"], cluster["runs"]);
}

TEST(WordClustersTest, TheSameTextsGiveTheSameClusters) {
  EXPECT_EQ(ClusterWords(TinyTexts(), TinyOptions()), ClusterWords(TinyTexts(), TinyOptions()));
}

TEST(WordClustersTest, RareWordsHaveNone) {
  ClusterOptions options = TinyOptions();
  options.min_count = 7;  // each animal and stone comes six times
  for (const auto& [word, number] : ClusterWords(TinyTexts(), options)) EXPECT_NE(word, "fox");
}

TEST(WordClustersTest, LinesComeBack) {
  const std::vector<WordCluster> clusters = {{"fox", 3}, {"'s", 255}};
  EXPECT_EQ(WriteClusters(clusters), "fox 3\n's 255\n");
  EXPECT_EQ(ParseClusters(WriteClusters(clusters)), clusters);
  EXPECT_TRUE(ParseClusters("fox\n 3\nfox 0\nfox 256\nfox x\n").empty());
}

}  // namespace
}  // namespace quotecheck
