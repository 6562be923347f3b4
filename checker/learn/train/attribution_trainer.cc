#include "checker/learn/train/attribution_trainer.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/learn/train/crf_trainer.h"
#include "checker/learn/train/cue_rates.h"
#include "checker/learn/train/neural_trainer.h"
#include "checker/learn/train/training_article.h"
#include "checker/learn/weights.h"
#include "checker/scan/learned_decisions.h"
#include "checker/scan/learned_features.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"
#include "checker/scan/learned_tagger.h"

namespace quotecheck {
namespace {

constexpr size_t kEmptyBits = 4;  // of a chain that is not trained yet

// A model that lives with its bytes.
class OwnedModel {
 public:
  explicit OwnedModel(std::string bytes) : bytes_(std::move(bytes)) {
    model_ = *ReadAttributionModel(bytes_);
  }
  OwnedModel(const OwnedModel&) = delete;
  OwnedModel& operator=(const OwnedModel&) = delete;
  const AttributionModel& model() const { return model_; }

 private:
  std::string bytes_;
  AttributionModel model_;
};

std::vector<FeatureWeights> WeightsOf(const TrainedChain& chain, const FeatureIndex& index) {
  std::vector<FeatureWeights> weights;
  weights.reserve(index.size());
  for (size_t id = 0; id < index.size(); ++id) {
    weights.push_back({index.HashOf(id), chain.rows[id]});
  }
  return weights;
}

// A chain in which an "inside" label follows its own kind alone.
ChainTransitions Allowed(size_t labels, std::initializer_list<uint8_t> begins) {
  ChainTransitions transitions;
  transitions.labels = labels;
  for (uint8_t begin : begins) {
    const size_t inside = begin + size_t{1};
    transitions.start[inside] = ChainTransitions::kForbidden;
    for (size_t from = 0; from < labels; ++from) {
      if (from != begin && from != inside) {
        transitions.to[inside][from] = ChainTransitions::kForbidden;
      }
    }
  }
  return transitions;
}

class AttributionTrainer {
 public:
  AttributionTrainer(const std::vector<GoldArticle>& articles, const TrainingOptions& options)
      : options_(options) {
    for (const GoldArticle& article : articles) articles_.emplace_back(article);
    for (const TrainingArticle& article : articles_) gold_roles_.push_back(GoldRoles(article));
  }

  std::string Train() {
    options_.progress("describing the articles");
    CountRates();
    NeuralShape shape;
    shape.reach = kRoleReach;
    shape.item_features = kWordFeatures + kPlaceFeatures;
    shape.own_features = kRoleOwnFeatures;
    shape.allowed = Allowed(kRoleLabels, kRoleBegins);
    roles_ = TrainTagger("roles", shape, options_.roles, RoleExamples());
    shape.reach = kLinkReach;
    shape.item_features += kEvidenceFeatures;
    shape.own_features = kLinkOwnFeatures;
    shape.allowed = Allowed(kLinkLabels, kLinkBegins);
    links_ = TrainTagger("links", shape, options_.links, LinkExamples());
    return TrainDecisions(DecisionExamples());
  }

 private:
  size_t FoldOf(size_t article) const { return article % options_.folds; }

  // Labelled sequences and the folds of the articles that they are of.
  template <typename Example>
  struct Examples {
    std::vector<Example> all;
    std::vector<size_t> folds;
  };

