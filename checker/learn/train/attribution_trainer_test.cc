#include "checker/learn/train/attribution_trainer.h"

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/learn/weights.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/learned_attribution.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Adds "NAME CUE CONTENT." to an article, annotated.
void AddSentence(const std::string& name, const std::string& cue, const std::string& content,
                 GoldArticle* article) {
  GoldAttribution attribution;
  const auto add = [&](const std::string& words, std::vector<TextSpan>* spans) {
    spans->push_back({article->text.size(), article->text.size() + words.size()});
    absl::StrAppend(&article->text, words);
  };
  add(name, &attribution.source);
  absl::StrAppend(&article->text, " ");
  add(cue, &attribution.cue);
  absl::StrAppend(&article->text, " ");
  add(content, &attribution.content);
  absl::StrAppend(&article->text, ".\n\n");
  article->attributions.push_back(std::move(attribution));
}

// Articles in which people glimb that something is so: no rule knows the verb as one of saying.
std::vector<GoldArticle> TinyCorpus() {
  const std::vector<std::string> names = {"Orla Vane", "Piet Harrow", "Ines Calder", "Tomas Quill"};
  const std::vector<std::string> contents = {"the bridge holds the weight",
                                             "the ferry runs every morning",
                                             "the council has paid the bill"};
  std::vector<GoldArticle> articles;
  for (size_t a = 0; a < 12; ++a) {
    GoldArticle article;
    article.name = absl::StrCat("article", a, ".txt");
    for (size_t s = 0; s < 4; ++s) {
      AddSentence(names[(a + s) % names.size()], "glimbs that", contents[(a * 2 + s) % 3],
                  &article);
      absl::StrAppend(&article.text, names[(a + s + 1) % names.size()], " crossed the river.\n\n");
    }
    articles.push_back(std::move(article));
  }
  return articles;
}

TrainingOptions TinyOptions() {
  TrainingOptions options;
  options.folds = 2;
  options.min_count = 1;
  options.links.own_min_count = 1;
  options.roles.epochs = options.links.epochs = 30;
  options.roles.dropout = options.links.dropout = 0.1f;
  options.roles.learning_rate = options.links.learning_rate = 0.01f;
  return options;
}

std::vector<std::string> ContentsBy(const std::string& text, const AttributionModel* model) {
  const Document document = AnalyzeText(text);
  const TraitTable traits(document);
  const PairedMarks marks = PairMarks(document);
  const std::vector<SourceMention> mentions = FindMentions(document, traits);
  std::vector<Attribution> found = FindAttributions(document, traits, marks, mentions);
  if (model != nullptr) {
    found = RefineAttributions(document, traits, marks, mentions, found, *model);
  }
  std::vector<std::string> contents;
  for (const Attribution& attribution : found) {
    for (TextSpan part : attribution.content) {
      contents.push_back(text.substr(part.begin, part.size()));
    }
  }
  return contents;
}

TEST(AttributionTrainerTest, LearnsACueThatTheRulesDoNotKnow) {
  const std::string text =
      "Rhea Moss glimbs that the mill has closed.\n\nRhea Moss crossed the river.";
  EXPECT_TRUE(ContentsBy(text, nullptr).empty());
  const std::string bytes = TrainAttributionModel(TinyCorpus(), TinyOptions());
  const std::optional<AttributionModel> model = ReadAttributionModel(bytes);
  ASSERT_TRUE(model.has_value());
  EXPECT_EQ(ContentsBy(text, &*model), std::vector<std::string>{"the mill has closed"});
}

TEST(AttributionTrainerTest, TwoRunsGiveTheSameBytes) {
  TrainingOptions options = TinyOptions();
  const std::string first = TrainAttributionModel(TinyCorpus(), options);
  options.threads = 1;
  EXPECT_EQ(TrainAttributionModel(TinyCorpus(), options), first);
}

}  // namespace
}  // namespace quotecheck
