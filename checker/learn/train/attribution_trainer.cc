#include "checker/learn/train/attribution_trainer.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "checker/learn/train/crf_trainer.h"
#include "checker/learn/weights.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/frames.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_links.h"
#include "checker/scan/learned_tagger.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

constexpr uint8_t kNoRole = static_cast<uint8_t>(RoleLabel::kOutside);
constexpr uint8_t kNoLink = static_cast<uint8_t>(LinkLabel::kOutside);
constexpr size_t kEmptyBits = 4;  // of a chain that is not trained yet

template <typename Label>
constexpr uint8_t Number(Label label) {
  return static_cast<uint8_t>(label);
}

// An article taken apart as the scanner does.
struct ParsedArticle {
  explicit ParsedArticle(const GoldArticle& article)
      : gold(article),
        document(AnalyzeText(article.text)),
        traits(document),
        marks(PairMarks(document)),
        mentions(FindMentions(document, traits)),
        by_rules(FindAttributions(document, traits, marks, mentions)),
        frames(document, marks, mentions, traits) {}
  ParsedArticle(const ParsedArticle&) = delete;
  ParsedArticle& operator=(const ParsedArticle&) = delete;

  const GoldArticle& gold;
  Document document;
  TraitTable traits;
  PairedMarks marks;
  std::vector<SourceMention> mentions;
  std::vector<Attribution> by_rules;
  Frames frames;
};

// Labels the items of which a span covers half or more.
void Paint(const Frames& frames, TextSpan span, uint8_t begin, std::vector<uint8_t>* labels) {
  const ItemRange items = ItemsOfSpan(frames, span);
  bool inside = false;
  for (size_t i = items.begin; i < items.end; ++i) {
    const TextSpan item = frames.SpanOf({i, i + 1});
    if (!item.Overlaps(span)) continue;
    const size_t shared = std::min(item.end, span.end) - std::max(item.begin, span.begin);
    if (shared * 2 < item.size()) continue;
    (*labels)[i] = static_cast<uint8_t>(begin + (inside ? 1 : 0));
    inside = true;
  }
}

// Makes an "inside" that follows nothing of its kind a "begin"; `begins` are the labels that begin.
void Repair(std::initializer_list<uint8_t> begins, size_t first, std::vector<uint8_t>* labels) {
  for (size_t i = first; i < labels->size(); ++i) {
    for (uint8_t begin : begins) {
      if ((*labels)[i] != begin + 1) continue;
      const uint8_t before = i > first ? (*labels)[i - 1] : 0;
      if (before != begin && before != begin + 1) (*labels)[i] = begin;
    }
  }
}

std::vector<uint8_t> GoldRoles(const ParsedArticle& article) {
  std::vector<uint8_t> labels(article.frames.items().size(), kNoRole);
  const auto paint = [&](const std::vector<TextSpan>& spans, RoleLabel begin) {
    for (TextSpan span : spans) Paint(article.frames, span, Number(begin), &labels);
  };
  for (const GoldAttribution& a : article.gold.attributions) {
    paint(a.content, RoleLabel::kContentBegin);
  }
  for (const GoldAttribution& a : article.gold.attributions) {
    paint(a.source, RoleLabel::kSourceBegin);
  }
  for (const GoldAttribution& a : article.gold.attributions) paint(a.cue, RoleLabel::kCueBegin);
  return labels;
}

// The attribution whose cue shares most with the items; null for none.
const GoldAttribution* GoldOf(const ParsedArticle& article, ItemRange cue) {
  const TextSpan span = article.frames.SpanOf(cue);
  const GoldAttribution* best = nullptr;
  size_t most = 0;
  for (const GoldAttribution& a : article.gold.attributions) {
    size_t shared = 0;
    for (TextSpan part : a.cue) {
      if (part.Overlaps(span)) {
        shared += std::min(part.end, span.end) - std::max(part.begin, span.begin);
      }
    }
    if (shared > most) {
      most = shared;
      best = &a;
    }
  }
  return best;
}

// How often words are in cues, counted.
class RateCounts {
 public:
  void Add(const ParsedArticle& article, const std::vector<uint8_t>& roles) {
    for (size_t i = 0; i < roles.size(); ++i) {
      if (article.frames.IsQuote(i) || article.frames.IsPunctuation(i)) continue;
      Count& count = counts_[HashWord(article.frames.Word(i))];
      ++count.all;
      const bool cue =
          roles[i] == Number(RoleLabel::kCueBegin) || roles[i] == Number(RoleLabel::kCueInside);
      if (cue) ++count.cues;
    }
  }

