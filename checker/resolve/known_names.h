#ifndef QUOTECHECK_CHECKER_RESOLVE_KNOWN_NAMES_H_
#define QUOTECHECK_CHECKER_RESOLVE_KNOWN_NAMES_H_

#include <cstddef>
#include <optional>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/records/scanned_article.h"
#include "checker/resolve/resolve_speakers.h"

namespace quotecheck {

// The names of the configuration's speakers. Case, diacritics, titles and "the" do not count.
class KnownNames {
 public:
  explicit KnownNames(absl::Span<const KnownSpeaker> known);

  // The speaker that goes by this name; of two that share an alias, the first.
  std::optional<size_t> Find(absl::string_view name) const;
  // The one that the entity is, by its fullest name, or else by another form printed of it.
  std::optional<size_t> Find(const Entity& entity) const;

 private:
  absl::flat_hash_map<std::string, size_t> speaker_of_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_KNOWN_NAMES_H_
