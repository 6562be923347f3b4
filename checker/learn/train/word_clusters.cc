#include "checker/learn/train/word_clusters.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/scan/document.h"

namespace quotecheck {
namespace {

constexpr uint32_t kOther = 0;  // the edge of a sentence, and words too rare to be told apart

// x log x, of which everything here is a sum.
class EntropyTable {
 public:
  EntropyTable() : known_(1 << 16, 0) {
    for (size_t x = 2; x < known_.size(); ++x) known_[x] = Compute(x);
  }
  double Of(uint64_t x) const { return x < known_.size() ? known_[x] : Compute(x); }

 private:
  static double Compute(uint64_t x) {
    return static_cast<double>(x) * std::log(static_cast<double>(x));
  }
  std::vector<double> known_;
};

struct Neighbour {
  uint32_t word = 0;
  uint32_t count = 0;
};

// Words by number, from 1, and how often each follows each.
struct Bigrams {
  std::vector<std::string> words;  // [kOther] is empty
  std::vector<uint64_t> counts;
  std::vector<std::vector<Neighbour>> before, after;
};

std::vector<std::string> WordsOf(const std::string& text) {
  std::vector<std::string> words;
  const Document document = AnalyzeText(text);
  for (const Token& token : document.tokens) words.emplace_back(token.folded);
  return words;
}

Bigrams Count(const std::vector<std::string>& texts, const ClusterOptions& options) {
  absl::flat_hash_map<std::string, uint64_t> counts;
  for (const std::string& text : texts) {
    for (std::string& word : WordsOf(text)) ++counts[std::move(word)];
  }
  std::vector<std::pair<uint64_t, std::string>> by_count;
  for (const auto& [word, count] : counts) {
    if (count >= options.min_count) by_count.emplace_back(count, word);
  }
  std::sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  if (by_count.size() > options.max_words) by_count.resize(options.max_words);
  Bigrams bigrams;
  bigrams.words = {""};
  absl::flat_hash_map<std::string, uint32_t> numbers;
  for (auto& [count, word] : by_count) {
    numbers.emplace(word, static_cast<uint32_t>(bigrams.words.size()));
    bigrams.words.push_back(std::move(word));
  }
  std::map<std::pair<uint32_t, uint32_t>, uint32_t> pairs;
  bigrams.counts.assign(bigrams.words.size(), 0);
  for (const std::string& text : texts) {
    uint32_t last = kOther;
    for (const std::string& word : WordsOf(text)) {
      const auto found = numbers.find(word);
      const uint32_t number = found == numbers.end() ? kOther : found->second;
      ++pairs[{last, number}];
      ++bigrams.counts[number];
      last = number;
    }
  }
  bigrams.before.resize(bigrams.words.size());
  bigrams.after.resize(bigrams.words.size());
  for (const auto& [pair, count] : pairs) {
    bigrams.after[pair.first].push_back({pair.second, count});
    bigrams.before[pair.second].push_back({pair.first, count});
  }
  return bigrams;
}

class Exchange {
 public:
  Exchange(const Bigrams& bigrams, size_t clusters)
      : bigrams_(bigrams),
        clusters_(clusters + 1),
        cluster_of_(bigrams.words.size(), kOther),
        counts_(clusters_, 0),
        pairs_(clusters_ * clusters_, 0) {
    for (size_t w = 1; w < cluster_of_.size(); ++w) {
      cluster_of_[w] = static_cast<uint32_t>(1 + (w - 1) % clusters);
    }
    for (size_t w = 0; w < cluster_of_.size(); ++w) {
      counts_[cluster_of_[w]] += bigrams_.counts[w];
      for (const Neighbour& next : bigrams_.after[w]) {
        Pair(cluster_of_[w], cluster_of_[next.word]) += next.count;
      }
    }
  }

  // Moves each word once to the cluster that suits it best; gives how many moved.
  size_t Round() {
    size_t moved = 0;
    for (uint32_t w = 1; w < cluster_of_.size(); ++w) {
      const Surroundings around = SurroundingsOf(w);
      const uint32_t from = cluster_of_[w];
      Change(around, from, /*add=*/false);
      uint32_t best = from;
      double most = GainOf(around, from);
      for (uint32_t c = 1; c < clusters_; ++c) {
        const double gain = c == from ? most : GainOf(around, c);
        if (gain > most + kLeastGain) {
          most = gain;
          best = c;
        }
      }
      Change(around, best, /*add=*/true);
      cluster_of_[w] = best;
      moved += best != from ? 1 : 0;
    }
    return moved;
  }