  // What was learned without each fold, and last what was learned from all.
  std::vector<NeuralWeights> TrainTagger(absl::string_view name, const NeuralShape& shape,
                                         const TaggerOptions& tagger,
                                         Examples<NeuralExample> examples) const {
    std::vector<const std::vector<uint32_t>*> items, own;
    for (const NeuralExample& example : examples.all) {
      items.push_back(&example.item_features);
      own.push_back(&example.own_features);
    }
    const FeatureRows item_rows(items, shape.item_features, options_.min_count);
    const FeatureRows own_rows(own, shape.own_features, tagger.own_min_count);
    for (NeuralExample& example : examples.all) {
      item_rows.Intern(&example.item_features);
      own_rows.Intern(&example.own_features);
    }
    options_.progress(absl::StrCat("training the ", name, " on ", examples.all.size(),
                                   " examples with ", item_rows.size(), " + ", own_rows.size(),
                                   " features"));
    NeuralOptions options;
    options.epochs = tagger.epochs;
    options.learning_rate = tagger.learning_rate;
    options.dropout.embedding = options.dropout.hidden = tagger.dropout;
    options.dropout.identity = tagger.identity_dropout;
    options.dropout.identities = kWordIdentities;
    options.seed = options_.seed;
    std::vector<NeuralWeights> of_fold(options_.folds + 1);
    std::atomic<size_t> next{0};
    const auto work = [&] {
      for (size_t f = next++; f < of_fold.size(); f = next++) {
        std::vector<const NeuralExample*> used;
        for (size_t e = 0; e < examples.all.size(); ++e) {
          if (examples.folds[e] != f) used.push_back(&examples.all[e]);
        }
        of_fold[f] = TrainNeural(used, shape, item_rows, own_rows, options);
      }
    };
    std::vector<std::thread> threads;
    for (size_t t = 0; t < options_.threads; ++t) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
    return of_fold;
  }

  // Gives the bytes of the whole model.
  std::string TrainDecisions(Examples<ChainExample> examples) const {
    const FeatureIndex index(examples.all, options_.min_count, options_.decision_bits);
    std::vector<const ChainExample*> used;
    for (ChainExample& example : examples.all) {
      index.Intern(&example);
      used.push_back(&example);
    }
    options_.progress(absl::StrCat("training the decisions on ", used.size(), " examples with ",
                                   index.size(), " features"));
    const ChainTransitions allowed = Allowed(kDecisionLabels, {});
    CrfOptions options;
    options.labels = allowed.labels;
    options.features = index.size();
    options.epochs = options_.decision_epochs;
    options.learning_rate = options_.decision_rate;
    options.l2 = options_.decision_l2;
    options.seed = options_.seed;
    const TrainedChain chain = TrainCrf(used, allowed, options);
    WeightsWriter writer = WriterOf(options_.folds, 2);
    writer.AddChain(WeightsOf(chain, index), chain.transitions, options_.decision_bits);
    return writer.bytes();
  }

  // rates_[f] counts the articles outside fold f; the last one all.
  void CountRates() {
    rates_.resize(options_.folds + 1);
    for (size_t a = 0; a < articles_.size(); ++a) {
      for (size_t f = 0; f <= options_.folds; ++f) {
        if (f != FoldOf(a)) rates_[f].Add(articles_[a], gold_roles_[a]);
      }
    }
  }

  // The weights of fold `f` with the first `chains` of roles and links; the caller adds the others.
  WeightsWriter WriterOf(size_t f, size_t chains) const {
    WeightsWriter writer;
    writer.AddNumbers(rates_[f].Steps());
    std::vector<std::pair<uint32_t, uint8_t>> clusters;
    for (const auto& [word, cluster] : options_.clusters) {
      clusters.emplace_back(HashWord(word), cluster);
    }
    writer.AddNumbers(std::move(clusters));
    const NeuralWeights none = Untrained();
    writer.AddNeuralChain(chains >= 1 ? roles_[f] : none);
    writer.AddNeuralChain(chains >= 2 ? links_[f] : none);
    return writer;
  }

  // A chain of no features.
  static NeuralWeights Untrained() {
    NeuralWeights weights;
    weights.transitions = Allowed(kRoleLabels, kRoleBegins);
    weights.embedding = 1;
    weights.item_rows.resize(kWordFeatures + kPlaceFeatures + kEvidenceFeatures);
    weights.own_rows.resize(kLinkOwnFeatures * kHiddenUnits);
    weights.reach = kRoleReach;
    weights.convolution.resize((2 * kRoleReach + 1) * kHiddenUnits);
    weights.bias.resize(kHiddenUnits);
    weights.output.resize(kHiddenUnits * kMaxChainLabels);
    weights.output_bias.resize(kMaxChainLabels);
    return weights;
  }

