#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_WORD_CLUSTERS_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_WORD_CLUSTERS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

struct ClusterOptions {
  size_t clusters = 255;  // at most
  size_t max_words = 20000;
  size_t min_count = 8;  // rarer words get no cluster
  size_t rounds = 12;
};

// The cluster of a word, from 1.
using WordCluster = std::pair<std::string, uint8_t>;

// Puts words that stand among the same neighbours into one cluster: maximises the likelihood of a
// class bigram model by the exchange algorithm (Martin, Liermann and Ney 1998). `texts` are plain;
// folded words as the scanner sees them are counted. The most frequent words come first. The same
// texts and options give the same clusters. A round takes time by words times clusters times the
// clusters of a word's neighbours.
std::vector<WordCluster> ClusterWords(const std::vector<std::string>& texts,
                                      const ClusterOptions& options);

// A word and its cluster a line, and the reverse; lines that are neither are left out.
std::string WriteClusters(const std::vector<WordCluster>& clusters);
std::vector<WordCluster> ParseClusters(absl::string_view lines);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_WORD_CLUSTERS_H_
