#include "checker/scan/learned_words.h"

#include <utility>

namespace quotecheck {
namespace {

constexpr size_t kMaxSums = 32 << 10;
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

std::vector<WordScoreTable::Found> WordScoreTable::FindAll(absl::Span<const LearnedItem> items,
                                                           uint64_t epoch) {
  Limit();
  if (epoch != epoch_) ForgetNumbers(epoch);
  std::vector<Found> found;
  found.reserve(items.size());
  uint64_t last_key = 0;
  const ItemSums* last_place = nullptr;
  for (const LearnedItem& item : items) {
    const uint64_t key = PlaceKey(item);
    if (last_place == nullptr || key != last_key) {
      last_place = FindPlace(item, key);
      last_key = key;
    }
    found.push_back({FindWord(item), last_place});
  }
  return found;
}

void WordScoreTable::Limit() {
  const bool full = young_.sums.size() >= kMaxSums / 2 || words_.size() >= kMaxWords ||
                    places_.size() >= kMaxWords;
  if (!full) return;
  words_.clear();
  places_.clear();
  ForgetNumbers(epoch_);
  old_ = std::move(young_);
  young_ = {};
}

void WordScoreTable::ForgetNumbers(uint64_t epoch) {
  numbered_.clear();
  epoch_ = epoch;
}

const ItemSums* WordScoreTable::FindWord(const LearnedItem& item) {
  const uint64_t key = WordKey(item);
  Numbered* numbered = nullptr;
  if (item.lasting_number != TraitTable::kNoWord) {
    if (item.lasting_number >= numbered_.size()) {
      numbered_.resize(size_t{item.lasting_number} + 1);
    }
    numbered = &numbered_[item.lasting_number];
    if (numbered->sums != nullptr && numbered->key == key) return numbered->sums;
  }
  const ItemSums*& word = words_[key];
  if (word == nullptr) {
    features_.clear();
    AddWordFeatures(item, &features_);
    word = SumsOf(0);
  }
  if (numbered != nullptr) *numbered = {key, word};
  return word;
}

const ItemSums* WordScoreTable::FindPlace(const LearnedItem& item, uint64_t key) {
  const ItemSums*& place = places_[key];
  if (place == nullptr) {
    features_.clear();
    AddPlaceFeatures(item, &features_);
    place = SumsOf(kWordFeatures);
  }
  return place;
}

template <size_t kPlaces>
void WordScoreTable::AddItem(const NeuralChain& chain, size_t first,
                             std::array<HiddenBytes, kPlaces>* sums) const {
  std::array<HiddenSum, kPlaces> exact;
  chain.AddItem(first, features_, absl::MakeSpan(exact));
  for (size_t place = 0; place < kPlaces; ++place) (*sums)[place] = HiddenBytes(exact[place]);
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
  const ItemSums*& known = young_.by_rows[rows];
  if (known != nullptr) return known;
  const auto before = old_.by_rows.find(rows);
  if (before != old_.by_rows.end()) {
    young_.sums.push_back(*before->second);
  } else {
    ItemSums& sums = young_.sums.emplace_back();
    AddItem(model_.roles, first, &sums.role);
    AddItem(model_.links, first, &sums.link);
  }
  known = &young_.sums.back();
  return known;
}

const LinkSums& WordScoreTable::EvidenceSums(size_t number) {
  if (evidence_[number] == nullptr) {
    features_.clear();
    AddEvidenceFeatures(number, &features_);
    LinkSums& sums = evidence_sums_.emplace_back();
    AddItem(model_.links, kWordFeatures + kPlaceFeatures, &sums);
    evidence_[number] = &sums;
  }
  return *evidence_[number];
}

}  // namespace quotecheck
