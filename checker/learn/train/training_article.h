#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_TRAINING_ARTICLE_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_TRAINING_ARTICLE_H_

#include <cstdint>
#include <initializer_list>
#include <vector>

#include "checker/learn/train/gold.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/frames.h"
#include "checker/scan/learned_decisions.h"
#include "checker/scan/learned_features.h"
#include "checker/scan/learned_tagger.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

template <typename Label>
constexpr uint8_t LabelNumber(Label label) {
  return static_cast<uint8_t>(label);
}

// An article with its annotations, taken apart as the scanner does.
struct TrainingArticle {
  explicit TrainingArticle(const GoldArticle& article)
      : gold(article),
        document(AnalyzeText(article.text)),
        traits(document),
        marks(PairMarks(document)),
        mentions(FindMentions(document, traits)),
        by_rules(FindAttributions(document, traits, marks, mentions)),
        frames(document, marks, mentions, traits) {}
  TrainingArticle(const TrainingArticle&) = delete;
  TrainingArticle& operator=(const TrainingArticle&) = delete;

  const GoldArticle& gold;
  Document document;
  TraitTable traits;
  PairedMarks marks;
  std::vector<SourceMention> mentions;
  std::vector<Attribution> by_rules;
  Frames frames;
};

// The labels that begin a span, of both taggers.
inline constexpr std::initializer_list<uint8_t> kRoleBegins = {
    LabelNumber(RoleLabel::kCueBegin), LabelNumber(RoleLabel::kContentBegin),
    LabelNumber(RoleLabel::kSourceBegin)};
inline constexpr std::initializer_list<uint8_t> kLinkBegins = {
    LabelNumber(LinkLabel::kContentBegin), LabelNumber(LinkLabel::kSourceBegin)};

// What the first tagger should say of each item, as annotated. Where spans of several attributions
// overlap, cues win over sources and those over contents.
std::vector<uint8_t> GoldRoles(const TrainingArticle& article);

// What the second tagger should say of the items in the window of a cue: content and source of the
// attribution whose cue shares most with it, nothing where none does.
std::vector<uint8_t> GoldLinks(const TrainingArticle& article, const LearnedCue& cue);

// Makes an "inside" that follows nothing of its kind a "begin"; `begins` are the labels that begin.
// A stretch of items cut out of its article may start inside a span.
void RepairBegins(std::initializer_list<uint8_t> begins, std::vector<uint8_t>* labels);

// Does the relation share half of its content, and its source, with one of the annotated ones?
bool IsRight(const TrainingArticle& article, const LearnedRelation& relation);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_TRAINING_ARTICLE_H_
