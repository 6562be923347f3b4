#ifndef QUOTECHECK_CHECKER_RESOLVE_DESCRIBED_PERSONS_H_
#define QUOTECHECK_CHECKER_RESOLVE_DESCRIBED_PERSONS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/resolve/role_key.h"
#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// Whom an article means by a description that only others explain: "the Ohio senator" of an article
// that names Rowe, whom another introduces as "Sen. Rowe (D-Ohio)".
class DescribedPersons {
 public:
  // All persons with names must have their clusters, and `clusters` outlive the object.
  explicit DescribedPersons(const SpeakerClusters* clusters);

  // The person named in the entity's article of whom the batch tells every word of its description,
  // if there is one and of no other even once in a long while. Nothing for "a senator", and for a
  // bare office, which many hold. Linear in the persons of the article, of which a bounded number
  // is looked at.
  std::optional<size_t> Find(size_t entity);

 private:
  // What the batch says of one person: how many of its articles have each word in a role.
  struct Told {
    absl::flat_hash_map<std::string, size_t> words;
    absl::flat_hash_map<std::string, size_t> former;  // those of roles no longer held
    size_t articles = 0;
  };
  const Told& ToldOf(size_t cluster);
  static bool IsTold(const RoleKey& role, const Told& told, size_t articles_to_one);

  const SpeakerClusters& clusters_;
  absl::flat_hash_map<ArticleIndex, std::vector<size_t>> persons_of_;
  absl::flat_hash_map<size_t, Told> told_;  // by cluster, of those asked for
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_DESCRIBED_PERSONS_H_
