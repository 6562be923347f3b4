#ifndef QUOTECHECK_CHECKER_SCAN_LABEL_SPEAKERS_H_
#define QUOTECHECK_CHECKER_SCAN_LABEL_SPEAKERS_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/turn_labels.h"

namespace quotecheck {

// Whom the labels of a transcript stand for among the persons that its text names: "MS. ROWE" for
// Ellen Rowe of the list of those present, "THE MAYOR" for the one who has that role. Whoever is
// named by a label alone becomes an entity.
class LabelSpeakers {
 public:
  // Keeps `entities`, which must outlive it and which it adds to.
  explicit LabelSpeakers(std::vector<Entity>* entities) : entities_(*entities) {}

  // Nobody for whoever asks questions, where several persons may be meant, and for all labels after
  // the first thousand. Linear in the entities for each label that is new.
  std::optional<EntityIndex> Find(const TurnLabel& label, const PrintedName& printed);

  // The person of a name from outside the text, such as a byline; added where it is new.
  std::optional<EntityIndex> FindByName(const std::string& name);

 private:
  std::optional<EntityIndex> FindName(const TurnLabel& label, const PrintedName* printed);
  std::optional<EntityIndex> FindRole(const TurnLabel& label, const PrintedName& printed);
  EntityIndex Add(EntityKind kind, const TurnLabel& label, const PrintedName* printed);

  std::vector<Entity>& entities_;
  absl::flat_hash_map<std::string, std::optional<EntityIndex>> known_;  // by the label's words
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LABEL_SPEAKERS_H_
