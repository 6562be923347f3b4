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

template <size_t kPlaces>
std::array<HiddenBytes, kPlaces> BytesOf(const NeuralChain& chain,
                                         const std::vector<uint32_t>& rows) {
  std::array<HiddenSum, kPlaces> exact;
  chain.AddItemOfRows(rows, absl::MakeSpan(exact));
  std::array<HiddenBytes, kPlaces> bytes;
  for (size_t place = 0; place < kPlaces; ++place) bytes[place] = HiddenBytes(exact[place]);
  return bytes;
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

// Rare words that look alike have the same weights.
const ItemSums* WordScoreTable::SumsOf(size_t first) {
  uint64_t key = first;
  role_rows_.clear();
  link_rows_.clear();
  for (size_t k = 0; k < features_.size(); ++k) {
    const uint32_t role = model_.roles.ItemRow(first + k, features_[k]);
    const uint32_t link = model_.links.ItemRow(first + k, features_[k]);
    key = (key ^ (uint64_t{role} << 32 | link)) * 0x9e3779b97f4a7c15;
    key ^= key >> 29;
    role_rows_.push_back(role);
    link_rows_.push_back(link);
  }
  const ItemSums*& known = young_.by_rows[key];
  if (known != nullptr) return known;
  const auto before = old_.by_rows.find(key);
  if (before != old_.by_rows.end()) {
    young_.sums.push_back(*before->second);
  } else {
    young_.sums.push_back({BytesOf<2 * kRoleReach + 1>(model_.roles, role_rows_),
                           BytesOf<2 * kLinkReach + 1>(model_.links, link_rows_)});
  }
  known = &young_.sums.back();
  return known;
}

const LinkSums& WordScoreTable::EvidenceSums(size_t number) {
  if (evidence_[number] == nullptr) {
    features_.clear();
    AddEvidenceFeatures(number, &features_);
    link_rows_.clear();
    for (size_t k = 0; k < features_.size(); ++k) {
      link_rows_.push_back(model_.links.ItemRow(kWordFeatures + kPlaceFeatures + k, features_[k]));
    }
    evidence_sums_.push_back(BytesOf<2 * kLinkReach + 1>(model_.links, link_rows_));
    evidence_[number] = &evidence_sums_.back();
  }
  return *evidence_[number];
}

}  // namespace quotecheck