  std::vector<std::pair<uint32_t, uint8_t>> Rates() const {
    std::vector<std::pair<uint32_t, uint8_t>> rates;
    for (const auto& [word, count] : counts_) rates.emplace_back(word, RateOf(count));
    return rates;
  }

 private:
  struct Count {
    uint32_t cues = 0;
    uint32_t all = 0;
  };

  static uint8_t RateOf(const Count& count) {
    if (count.cues == 0) return count.all < 5 ? 1 : 2;
    const double rate = (count.cues + 0.1) / (count.all + 2.0);
    uint8_t step = 2;
    for (double least : {0.02, 0.08, 0.2, 0.4, 0.65})
      step = static_cast<uint8_t>(step + (rate >= least));
    return step;
  }

  absl::flat_hash_map<uint32_t, Count> counts_;
};

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

const std::initializer_list<uint8_t> kRoleBegins = {Number(RoleLabel::kCueBegin),
                                                    Number(RoleLabel::kContentBegin),
                                                    Number(RoleLabel::kSourceBegin)};
const std::initializer_list<uint8_t> kLinkBegins = {Number(LinkLabel::kContentBegin),
                                                    Number(LinkLabel::kSourceBegin)};

class AttributionTrainer {
 public:
  AttributionTrainer(const std::vector<GoldArticle>& articles, const TrainingOptions& options)
      : options_(options) {
    for (const GoldArticle& article : articles) articles_.emplace_back(article);
    for (const ParsedArticle& article : articles_) gold_roles_.push_back(GoldRoles(article));
  }

  std::string Train() {
    options_.progress("describing the articles");
    CountRates();
    std::vector<ChainExample> roles = RoleExamples();
    const std::vector<TrainedChain> chains = TrainRoles(&roles);
    roles = {};
    options_.progress("finding likely cues");
    std::vector<ChainExample> links = LinkExamples(chains);
    const FeatureIndex index(links, options_.min_count,
                             WeightsWriter::Capacity(options_.link_bits));
    for (ChainExample& example : links) index.Intern(&example);
    std::vector<const ChainExample*> all;
    for (const ChainExample& example : links) all.push_back(&example);
    options_.progress(absl::StrCat("training the links on ", all.size(), " cues with ",
                                   index.size(), " features"));
    const TrainedChain chain =
        TrainCrf(all, Allowed(kLinkLabels, kLinkBegins),
                 Options(kLinkLabels, index.size(), options_.link_epochs, options_.link_l2));
    WeightsWriter writer = RoleWriter(options_.folds, chains.back());
    writer.AddChain(WeightsOf(chain, index), chain.transitions, options_.link_bits);
    return writer.bytes();
  }

 private:
  size_t FoldOf(size_t article) const { return article % options_.folds; }

