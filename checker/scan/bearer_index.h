#ifndef QUOTECHECK_CHECKER_SCAN_BEARER_INDEX_H_
#define QUOTECHECK_CHECKER_SCAN_BEARER_INDEX_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/name_bearers.h"
#include "checker/scan/name_forms.h"

namespace quotecheck {

// The bearers of an article's names that are known so far, to be found by the words of their names.
// A bearer is given by its index into clusters(); of those that share a word the first
// kMaxBearersOfWord are kept, so that looking one up takes constant time. A span that a look-up
// returns is valid until the next bearer's name is added.
class BearerIndex {
 public:
  static constexpr size_t kMaxBearersOfWord = 16;

  // `forms` must outlive the object.
  explicit BearerIndex(const NameForms& forms)
      : forms_(forms), cluster_of_form_(forms.forms.size()) {}

  // A new bearer that has the form; its words are not indexed.
  size_t NewCluster(EntityKind kind, size_t form);
  // One more form of a bearer's name, which may tell a person's gender.
  void JoinCluster(size_t cluster, size_t form);

  // Lets the words of a person's full name find the bearer.
  void AddPersonName(const NameForm& name, size_t cluster);
  void AddSurname(const std::string& word, size_t cluster);
  // The word that a body's name begins with.
  void AddBodyWord(const std::string& word, size_t cluster);

  absl::Span<const size_t> WithSurname(const std::string& word) const;
  absl::Span<const size_t> WithGivenName(const std::string& word) const;
  absl::Span<const size_t> WithMiddleName(const std::string& word) const;
  absl::Span<const size_t> WithBodyWord(const std::string& word) const;

  // The bearer that the form was joined to.
  std::optional<size_t> ClusterOf(size_t form) const { return cluster_of_form_[form]; }
  const NameCluster& cluster(size_t cluster) const { return clusters_[cluster]; }
  NameCluster& cluster(size_t cluster) { return clusters_[cluster]; }
  std::vector<NameCluster>& clusters() { return clusters_; }

 private:
  using Buckets = absl::flat_hash_map<std::string, std::vector<size_t>>;

  static void AddToBucket(const std::string& word, size_t cluster, Buckets* buckets);
  static absl::Span<const size_t> BucketOf(const std::string& word, const Buckets& buckets);

  const NameForms& forms_;
  std::vector<NameCluster> clusters_;
  std::vector<std::optional<size_t>> cluster_of_form_;
  Buckets by_surname_, by_given_, by_middle_;  // persons
  Buckets by_body_word_;                       // first words of bodies
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_BEARER_INDEX_H_
