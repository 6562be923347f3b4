#include "checker/scan/learned_words.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxWords = size_t{1} << 15;

uint64_t KeyOf(const LearnedItem& item) {
  return uint64_t{item.word} << 32 | JoinHash(item.traits, item.suffix);
}

}  // namespace

WordScoreTable& WordScoreTable::OfThread(const AttributionModel& model) {
  thread_local WordScoreTable table(model);
  if (table.model_.id != model.id) table = WordScoreTable(model);
  return table;
}

WordScoreTable::WordScoreTable(const AttributionModel& model)
    : model_(model), edge_(ScoresOf(ItemBeyondTheEdge())) {}

std::vector<const WordScores*> WordScoreTable::FindAll(absl::Span<const LearnedItem> items) {
  if (known_.size() >= kMaxWords) {
    known_.clear();
    scores_.clear();
  }
  std::vector<const WordScores*> found;
  found.reserve(items.size());
  for (const LearnedItem& item : items) {
    const auto [known, added] =
        known_.try_emplace(KeyOf(item), static_cast<uint32_t>(scores_.size()));
    if (added) scores_.push_back(ScoresOf(item));
    found.push_back(&scores_[known->second]);
  }
  return found;
}

WordScores WordScoreTable::ScoresOf(const LearnedItem& item) {
  WordScores scores;
  for (size_t place = 0; place < scores.role.size(); ++place) {
    features_.clear();
    AddRoleWordFeatures(item, place, &features_);
    model_.roles.Prefetch(features_);
    scores.role[place] = model_.roles.SumOf(features_);
  }
  for (CueSide side : {CueSide::kBefore, CueSide::kAfter}) {
    auto& link = scores.link[static_cast<size_t>(side)];
    for (size_t place = 0; place < link.size(); ++place) {
      features_.clear();
      AddLinkWordFeatures(item, side, place, &features_);
      model_.links.Prefetch(features_);
      link[place] = model_.links.SumOf(features_);
    }
  }
  return scores;
}

}  // namespace quotecheck