  CrfOptions Options(size_t labels, size_t features, size_t epochs, double l2) const {
    CrfOptions options;
    options.labels = labels;
    options.features = features;
    options.epochs = epochs;
    options.learning_rate = options_.learning_rate;
    options.l2 = l2;
    options.seed = options_.seed;
    return options;
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

  // The weights of a fold's first tagger, without a second one.
  WeightsWriter RoleWriter(size_t fold, const TrainedChain& chain) const {
    WeightsWriter writer;
    writer.AddRates(rates_[fold].Rates());
    writer.AddChain(WeightsOf(chain, role_index_), chain.transitions, options_.role_bits);
    return writer;
  }

  std::vector<ChainExample> RoleExamples() {
    std::vector<ChainExample> examples;
    for (size_t f = 0; f < options_.folds; ++f) {
      WeightsWriter writer;
      writer.AddRates(rates_[f].Rates());
      for (size_t chain = 0; chain < 2; ++chain) {
        writer.AddChain({}, Allowed(kRoleLabels, kRoleBegins), kEmptyBits);
      }
      const OwnedModel model(writer.bytes());
      for (size_t a = 0; a < articles_.size(); ++a) {
        if (FoldOf(a) == f) AddRoleExamples(a, model.model(), &examples);
      }
    }
    return examples;
  }

  void AddRoleExamples(size_t a, const AttributionModel& model,
                       std::vector<ChainExample>* examples) {
    const LearnedTagger tagger(articles_[a].frames, articles_[a].by_rules, model);
    for (ItemRange paragraph : tagger.paragraphs()) {
      if (!tagger.IsWorthReading(paragraph)) continue;
      ChainExample example;
      for (size_t i = paragraph.begin; i < paragraph.end; ++i) {
        AddRoleFeatures(tagger.items(), paragraph, i, &example.features);
        example.ends.push_back(example.features.size());
        example.labels.push_back(gold_roles_[a][i]);
      }
      Repair(kRoleBegins, 0, &example.labels);
      examples->push_back(std::move(example));
      fold_of_example_.push_back(FoldOf(a));
    }
  }

  // The first taggers: one without each fold, and last the one of all.
  std::vector<TrainedChain> TrainRoles(std::vector<ChainExample>* examples) {
    role_index_ =
        FeatureIndex(*examples, options_.min_count, WeightsWriter::Capacity(options_.role_bits));
    for (ChainExample& example : *examples) role_index_.Intern(&example);
    options_.progress(absl::StrCat("training the roles on ", examples->size(), " paragraphs with ",
                                   role_index_.size(), " features"));
    std::vector<TrainedChain> chains(options_.folds + 1);
    std::atomic<size_t> next{0};
    const auto work = [&] {
      for (size_t f = next++; f < chains.size(); f = next++) {
        std::vector<const ChainExample*> used;
        for (size_t e = 0; e < examples->size(); ++e) {
          if (fold_of_example_[e] != f) used.push_back(&(*examples)[e]);
        }
        chains[f] = TrainCrf(
            used, Allowed(kRoleLabels, kRoleBegins),
            Options(kRoleLabels, role_index_.size(), options_.role_epochs, options_.role_l2));
      }
    };
    std::vector<std::thread> threads;
    for (size_t t = 0; t < options_.threads; ++t) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
    return chains;
  }

  std::vector<ChainExample> LinkExamples(const std::vector<TrainedChain>& chains) {
    std::vector<ChainExample> examples;
    for (size_t f = 0; f < options_.folds; ++f) {
      WeightsWriter writer = RoleWriter(f, chains[f]);
      writer.AddChain({}, Allowed(kLinkLabels, kLinkBegins), kEmptyBits);
      const OwnedModel model(writer.bytes());
      for (size_t a = 0; a < articles_.size(); ++a) {
        if (FoldOf(a) == f) AddLinkExamples(articles_[a], model.model(), &examples);
      }
    }
    return examples;
  }

  static void AddLinkExamples(const ParsedArticle& article, const AttributionModel& model,
                              std::vector<ChainExample>* examples) {
    LearnedTagger tagger(article.frames, article.by_rules, model);
    tagger.FindRoles();
    for (const LearnedCue& cue : tagger.FindCues()) {
      ChainExample example;
      tagger.AddLinkFeatures(cue, &example.features, &example.ends);
      example.labels = GoldLinks(article, cue);
      examples->push_back(std::move(example));
    }
  }

  static std::vector<uint8_t> GoldLinks(const ParsedArticle& article, const LearnedCue& cue) {
    std::vector<uint8_t> labels(article.frames.items().size(), kNoLink);
    if (const GoldAttribution* gold = GoldOf(article, cue.items)) {
      for (TextSpan part : gold->content) {
        Paint(article.frames, part, Number(LinkLabel::kContentBegin), &labels);
      }
      for (TextSpan part : gold->source) {
        Paint(article.frames, part, Number(LinkLabel::kSourceBegin), &labels);
      }
    }
    for (size_t i = cue.items.begin; i < cue.items.end; ++i) labels[i] = Number(LinkLabel::kCue);
    std::vector<uint8_t> window(labels.begin() + static_cast<long>(cue.window.begin),
                                labels.begin() + static_cast<long>(cue.window.end));
    Repair(kLinkBegins, 0, &window);
    return window;
  }

  const TrainingOptions& options_;
  std::deque<ParsedArticle> articles_;
  std::vector<std::vector<uint8_t>> gold_roles_;  // by article
  std::vector<RateCounts> rates_;
  FeatureIndex role_index_;
  std::vector<size_t> fold_of_example_;
};

}  // namespace

std::string TrainAttributionModel(const std::vector<GoldArticle>& articles,
                                  const TrainingOptions& options) {
  return AttributionTrainer(articles, options).Train();
}

}  // namespace quotecheck