  // Has each article read by the weights that did not see it, as far as `chains` are trained.
  template <typename Function>
  void ForEachArticle(size_t chains, Function function) const {
    for (size_t f = 0; f < options_.folds; ++f) {
      WeightsWriter writer = WriterOf(f, chains);
      writer.AddChain({}, Allowed(kDecisionLabels, {}), kEmptyBits);
      const OwnedModel model(writer.bytes());
      for (size_t a = f; a < articles_.size(); a += options_.folds) {
        LearnedTagger tagger(articles_[a].frames, articles_[a].by_rules, model.model());
        function(a, &tagger);
      }
    }
  }

  Examples<NeuralExample> RoleExamples() const {
    Examples<NeuralExample> examples;
    ForEachArticle(0, [&](size_t a, LearnedTagger* tagger) {
      for (ItemRange reading : tagger->Readings()) {
        NeuralExample example;
        for (size_t i = reading.begin; i < reading.end; ++i) {
          const LearnedItem& item = tagger->items()[i];
          AddWordFeatures(item, &example.item_features);
          AddPlaceFeatures(item, &example.item_features);
          AddRoleOwnFeatures(item, &example.own_features);
          example.labels.push_back(gold_roles_[a][i]);
        }
        RepairBegins(kRoleBegins, &example.labels);
        examples.all.push_back(std::move(example));
        examples.folds.push_back(FoldOf(a));
      }
    });
    return examples;
  }

  Examples<NeuralExample> LinkExamples() const {
    Examples<NeuralExample> examples;
    ForEachArticle(1, [&](size_t a, LearnedTagger* tagger) {
      tagger->FindRoles();
      for (const LearnedCue& cue : tagger->FindCues(kLeastTrainingCue)) {
        examples.all.push_back(LinkExample(*tagger, cue));
        examples.all.back().labels = GoldLinks(articles_[a], cue);
        examples.folds.push_back(FoldOf(a));
      }
    });
    return examples;
  }

  // Without its labels.
  static NeuralExample LinkExample(const LearnedTagger& tagger, const LearnedCue& cue) {
    NeuralExample example;
    example.told_label = LabelNumber(LinkLabel::kCue);
    const size_t begin = cue.window.begin - std::min(kLinkReach, cue.window.begin);
    const ItemRange near = {std::max(begin, cue.paragraph.begin),
                            std::min(cue.window.end + kLinkReach, cue.paragraph.end)};
    example.lead = cue.window.begin - near.begin;
    for (size_t i = near.begin; i < near.end; ++i) {
      AddWordFeatures(tagger.items()[i], &example.item_features);
      AddPlaceFeatures(tagger.items()[i], &example.item_features);
      AddEvidenceFeatures(EvidenceNumber(tagger.roles()[i]), &example.item_features);
    }
    const std::vector<uint8_t> by_rules = tagger.RulesAround(cue, cue.window);
    const LinkContext context = {tagger.items(), tagger.roles(), cue.items, cue.window, by_rules};
    const LinkFeatures seen(context);
    for (size_t i = cue.window.begin; i < cue.window.end; ++i) {
      tagger.AddLinkOwnFeatures(seen, i, &example.own_features);
      example.told.push_back(cue.items.Contains(i) ? 1 : 0);
    }
    return example;
  }

  Examples<ChainExample> DecisionExamples() const {
    Examples<ChainExample> examples;
    ForEachArticle(2, [&](size_t a, LearnedTagger* tagger) {
      for (const LearnedRelation& relation : tagger->FindPossible(kLeastTrainingCue)) {
        ChainExample example;
        tagger->AddDecisionFeatures(relation, &example.features);
        example.ends.push_back(example.features.size());
        example.labels.push_back(IsRight(articles_[a], relation) ? 1 : 0);
        examples.all.push_back(std::move(example));
        examples.folds.push_back(FoldOf(a));
      }
    });
    return examples;
  }

  const TrainingOptions& options_;
  std::deque<TrainingArticle> articles_;
  std::vector<std::vector<uint8_t>> gold_roles_;  // by article
  std::vector<CueRates> rates_;
  std::vector<NeuralWeights> roles_, links_;  // by fold, and last of all
};

}  // namespace

std::string TrainAttributionModel(const std::vector<GoldArticle>& articles,
                                  const TrainingOptions& options) {
  return AttributionTrainer(articles, options).Train();
}

}  // namespace quotecheck