  uint32_t ClusterOf(size_t word) const { return cluster_of_[word]; }

 private:
  static constexpr double kLeastGain = 1e-6;

  struct ClusterCount {
    uint32_t cluster = 0;
    uint32_t count = 0;
  };
  // The clusters that a word's neighbours are in; the word itself apart.
  struct Surroundings {
    std::vector<ClusterCount> before, after;
    uint32_t itself = 0;
    uint64_t count = 0;
  };

  uint32_t& Pair(size_t first, size_t second) { return pairs_[first * clusters_ + second]; }
  uint32_t PairOf(size_t first, size_t second) const { return pairs_[first * clusters_ + second]; }

  std::vector<ClusterCount> Sum(const std::vector<Neighbour>& neighbours, uint32_t word) const {
    std::vector<uint32_t> sums(clusters_, 0);
    for (const Neighbour& n : neighbours) {
      if (n.word != word) sums[cluster_of_[n.word]] += n.count;
    }
    std::vector<ClusterCount> counts;
    for (uint32_t c = 0; c < clusters_; ++c) {
      if (sums[c] > 0) counts.push_back({c, sums[c]});
    }
    return counts;
  }

  Surroundings SurroundingsOf(uint32_t word) const {
    Surroundings around;
    around.before = Sum(bigrams_.before[word], word);
    around.after = Sum(bigrams_.after[word], word);
    for (const Neighbour& n : bigrams_.after[word]) {
      if (n.word == word) around.itself = n.count;
    }
    around.count = bigrams_.counts[word];
    return around;
  }

  void Change(const Surroundings& around, uint32_t cluster, bool add) {
    const auto change = [add](auto* value, auto by) { *value = add ? *value + by : *value - by; };
    for (ClusterCount k : around.before) change(&Pair(k.cluster, cluster), k.count);
    for (ClusterCount k : around.after) change(&Pair(cluster, k.cluster), k.count);
    change(&Pair(cluster, cluster), around.itself);
    change(&counts_[cluster], around.count);
  }

  // What the likelihood gains by a word that is in no cluster coming into this one.
  double GainOf(const Surroundings& around, uint32_t cluster) const {
    double gain = 0;
    uint64_t own = around.itself;  // comes to the pair of the cluster with itself
    const auto add = [&](uint32_t pair, ClusterCount k) {
      if (k.cluster == cluster) {
        own += k.count;
      } else {
        gain += table_.Of(pair + k.count) - table_.Of(pair);
      }
    };
    for (ClusterCount k : around.before) add(PairOf(k.cluster, cluster), k);
    for (ClusterCount k : around.after) add(PairOf(cluster, k.cluster), k);
    const uint64_t pair = PairOf(cluster, cluster);
    gain += table_.Of(pair + own) - table_.Of(pair);
    return gain - 2 * (table_.Of(counts_[cluster] + around.count) - table_.Of(counts_[cluster]));
  }

  const Bigrams& bigrams_;
  const size_t clusters_;
  const EntropyTable table_;
  std::vector<uint32_t> cluster_of_;  // by word
  std::vector<uint64_t> counts_;      // by cluster
  std::vector<uint32_t> pairs_;
};

}  // namespace

std::vector<WordCluster> ClusterWords(const std::vector<std::string>& texts,
                                      const ClusterOptions& options) {
  const Bigrams bigrams = Count(texts, options);
  Exchange exchange(bigrams, options.clusters);
  for (size_t round = 0; round < options.rounds && exchange.Round() > 0; ++round) {
  }
  std::vector<WordCluster> clusters;
  for (size_t w = 1; w < bigrams.words.size(); ++w) {
    clusters.emplace_back(bigrams.words[w], static_cast<uint8_t>(exchange.ClusterOf(w)));
  }
  return clusters;
}

std::string WriteClusters(const std::vector<WordCluster>& clusters) {
  std::string lines;
  for (const auto& [word, cluster] : clusters) absl::StrAppend(&lines, word, " ", cluster, "\n");
  return lines;
}

std::vector<WordCluster> ParseClusters(absl::string_view lines) {
  std::vector<WordCluster> clusters;
  for (absl::string_view line : absl::StrSplit(lines, '\n')) {
    const size_t space = line.rfind(' ');
    uint32_t cluster = 0;
    if (space == absl::string_view::npos || space == 0) continue;
    if (!absl::SimpleAtoi(line.substr(space + 1), &cluster) || cluster == 0 || cluster > 255) {
      continue;
    }
    clusters.emplace_back(line.substr(0, space), static_cast<uint8_t>(cluster));
  }
  return clusters;
}

}  // namespace quotecheck
