#include "checker/scan/learned_words.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxSums = 24 << 10;
constexpr size_t kMaxWords = size_t{1} << 17;

uint64_t WordKey(const LearnedItem& item) {
  return uint64_t{item.word} << 32 | JoinHash(item.traits, item.suffix);
}

uint64_t PlaceKey(const LearnedItem& item) {
  return uint64_t{item.mention} << 32 | item.rule << 1 | uint32_t{item.begins_frame};
}

}  // namespace

WordScoreTable& WordScoreTable::OfThread(const AttributionModel& model) {
  thread_local WordScoreTable table(model);
  if (table.model_.id != model.id) table = WordScoreTable(model);
  return table;
}

WordScoreTable::WordScoreTable(const AttributionModel& model)
    : model_(model), evidence_(kEvidenceNumbers), own_rows_(model) {}

std::vector<WordScoreTable::Found> WordScoreTable::FindAll(absl::Span<const LearnedItem> items) {
  Limit();
  std::vector<Found> found;
  found.reserve(items.size());
  for (const LearnedItem& item : items) {
    const ItemSums*& word = words_[WordKey(item)];
    if (word == nullptr) {
      features_.clear();
      AddWordFeatures(item, &features_);
      word = SumsOf(0);
    }
    const ItemSums*& place = places_[PlaceKey(item)];
    if (place == nullptr) {
      features_.clear();
      AddPlaceFeatures(item, &features_);
      place = SumsOf(kWordFeatures);
    }
    found.push_back({word, place});
  }
  return found;
}

void WordScoreTable::Limit() {
  if (sums_.size() < kMaxSums && words_.size() < kMaxWords && places_.size() < kMaxWords) return;
  words_.clear();
  places_.clear();
  by_rows_.clear();
  sums_.clear();
}

// Rare words that look alike have the same weights.
const ItemSums* WordScoreTable::SumsOf(size_t first) {
  uint64_t rows = first;
  for (size_t k = 0; k < features_.size(); ++k) {
    const uint32_t role = model_.roles.ItemRow(first + k, features_[k]);
    const uint32_t link = model_.links.ItemRow(first + k, features_[k]);
    rows = (rows ^ (uint64_t{role} << 32 | link)) * 0x9e3779b97f4a7c15;
    rows ^= rows >> 29;
  }
  const ItemSums*& known = by_rows_[rows];
  if (known == nullptr) {
    ItemSums& sums = sums_.emplace_back();
    model_.roles.AddItem(first, features_, absl::MakeSpan(sums.role));
    model_.links.AddItem(first, features_, absl::MakeSpan(sums.link));
    known = &sums;
  }
  return known;
}

const LinkSums& WordScoreTable::EvidenceSums(size_t number) {
  if (evidence_[number] == nullptr) {
    features_.clear();
    AddEvidenceFeatures(number, &features_);
    LinkSums& sums = evidence_sums_.emplace_back();
    model_.links.AddItem(kWordFeatures + kPlaceFeatures, features_, absl::MakeSpan(sums));
    evidence_[number] = &sums;
  }
  return *evidence_[number];
}

}  // namespace quotecheck
