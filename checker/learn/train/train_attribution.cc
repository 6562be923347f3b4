// Trains the weights of the learned scanner, or tries them out:
//
//   train_attribution cluster TEXTS CLUSTERS               finds clusters of the words of TEXTS, a
//                                                          plain text a line
//   train_attribution train GOLD WEIGHTS [NAME=VALUE...]   learns from the articles of GOLD
//   train_attribution scan GOLD WEIGHTS                    attributions of the articles of GOLD,
//   JSON
//                                                          Lines as bench/accuracy scores them
//
// GOLD holds text/ and attributions/ (its model card names the data of the weights that are built
// in). NAME is a number in TrainingOptions, "clusters": a file of word clusters, or "without" or
// "only": an outlet, whose articles are left out, or taken alone.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/learn/train/attribution_trainer.h"
#include "checker/learn/train/gold.h"
#include "checker/learn/train/word_clusters.h"
#include "checker/learn/weights.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/learned_attribution.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

bool Set(absl::string_view name, absl::string_view value, TrainingOptions* options) {
  double number = 0;
  if (!absl::SimpleAtod(value, &number)) return false;
  const size_t count = static_cast<size_t>(number);
  if (name == "folds")
    options->folds = count;
  else if (name == "role_epochs")
    options->roles.epochs = count;
  else if (name == "link_epochs")
    options->links.epochs = count;
  else if (name == "role_rate")
    options->roles.learning_rate = static_cast<float>(number);
  else if (name == "link_rate")
    options->links.learning_rate = static_cast<float>(number);
  else if (name == "role_dropout")
    options->roles.dropout = static_cast<float>(number);
  else if (name == "link_dropout")
    options->links.dropout = static_cast<float>(number);
  else if (name == "min_count")
    options->min_count = static_cast<uint32_t>(count);
  else if (name == "threads")
    options->threads = count;
  else if (name == "decision_l2")
    options->decision_l2 = number;
  else if (name == "seed")
    options->seed = count;
  else
    return false;
  return true;
}

std::string JsonSpan(TextSpan span) {
  return absl::StrCat("{\"begin\":", span.begin, ",\"end\":", span.end, "}");
}

std::string SourceOf(const Attribution& attribution, const std::vector<SourceMention>& mentions) {
  if (attribution.source_words) return JsonSpan(*attribution.source_words);
  return attribution.source ? JsonSpan(mentions[*attribution.source].span) : "null";
}

void Print(const GoldArticle& article, const Attribution& attribution,
           const std::vector<SourceMention>& mentions) {
  std::string content;
  for (TextSpan part : attribution.content) {
    absl::StrAppend(&content, content.empty() ? "" : ",", JsonSpan(part));
  }
  std::cout << "{\"article\":\"" << article.name << "\",\"content\":[" << content
            << "],\"cue\":" << (attribution.cue ? JsonSpan(*attribution.cue) : "null")
            << ",\"source\":" << SourceOf(attribution, mentions) << "}\n";
}

int Scan(const std::vector<GoldArticle>& articles, const AttributionModel& model) {
  for (const GoldArticle& article : articles) {
    const Document document = AnalyzeText(article.text);
    const TraitTable traits(document);
    const PairedMarks marks = PairMarks(document);
    const std::vector<SourceMention> mentions = FindMentions(document, traits);
    const std::vector<Attribution> by_rules = FindAttributions(document, traits, marks, mentions);
    for (const Attribution& attribution :
         RefineAttributions(document, traits, marks, mentions, by_rules, model)) {
      Print(article, attribution, mentions);
    }
  }
  return 0;
}

int Train(const std::vector<GoldArticle>& articles, const char* path,
          const TrainingOptions& options) {
  const std::string bytes = TrainAttributionModel(articles, options);
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  return out.fail() ? 2 : 0;
}

std::string ReadAll(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

int Cluster(const char* texts_path, const char* path) {
  const std::vector<std::string> texts = absl::StrSplit(ReadAll(texts_path), '\n');
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << WriteClusters(ClusterWords(texts, ClusterOptions()));
  out.close();
  return out.fail() ? 2 : 0;
}

int Main(int argc, char** argv) {
  const std::string command = argc > 3 ? argv[1] : "";
  if (command == "cluster") return Cluster(argv[2], argv[3]);
  if (command != "train" && command != "scan") {
    std::cerr << "usage: train_attribution cluster|train|scan GOLD WEIGHTS [NAME=VALUE...]\n";
    return 2;
  }
  TrainingOptions options;
  options.progress = [](absl::string_view step) { std::cerr << step << "\n"; };
  std::vector<GoldArticle> articles = ReadGold(argv[2]);
  for (int i = 4; i < argc; ++i) {
    const std::pair<std::string, std::string> option = absl::StrSplit(argv[i], '=');
    if (option.first == "without" || option.first == "only") {
      std::erase_if(articles, [&](const GoldArticle& article) {
        return (article.outlet == option.second) == (option.first == "without");
      });
    } else if (option.first == "clusters") {
      options.clusters = ParseClusters(ReadAll(option.second.c_str()));
    } else if (!Set(option.first, option.second, &options)) {
      std::cerr << "train_attribution: no option " << argv[i] << "\n";
      return 2;
    }
  }
  if (articles.empty()) {
    std::cerr << "train_attribution: no articles in " << argv[2] << "\n";
    return 2;
  }
  if (command == "train") return Train(articles, argv[3], options);
  const std::string weights = ReadAll(argv[3]);
  const auto model = ReadAttributionModel(weights);
  if (!model.has_value()) {
    std::cerr << "train_attribution: " << argv[3] << " holds no weights\n";
    return 2;
  }
  return Scan(articles, *model);
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) { return quotecheck::Main(argc, argv); }
