#ifndef QUOTECHECK_CHECKER_SCAN_DESCRIPTIONS_H_
#define QUOTECHECK_CHECKER_SCAN_DESCRIPTIONS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "checker/scan/document.h"

namespace quotecheck {

// A description in words that compare: "the former Ohio Sen." has the head "senator" and the
// modifiers "former" and "ohio".
struct Description {
  std::string head;                    // empty where the words hold no noun of a role or body
  std::vector<std::string> modifiers;  // content words other than the head
  std::vector<std::string> names;      // those of them that are parts of names or nationalities
};

// Reads the description in `tokens`, added clauses left out; the head is the word at `head`, or
// without one the last noun of a role or body that no preposition stands before.
Description ReadDescription(const Document& document, TokenRange tokens,
                            std::optional<size_t> head = std::nullopt);

// The part of a phrase that describes whom it names, without a clause that only adds to it: "the
// official" of "the official, who asked not to be named".
TokenRange WithoutAddedClause(const Document& document, TokenRange tokens);

// The description as one line, as printed, without its determiner: what an unnamed source is
// called.
std::string DescriptionKey(const Document& document, TokenRange tokens);

// What the article says that its entities are, for finding whom "the minister" means. Entities are
// numbered by the caller.
class DescriptionIndex {
 public:
  // Says that `entity` is what the description tells: by a title, an apposition or its own name.
  void Add(size_t entity, const Description& description);
  // Words that also hold of it: "of Texas".
  void AddModifiers(size_t entity, const std::vector<std::string>& words);
  // Says that it is of the party, and at home at the places: "(D-Ohio)".
  void AddAffiliation(size_t entity, const std::string& party,
                      const std::vector<std::string>& places);

  struct Match {
    size_t entity = 0;
    size_t unmatched = 0;     // modifiers of the question that nothing told of the entity says
    bool exact = false;       // every modifier is told, and none that changes the role is left out:
                              // "the president" is no vice president and no former one
    bool other_role = false;  // a word that changes it is left out, or is not told and makes a
                              // lesser one of it; and President Rowe is no former president
  };
  // Entities with the description's head, at most a bounded number of them, in order of addition.
  // Where there are none, those with a narrower head whose every modifier is told: "the Russian
  // leader" is the Russian president. Leaves out whom another name, home or party is told of: the
  // coach of Tarn is not "the Hollenau coach".
  std::vector<Match> Find(const Description& description) const;

  // Is something told of the entity that cannot be with the description: another office ("the
  // president" of a senator), the same role with another name ("the Ohio senator" of one from
  // Utah), another home or another party?
  bool Contradicts(size_t entity, const Description& description) const;

 private:
  struct Holder {
    size_t entity = 0;
    std::vector<std::string> changing;  // the words of its role that change it: former, vice
    bool named = false;                 // names stand in its role: "coach of Tarn"
  };
  void FindHead(const Description& description, absl::string_view head,
                std::vector<Match>* matches) const;
  absl::flat_hash_map<std::string, std::vector<Holder>> by_head_;
  bool IsOfOtherName(const Holder& holder, const Description& description) const;
  bool IsOfOtherHome(size_t entity, const Description& description) const;
  bool IsOfOtherParty(size_t entity, const Description& description) const;
  bool IsTold(size_t entity, absl::string_view modifier) const;

  absl::flat_hash_map<size_t, absl::flat_hash_set<std::string>> words_;  // by entity
  absl::flat_hash_map<size_t, std::vector<std::string>> offices_;        // by entity
  absl::flat_hash_set<size_t> homes_told_;                               // entities
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_DESCRIPTIONS_H_
