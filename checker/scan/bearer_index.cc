#include "checker/scan/bearer_index.h"

#include <algorithm>

namespace quotecheck {

size_t BearerIndex::NewCluster(EntityKind kind, size_t form) {
  clusters_.push_back({kind, Gender::kUnknown, {}, form});
  JoinCluster(clusters_.size() - 1, form);
  return clusters_.size() - 1;
}

void BearerIndex::JoinCluster(size_t cluster, size_t form) {
  NameCluster& joined = clusters_[cluster];
  joined.forms.push_back(form);
  if (joined.gender == Gender::kUnknown && joined.kind == EntityKind::kPerson) {
    if (forms_.forms[form].female_only()) joined.gender = Gender::kFemale;
    if (forms_.forms[form].male_only()) joined.gender = Gender::kMale;
  }
  cluster_of_form_[form] = cluster;
}

void BearerIndex::AddPersonName(const NameForm& name, size_t cluster) {
  constexpr size_t kMaxWords = 6;
  AddToBucket(name.words.back(), cluster, &by_surname_);
  AddToBucket(name.words.front(), cluster, &by_given_);
  for (size_t w = 1; w + 1 < name.words.size() && w < kMaxWords; ++w) {
    AddToBucket(name.words[w], cluster, &by_middle_);
  }
}

void BearerIndex::AddSurname(const std::string& word, size_t cluster) {
  AddToBucket(word, cluster, &by_surname_);
}

void BearerIndex::AddBodyWord(const std::string& word, size_t cluster) {
  AddToBucket(word, cluster, &by_body_word_);
}

absl::Span<const size_t> BearerIndex::WithSurname(const std::string& word) const {
  return BucketOf(word, by_surname_);
}

absl::Span<const size_t> BearerIndex::WithGivenName(const std::string& word) const {
  return BucketOf(word, by_given_);
}

absl::Span<const size_t> BearerIndex::WithMiddleName(const std::string& word) const {
  return BucketOf(word, by_middle_);
}

absl::Span<const size_t> BearerIndex::WithBodyWord(const std::string& word) const {
  return BucketOf(word, by_body_word_);
}

void BearerIndex::AddToBucket(const std::string& word, size_t cluster, Buckets* buckets) {
  std::vector<size_t>& bucket = (*buckets)[word];
  if (std::find(bucket.begin(), bucket.end(), cluster) == bucket.end() &&
      bucket.size() < kMaxBearersOfWord) {
    bucket.push_back(cluster);
  }
}

absl::Span<const size_t> BearerIndex::BucketOf(const std::string& word, const Buckets& buckets) {
  const auto found = buckets.find(word);
  if (found == buckets.end()) return {};
  return found->second;
}

}  // namespace quotecheck
